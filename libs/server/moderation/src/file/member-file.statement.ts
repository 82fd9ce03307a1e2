import type { Language, SanctionKind } from '@entraide/domain-kernel';
import type {
  AppealState,
  CaseState,
  DecisionAction,
  DecisionState,
  ReportableKind,
  SanctionState,
} from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';

/** More than anybody reads; who has more is a matter for a talk, not for a list. */
const mostCases = 100;

export interface PersonRow {
  readonly id: string;
  readonly pseudonym: string;
  readonly created_at: Date;
  readonly community_ids: string[];
  readonly reports_made: number;
  readonly reports_acted: number;
}

/** A case with its decisions; times inside them are texts. */
export interface FiledCaseRow {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly state: CaseState;
  readonly opened_at: Date;
  readonly community_name: string | null;
  readonly decisions: readonly {
    readonly id: string;
    readonly decidedAt: string;
    readonly action: DecisionAction;
    readonly state: DecisionState;
    readonly appeal: AppealState | null;
    readonly sanction: {
      readonly kind: SanctionKind;
      readonly communityId: string | null;
      readonly state: SanctionState;
      readonly startsAt: string;
      readonly endsAt: string | null;
    } | null;
  }[];
}

/** The person and the numbers of their reports, as far as row-level security shows the viewer the cases they are on. */
export async function readPerson(transaction: Transaction, memberId: string): Promise<PersonRow | undefined> {
  const [row] = await transaction.query<PersonRow>(
    `select member.id, member.pseudonym, member.created_at,
       array(select community_id from membership where member_id = member.id and state = 'active'
             union select community_id from moderation_case where subject_id = member.id and community_id is not null
       ) as community_ids, made.count as reports_made, made.acted as reports_acted
     from member cross join lateral (
       select count(*)::integer as count, (count(*) filter (where exists (
         select 1 from decision where decision.case_id = report.case_id and decision.action <> 'keep'
           and decision.state not in ('undone', 'overturned'))))::integer as acted
       from report where reporter_id = member.id) made
     where member.id = $1 and member.state <> 'erased'`,
    [memberId],
  );
  return row;
}

const decisions = `
  select json_agg(json_build_object('id', decision.id, 'decidedAt', decision.created_at, 'action', decision.action,
    'state', decision.state, 'appeal', appeal.state,
    'sanction', case when sanction.id is not null then json_build_object('kind', sanction.kind,
      'communityId', sanction.community_id, 'state', sanction.state, 'startsAt', sanction.starts_at,
      'endsAt', sanction.ends_at) end) order by decision.created_at desc, decision.id desc)
  from decision left join member_sanction sanction on sanction.id = decision.sanction_id
  left join appeal on appeal.decision_id = decision.id
  where decision.case_id = c.id`;

/** The cases about a member that row-level security shows, newest first; one more than are listed. */
export async function readFiledCases(
  transaction: Transaction,
  memberId: string,
  language: Language,
): Promise<{ readonly rows: readonly FiledCaseRow[]; readonly hasMore: boolean }> {
  const rows = await transaction.query<FiledCaseRow>(
    `select c.id, c.target_kind, c.state, c.opened_at, community.name_${language} as community_name,
       coalesce((${decisions}), '[]') as decisions
     from moderation_case c left join community on community.id = c.community_id
     where c.subject_id = $1 order by c.opened_at desc, c.id desc limit ${mostCases + 1}`,
    [memberId],
  );
  return { rows: rows.slice(0, mostCases), hasMore: rows.length > mostCases };
}
