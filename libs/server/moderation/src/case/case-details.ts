import type { ContentWarning, Language, ReportReason } from '@entraide/domain-kernel';
import type { DecisionAction } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import type { Snapshot } from '../reportable/reportable.ts';
import { type CaseRow, caseColumns, caseTables } from './case-row.ts';

export interface ReportRow {
  readonly id: string;
  readonly reporter_id: string | null;
  readonly is_by_visitor: boolean;
  readonly reason: ReportReason;
  readonly note: string;
  readonly snapshot: Snapshot;
  readonly created_at: Date;
}

export interface DecisionRow {
  readonly id: string;
  readonly moderator_id: string | null;
  readonly action: DecisionAction;
  readonly rule: string;
  readonly reason: string;
  readonly warnings: ContentWarning[];
  readonly statement_sent_at: Date | null;
  readonly created_at: Date;
}

export interface HistoryRow {
  /** `null` for cases that are still open. */
  readonly action: DecisionAction | null;
  readonly count: number;
}

export interface CaseDetails {
  readonly row: CaseRow;
  readonly reports: readonly ReportRow[];
  readonly decisions: readonly DecisionRow[];
  readonly history: readonly HistoryRow[];
  readonly authorLanguage: Language | null;
}

/** A case with all that is shown of it, in five statements; `null` when the transaction's viewer may not read it. */
export async function readCase(transaction: Transaction, id: string, language: Language): Promise<CaseDetails | null> {
  const [row] = await transaction.query<CaseRow>(`select ${caseColumns} from ${caseTables} where c.id = $2`, [
    language,
    id,
  ]);
  if (!row) return null;
  return {
    row,
    reports: await readReports(transaction, id),
    decisions: await readDecisions(transaction, id),
    history: await readHistory(transaction, row),
    authorLanguage: await readLanguage(transaction, row.subject_id),
  };
}

const readReports = (transaction: Transaction, caseId: string): Promise<ReportRow[]> =>
  transaction.query(
    `select id, reporter_id, is_by_visitor, reason, note, snapshot, created_at from report
     where case_id = $1 order by created_at desc, id desc limit 50`,
    [caseId],
  );

const readDecisions = (transaction: Transaction, caseId: string): Promise<DecisionRow[]> =>
  transaction.query(
    `select id, moderator_id, action, rule, reason, warnings, statement_sent_at, created_at from decision
     where case_id = $1 order by created_at desc, id desc`,
    [caseId],
  );

/** Other cases on the same person, counted by what was decided; row-level security keeps it to the viewer's own. */
const readHistory = (transaction: Transaction, { id, subject_id }: CaseRow): Promise<HistoryRow[]> =>
  transaction.query(
    `select decision.action, count(*)::integer as count
     from moderation_case earlier left join decision on decision.case_id = earlier.id
     where earlier.subject_id = $1 and earlier.id <> $2
     group by decision.action
     order by array_position(array['keep', 'fold', 'hide', 'lock', 'remove'], decision.action)`,
    [subject_id, id],
  );

async function readLanguage(transaction: Transaction, subjectId: string | null): Promise<Language | null> {
  const [row] = await transaction.query<{ language: Language }>(
    `select language from member where id = $1 and state <> 'erased'`,
    [subjectId],
  );
  return row?.language ?? null;
}
