import { Inject, Injectable } from '@nestjs/common';
import { Clock, type SearchDocumentKey, type SearchStatus } from '@entraide/server-platform';
import { FOLLOWING_ENGINE, type FollowingEngine } from '../engine/following-engine.ts';
import { PostgresSearchEngine } from '../engine/postgres-search.engine.ts';
import { ResilientSearchEngine } from '../engine/resilient/resilient-search.engine.ts';
import { SearchEngineFault } from '../engine/search-engine-fault.ts';
import { RebuildSearchJob } from '../indexing/rebuild-search.job.ts';
import { type FollowerState, FollowerStateRepository } from './follower-state.ts';
import { type CaughtUp, IndexFollower } from './index-follower.ts';
import { type DocumentApart, PendingDocumentsReader } from './pending-documents.reader.ts';
import { type Drift, type SearchCheck, SearchVerification } from './search-verification.ts';

/** How search is, for the people who run the site. */
export interface SearchReport {
  readonly postgres: SearchStatus;
  /** Of the engine that follows: null where none is set, or a fault's code when it does not answer. */
  readonly engine: SearchStatus | string | null;
  readonly state: FollowerState | null;
  /** The oldest hundred. */
  readonly apart: readonly DocumentApart[];
  /** Name of the engine that would answer a question now. */
  readonly answering: string;
  readonly checks: readonly SearchCheck[];
}

export interface VerificationReport {
  readonly postgres: Drift;
  /** As in {@link SearchReport}. */
  readonly engine: Drift | string | null;
}

const mostApart = 100;

/** The parts of following that administration needs together. */
@Injectable()
export class FollowerIndexes {
  constructor(
    readonly state: FollowerStateRepository,
    readonly pending: PendingDocumentsReader,
    readonly follower: IndexFollower,
    readonly verification: SearchVerification,
  ) {}
}

/** What administrators do with the search indexes from the command line. */
@Injectable()
export class SearchAdministration {
  constructor(
    @Inject(FOLLOWING_ENGINE) private readonly engine: FollowingEngine | null,
    private readonly postgres: PostgresSearchEngine,
    private readonly indexes: FollowerIndexes,
    private readonly rebuilding: RebuildSearchJob,
    private readonly clock: Clock,
    private readonly answering: ResilientSearchEngine,
  ) {}

  async status(): Promise<SearchReport> {
    return {
      postgres: await this.postgres.status(),
      engine: await orCode(async () => (await this.engine?.status()) ?? null),
      state: (this.engine && (await this.indexes.state.read())) ?? null,
      apart: await this.indexes.pending.apart(mostApart),
      answering: this.answering.answering,
      checks: await this.indexes.verification.checks(),
    };
  }

  /** Has the follower told again of what it refused. @returns those that were set apart and are tried again */
  async retry(keys: readonly SearchDocumentKey[]): Promise<readonly SearchDocumentKey[]> {
    const retried = await this.indexes.pending.retry(keys);
    if (retried.length > 0) await this.indexes.follower.wake();
    return retried;
  }

  /** Fills both indexes anew; they answer meanwhile. What was set apart is tried again. */
  async rebuild(): Promise<CaughtUp> {
    await this.rebuilding.handle({});
    await this.indexes.state.wantFill();
    await this.indexes.pending.note(await this.indexes.pending.apart(mostApart));
    return this.indexes.follower.catchUp(this.clock.now());
  }

  /** Compares both indexes and has jobs mend what drifts. */
  async verify(): Promise<VerificationReport> {
    return {
      postgres: await this.indexes.verification.compareWithRows(),
      engine: await orCode(() => this.indexes.verification.compareFollower()),
    };
  }
}

async function orCode<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SearchEngineFault) return error.code;
    throw error;
  }
}
