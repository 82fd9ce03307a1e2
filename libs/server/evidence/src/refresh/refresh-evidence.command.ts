import { Injectable } from '@nestjs/common';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import { CountedAnswersReader } from '@entraide/server-experiences';
import { CellCounter } from './cell-counter.ts';
import { cellsToCount, inBatches } from './cells-to-count.ts';
import { readSecret } from './counting-secret.ts';
import { followMergedConcepts, readMergedSymptoms } from './follow-merged-concepts.ts';
import { listCountedCells } from './kept-counts.repository.ts';

/** What a refresh did. */
export interface RefreshReport {
  /** Pairs of treatment and purpose that have figures now. */
  readonly cells: number;
  /** People in those figures, once for each pair. */
  readonly people: number;
  /** People who might count and do not yet, because they are too few or too alike. */
  readonly waiting: number;
  readonly rowsWritten: number;
  readonly ms: number;
}

/** People in memory at once, but for a cell that has more. Pages that the same process serves wait no longer than for so many. */
const mostAtOnce = 1_000;
const lock = `select pg_try_advisory_xact_lock(hashtextextended('entraide: evidence is counted', 0)) as "isOurs"`;

/**
 * Every statement looks a few rows up by their keys. Our tables may grow a hundredfold within the transaction, and what
 * was planned while they were small, foreign keys too, would go on reading them whole.
 */
const lookUpByKey = `
  select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
         set_config('enable_mergejoin', 'off', true)`;

/**
 * Counts what members have told, and publishes the figures that changed. One transaction: whoever reads meanwhile, and
 * after a crash, finds the former figures whole. Without news nothing is written but the time.
 */
@Injectable()
export class RefreshEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: CountedAnswersReader,
    private readonly counter: CellCounter,
  ) {}

  /** @returns null when another process is counting */
  execute(): Promise<RefreshReport | null> {
    const started = performance.now();
    return this.database.inTransaction('system', async (transaction) => {
      const [row] = await transaction.query<{ isOurs: boolean }>(lock);
      if (!row?.isOurs) return null;
      const startedAt = this.clock.now();
      const report = await this.countAll(transaction);
      await transaction.query(
        `insert into evidence_refresh (started_at, finished_at, cells, people, rows_written) values ($1, $2, $3, $4, $5)`,
        [startedAt, this.clock.now(), report.cells, report.people, report.rowsWritten],
      );
      return { ...report, ms: Math.round(performance.now() - started) };
    });
  }

  private async countAll(transaction: Transaction): Promise<Omit<RefreshReport, 'ms'>> {
    await followMergedConcepts(transaction);
    const knowledge = { secret: await readSecret(transaction), mergedSymptoms: await readMergedSymptoms(transaction) };
    const cells = cellsToCount(await this.answers.listCells(transaction), await listCountedCells(transaction));
    await transaction.query(lookUpByKey);
    const total = { cells: 0, people: 0, waiting: 0, rowsWritten: 0 };
    for (const batch of inBatches(cells, mostAtOnce)) {
      const counted = await this.counter.count(transaction, batch, knowledge);
      total.cells += counted.cells;
      total.people += counted.people;
      total.waiting += counted.waiting;
      total.rowsWritten += counted.rowsWritten;
    }
    return total;
  }
}
