import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';

/** How the engine that follows the PostgreSQL index is, for every process alike. */
export interface FollowerState {
  /** `false` while it does not hold every document yet. */
  readonly isComplete: boolean;
  readonly isFillWanted: boolean;
  /** Code of the last fault since it last worked. */
  readonly fault: string | null;
  /** Not to be tried again before. */
  readonly retryAt: Date | null;
  readonly pending: number;
  /** Since when it is behind; null when it is not. */
  readonly behindSince: Date | null;
  /** Documents that it refuses. */
  readonly apart: number;
  /** Since when it may not answer, as far as it is behind or not filled; null while it may. */
  readonly reducedSince: Date | null;
}

const longestPauseS = 60;

/** Keeps the {@link FollowerState} in the database. */
@Injectable()
export class FollowerStateRepository {
  constructor(private readonly database: Database) {}

  /** From now on changes are noted for a follower. */
  async register(): Promise<void> {
    await this.database.query(`insert into search_follower (name) values ('meilisearch') on conflict do nothing`);
  }

  /** Nobody follows any more: what it was not told is forgotten, so that it is filled anew when it comes back. */
  async forget(): Promise<void> {
    await this.database.query(
      `with gone as (delete from search_follower returning 1) delete from search_pending where exists (select from gone)`,
    );
  }

  /** `undefined` when there is no follower. */
  async read(): Promise<FollowerState | undefined> {
    const [row] = await this.database.query<FollowerState>(
      `select complete_at is not null as "isComplete", is_fill_wanted as "isFillWanted", fault, retry_at as "retryAt",
              reduced_since as "reducedSince",
              waiting.pending, waiting.since as "behindSince", waiting.apart
       from search_follower, (
         select count(*) filter (where fault is null)::integer as pending, min(changed_at) filter (where fault is null) as since,
                count(*) filter (where fault is not null)::integer as apart
         from search_pending
       ) waiting`,
    );
    return row;
  }

  /** Whether it may answer: it holds everything but a few changes, none of them older than so much. Notes since when not. */
  async isCurrent(allowedLagS: number, allowedChanges: number): Promise<boolean> {
    const [row] = await this.database.query<{ is_current: boolean }>(
      `with judged as (
         select name, complete_at is not null and not exists (
           select from search_pending where fault is null and changed_at < now() - make_interval(secs => $1)
         ) and not exists (select from search_pending where fault is null offset $2) as is_current
         from search_follower
       ),
       noted as (
         update search_follower f set reduced_since = case when judged.is_current then null else now() end
         from judged where f.name = judged.name and (f.reduced_since is null) <> judged.is_current
       )
       select is_current from judged`,
      [allowedLagS, allowedChanges],
    );
    return row?.is_current ?? false;
  }

  /** What bears another signature than the one it was filled under is not complete. */
  async noteSignature(actual: string | null): Promise<void> {
    await this.database.query(
      `update search_follower set complete_at = null where complete_at is not null and signature is distinct from $1`,
      [actual],
    );
  }

  async wantFill(): Promise<void> {
    await this.database.query(`update search_follower set is_fill_wanted = true, retry_at = null`);
  }

  async noteComplete(signature: string): Promise<void> {
    await this.database.query(
      `update search_follower set complete_at = now(), is_fill_wanted = false, signature = $1`,
      [signature],
    );
  }

  async noteSuccess(): Promise<void> {
    await this.database.query(
      `update search_follower set fault = null, failures = 0, retry_at = null where fault is not null or failures > 0`,
    );
  }

  /** @param code never words. @returns when to try again: each time twice as late, up to a minute */
  async noteFailure(code: string): Promise<Date> {
    const [row] = await this.database.query<{ retry_at: Date }>(
      `with failed as (
         update search_follower set fault = $1, failures = failures + 1,
           retry_at = now() + make_interval(secs => least(${longestPauseS}, power(2, least(failures, 10))))
         returning retry_at
       ) select coalesce((select retry_at from failed), now() + interval '1 minute') as retry_at`,
      [code],
    );
    return (row as { retry_at: Date }).retry_at;
  }
}
