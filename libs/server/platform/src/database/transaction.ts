import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { JobRequest } from '../jobs/job-request.ts';
import { refuse } from './refusal.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What other features follow: search re-reads the row of this kind and id. */
export type SubjectKind = 'thread' | 'post' | 'experience' | 'concept' | 'community';

/**
 * One transaction that knows who acts in it. Jobs, index changes and counter changes are rows of it:
 * they exist exactly when the write exists.
 */
export class Transaction {
  constructor(readonly manager: EntityManager) {}

  /** Rows of one parametrised statement. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, [...parameters]);
  }

  /** Runs a part of the transaction of which nothing is kept where it throws; what was written before goes on. */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    await this.query('savepoint attempt');
    try {
      const result = await work();
      await this.query('release savepoint attempt');
      return result;
    } catch (error) {
      await this.query('rollback to savepoint attempt');
      throw error;
    }
  }

  newId(): string {
    return randomUUIDv7();
  }

  /**
   * Claims an idempotency key for something about to be created.
   * @param key a uuid that the caller drew; anything else is refused as `inconsistent`
   * @returns the id to create it under, or the id that an earlier call with this key created.
   */
  async claim(memberId: string, operation: string, key: string): Promise<{ id: string; isNew: boolean }> {
    if (!uuid.test(key)) refuse('inconsistent', 'idempotencyKey');
    const wanted = this.newId();
    const [row] = await this.query<{ result_id: string }>(
      `insert into idempotency_key (member_id, operation, key, result_id) values ($1, $2, $3, $4)
       on conflict (member_id, operation, key) do update set key = excluded.key returning result_id`,
      [memberId, operation, key, wanted],
    );
    const id = row?.result_id ?? wanted;
    return { id, isNew: id === wanted };
  }

  /** Adds a job to this transaction; pending jobs of the same key become one. */
  async enqueue(job: JobRequest): Promise<void> {
    await this.query(`select entraide_enqueue($1, $2::json, $3, $4::timestamptz, $5, $6)`, [
      job.name,
      JSON.stringify(job.payload),
      job.key ?? null,
      job.runAt ?? null,
      job.queue ?? null,
      job.maxAttempts ?? 10,
    ]);
  }

  /** As {@link enqueue} for several jobs, in their order; one statement, none for none. */
  async enqueueAll(jobs: readonly JobRequest[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.query(
      `select entraide_enqueue(name, payload::json, key, run_at, queue, attempts)
       from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::integer[])
         job (name, payload, key, run_at, queue, attempts)`,
      [
        jobs.map((job) => job.name),
        jobs.map((job) => JSON.stringify(job.payload)),
        jobs.map((job) => job.key ?? null),
        jobs.map((job) => job.runAt ?? null),
        jobs.map((job) => job.queue ?? null),
        jobs.map((job) => job.maxAttempts ?? 10),
      ],
    );
  }

  /** Tells the features that follow a kind of row (search) that this row has changed or gone: {@link subjectChange}. */
  subjectChanged(kind: SubjectKind, id: string): Promise<void> {
    return this.enqueue(subjectChange(kind, id));
  }

  /** Changes a counter by a delta row, so that no row is hot; a job folds the rows into the counter. */
  async count(changes: readonly { name: string; subjectId: string; delta: number }[]): Promise<void> {
    await this.query(
      `insert into counter_delta (name, subject_id, delta)
       select * from unnest($1::text[], $2::uuid[], $3::integer[])`,
      [changes.map((c) => c.name), changes.map((c) => c.subjectId), changes.map((c) => c.delta)],
    );
  }
}

/**
 * The job by which the features that follow a kind of row learn of a change. Each row has a queue of its own: one for all
 * would start a job only when a worker polls, because workers ask for the next one before the queue of the last is free.
 */
export const subjectChange = (kind: SubjectKind, id: string): JobRequest => ({
  name: 'index_subject',
  payload: { kind, id },
  key: `index:${kind}:${id}`,
  queue: `index:${kind}:${id}`,
  maxAttempts: 25,
});
