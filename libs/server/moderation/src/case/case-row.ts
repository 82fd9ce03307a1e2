import type { CaseFacts } from '@entraide/domain-access';
import type { ReportReason } from '@entraide/domain-kernel';
import type { CaseState, ReportSource, ReportableKind, Urgency } from '@entraide/domain-moderation';
import type { Snapshot } from '../reportable/reportable.ts';

export interface CaseRow {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly target_id: string;
  readonly community_id: string | null;
  readonly community_name: string | null;
  readonly community_slug: string | null;
  readonly subject_id: string | null;
  readonly assigned_to_id: string | null;
  readonly assigned_at: Date | null;
  readonly opinion_asked_at: Date | null;
  readonly opinion_of_id: string | null;
  readonly state: CaseState;
  readonly urgency: Urgency;
  readonly is_unsure: boolean;
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly decided_at: Date | null;
  readonly revision: number;
  readonly report_count: number;
  readonly reasons: ReportReason[];
  /** Where its reports come from, each once. */
  readonly sources: ReportSource[];
  /** Of the newest report. */
  readonly snapshot: Snapshot;
}

/** What {@link CaseRow} selects from {@link caseTables}; `$1` is the reader's language. */
export const caseColumns = `
  c.id, c.target_kind, c.target_id, c.community_id, c.subject_id, c.assigned_to_id, c.state, c.urgency, c.is_unsure, c.opened_at,
  c.due_at, c.decided_at, c.revision, c.assigned_at, c.opinion_asked_at, c.opinion_of_id, reports.report_count, reports.reasons,
  reports.sources, latest.snapshot,
  case when $1 = 'fr' then community.name_fr else community.name_en end as community_name,
  community.slug as community_slug`;

export const caseTables = `
  moderation_case c
  left join community on community.id = c.community_id
  cross join lateral (
    select count(*)::integer as report_count, array_agg(distinct reason) as reasons,
      array_agg(distinct source) as sources
    from report where case_id = c.id
  ) reports
  cross join lateral (
    select snapshot from report where case_id = c.id order by created_at desc, id desc limit 1
  ) latest`;

type FactsRow = Pick<CaseRow, 'community_id' | 'subject_id' | 'assigned_to_id' | 'state' | 'opinion_of_id'>;

/** Whoever held a case when it was decided has decided it. */
export const caseFactsOf = (row: FactsRow): CaseFacts => ({
  communityId: row.community_id,
  subjectId: row.subject_id,
  holderId: row.assigned_to_id,
  deciderId: row.state === 'decided' ? row.assigned_to_id : null,
  askedId: row.opinion_of_id,
});
