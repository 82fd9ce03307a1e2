import type { ContentState, ExperienceState } from '@entraide/domain-access';
import { type ContentWarning, type Language, type ReportReason, type Viewer, viewerId } from '@entraide/domain-kernel';
import type {
  CaseNoteKind,
  CaseState,
  DecisionAction,
  OpinionAdvice,
  ReportSource,
  ReportableKind,
} from '@entraide/domain-moderation';
import type { MemberCard } from '@entraide/server-accounts';
import type { Transaction } from '@entraide/server-platform';
import { opinionColleagues } from '../note/opinion-colleagues.ts';
import type { Snapshot } from '../reportable/reportable.ts';
import { type CaseRow, caseColumns, caseTables } from './case-row.ts';
import { thingState } from './thing-standing.ts';

export interface ReportRow {
  readonly id: string;
  readonly reporter_id: string | null;
  readonly source: ReportSource;
  readonly signals: string[];
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

/** Another case on the same person. */
export interface HistoryRow {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly state: CaseState;
  readonly opened_at: Date;
  readonly decided_at: Date | null;
  /** `null` for cases that are still open. */
  readonly action: DecisionAction | null;
}

/** What a member who reported had reported before. */
export interface ReporterRow {
  readonly reporter_id: string;
  readonly reported: number;
  readonly acted: number;
}

/** As JSON of the database: times are texts. */
export interface NoteRow {
  readonly id: string;
  readonly author_id: string | null;
  readonly addressee_id: string | null;
  readonly kind: CaseNoteKind;
  readonly text: string;
  readonly advice: OpinionAdvice | null;
  readonly corrects_id: string | null;
  readonly created_at: string;
}

/** What the page of a case needs beside what the queue does. */
export interface CasePageRow extends CaseRow {
  readonly notes: readonly NoteRow[];
  readonly author_language: Language | null;
  readonly thing_state: ContentState | ExperienceState | null;
  /** When the viewer last opened the folded text. */
  readonly opened_text_at: Date | null;
  /** Whom the viewer could ask for a second opinion; `null` where they cannot ask. */
  readonly colleagues: readonly MemberCard[] | null;
}

export interface CaseDetails {
  readonly row: CasePageRow;
  readonly reports: readonly ReportRow[];
  readonly decisions: readonly DecisionRow[];
  readonly history: readonly HistoryRow[];
  readonly reporters: readonly ReporterRow[];
  readonly authorLanguage: Language | null;
}

const pageColumns = `${caseColumns},
  (select language from member where id = c.subject_id and state <> 'erased') as author_language,
  ${thingState} as thing_state,
  (select opened_at from text_opening where case_id = c.id and moderator_id = (select entraide_member_id()))
    as opened_text_at,
  (select coalesce(jsonb_agg(to_jsonb(note) order by note.created_at, note.id), '[]')
   from case_note note where note.case_id = c.id) as notes,
  case when c.state <> 'decided' and $3::uuid in (c.assigned_to_id, c.opinion_of_id) then (
    select json_agg(json_build_object('id', colleague.id, 'pseudonym', colleague.pseudonym))
    from (${opinionColleagues('$3', '$4')}) colleague) end as colleagues`;

/** Times in a row that the database has put into JSON are texts. */
type InJson<Row> = {
  readonly [Name in keyof Row]: Row[Name] extends Date
    ? string
    : Row[Name] extends Date | null
      ? string | null
      : Row[Name];
};

interface WholeRow extends CasePageRow {
  readonly reports: readonly InJson<ReportRow>[];
  readonly decisions: readonly InJson<DecisionRow>[];
  readonly history: readonly InJson<HistoryRow>[];
  readonly reporters: readonly ReporterRow[];
}

/** Rows as JSON in the order of their statement. */
const listed = (rows: string, name: string): string =>
  `(select coalesce(json_agg(to_json(found)), '[]') from (${rows}) found) as ${name}`;

const reportsStatement = `
  select id, reporter_id, source, signals, reason, note, snapshot, created_at from report
  where case_id = c.id order by created_at desc, id desc limit 50`;

const decisionsStatement = `
  select id, moderator_id, action, rule, reason, warnings, statement_sent_at, created_at from decision
  where case_id = c.id order by created_at desc, id desc`;

/** Other cases on the same person, newest first; row-level security keeps it to the viewer's own communities. */
const historyStatement = `
  select earlier.id, earlier.target_kind, earlier.state, earlier.opened_at, earlier.decided_at, last.action
  from moderation_case earlier
  left join lateral (
    select action from decision where decision.case_id = earlier.id order by created_at desc, id desc limit 1
  ) last on earlier.state = 'decided'
  where earlier.subject_id = c.subject_id and earlier.id <> c.id
  order by earlier.opened_at desc, earlier.id desc limit 200`;

/** What those who reported had reported before, counted over the cases that the viewer may read. */
const reportersStatement = `
  select report.reporter_id, count(distinct other.case_id)::integer as reported,
         (count(distinct other.case_id) filter (where exists (
           select 1 from decision where decision.case_id = other.case_id and decision.state not in ('undone', 'overturned')
             and (decision.action <> 'keep' or decision.sanction_id is not null))))::integer as acted
  from (select distinct reporter_id from report where case_id = c.id and reporter_id is not null) report
  left join (report other join moderation_case readable on readable.id = other.case_id)
    on other.reporter_id = report.reporter_id and other.case_id <> c.id
  group by report.reporter_id order by report.reporter_id limit 50`;

const wholeCase = `
  select ${pageColumns}, ${listed(reportsStatement, 'reports')}, ${listed(decisionsStatement, 'decisions')}, ${listed(historyStatement, 'history')},
    ${listed(reportersStatement, 'reporters')}
  from ${caseTables} where c.id = $2`;

/** A case with all that is shown of it, in one statement; `null` when the transaction's viewer may not read it. */
export async function readCase(
  transaction: Transaction,
  id: string,
  viewer: Viewer,
  at: Date,
): Promise<CaseDetails | null> {
  const [found] = await transaction.query<WholeRow>(wholeCase, [viewer.language, id, viewerId(viewer), at]);
  if (!found) return null;
  const { reports, decisions, history, reporters, ...row } = found;
  return {
    row,
    reports: reports.map((report) => ({ ...report, created_at: new Date(report.created_at) })),
    decisions: decisions.map((decision) => ({
      ...decision,
      created_at: new Date(decision.created_at),
      statement_sent_at: dateOf(decision.statement_sent_at),
    })),
    history: history.map((earlier) => ({
      ...earlier,
      opened_at: new Date(earlier.opened_at),
      decided_at: dateOf(earlier.decided_at),
    })),
    reporters,
    authorLanguage: row.author_language,
  };
}

const dateOf = (time: string | null): Date | null => (time === null ? null : new Date(time));
