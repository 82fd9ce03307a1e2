import type { ReportReason } from '@entraide/domain-kernel';
import type { ReportSource } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import type { Reportable } from '../reportable/reportable.ts';

/** A report as it is kept. */
export interface NewReport {
  readonly id: string;
  readonly caseId: string;
  /** `null` for visitors and for what the system found. */
  readonly reporterId: string | null;
  readonly thing: Reportable;
  readonly reason: ReportReason;
  readonly source: ReportSource;
  readonly note: string;
  readonly at: Date;
  /** Names of what the system found. */
  readonly signals?: readonly string[];
  /** What keeps the same finding in the same text from being a second report. */
  readonly raisedKey?: Buffer;
}

/** Keeps a report with the thing as it stands now; whatever becomes of the thing, the report stays as it is. */
export async function writeReport(transaction: Transaction, report: NewReport): Promise<void> {
  const { target, snapshot } = report.thing;
  await transaction.query(
    `insert into report (id, case_id, reporter_id, source, reason, note, snapshot, created_at, target_kind, target_id,
       signals, raised_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      report.id,
      report.caseId,
      report.reporterId,
      report.source,
      report.reason,
      report.note,
      JSON.stringify(snapshot),
      report.at,
      target.kind,
      target.id,
      report.signals ?? [],
      report.raisedKey ?? null,
    ],
  );
}
