import pg from 'pg';

/** Locks are named, not numbered: two features can never hold the same one by chance. */
const presenceLock = `hashtextextended('entraide: workers are present', 0)`;

/**
 * Says to the other workers of this database that one is here, for as long as its connection lives.
 * The first one to come finds jobs that killed workers still hold, and frees them: they would wait for hours.
 */
export class WorkerPresence {
  private constructor(private readonly client: pg.Client) {}

  static async announce(connectionString: string): Promise<WorkerPresence> {
    const client = new pg.Client({ connectionString, application_name: 'entraide worker presence' });
    // A lost connection only means that a later worker may free our jobs; they are idempotent.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ is_alone: boolean }>(
      `select pg_try_advisory_lock(${presenceLock}) as is_alone`,
    );
    if (rows[0]?.is_alone) {
      await client.query(
        `select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
      );
    }
    await client.query(`select pg_advisory_lock_shared(${presenceLock})`);
    if (rows[0]?.is_alone) await client.query(`select pg_advisory_unlock(${presenceLock})`);
    return new WorkerPresence(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }
}
