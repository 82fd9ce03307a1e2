import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';

const leaseS = 30;
const renewedAfterMs = 8_000;

/** Somebody else has become the writer, because our database connection was away for too long. */
export class LeaseLost extends Error {
  constructor() {
    super('The right to write to the search engine was lost.');
    this.name = 'LeaseLost';
  }
}

/**
 * Makes sure that one process at a time writes to the engine that follows, since it knows no versions of its own. A
 * lease instead of a lock: it ends by itself soon after a killed process, and needs no open transaction.
 */
@Injectable()
export class WriterLease {
  constructor(private readonly database: Database) {}

  /**
   * Runs `work` as the only writer.
   * @param work is given a check that throws once somebody else may write
   * @returns `undefined` when somebody else writes just now, and `work` was not run
   */
  async hold<T>(work: (check: () => void) => Promise<T>): Promise<{ readonly value: T } | undefined> {
    const writer = randomUUID();
    if (!(await this.take(writer))) return undefined;
    let isOurs = true;
    const renewal = setInterval(() => {
      this.take(writer).then(
        (isTaken) => (isOurs = isTaken),
        () => (isOurs = false),
      );
    }, renewedAfterMs);
    renewal.unref();
    try {
      return {
        value: await work(() => {
          if (!isOurs) throw new LeaseLost();
        }),
      };
    } finally {
      clearInterval(renewal);
      await this.database.query(`update search_follower set writer = null, writer_until = null where writer = $1`, [
        writer,
      ]);
    }
  }

  private async take(writer: string): Promise<boolean> {
    const rows = await this.database.query<{ is_taken: boolean }>(
      `with taken as (
         update search_follower set writer = $1, writer_until = now() + interval '${leaseS} seconds'
         where writer is null or writer = $1 or writer_until < now() returning 1
       ) select exists (select from taken) as is_taken`,
      [writer],
    );
    return rows[0]?.is_taken ?? false;
  }
}
