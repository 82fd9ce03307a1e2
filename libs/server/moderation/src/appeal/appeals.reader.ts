import { Injectable } from '@nestjs/common';
import { roleOf } from '@entraide/domain-access';
import { type ReportReason, type SanctionKind, type Viewer, isMember, viewerId } from '@entraide/domain-kernel';
import {
  type AppealEvent,
  type AppealState,
  type DecisionAction,
  type ReportableKind,
  type SanctionState,
  type StayCause,
  openAppealStates,
  stateAfter,
} from '@entraide/domain-moderation';
import type { MemberCard } from '@entraide/server-accounts';
import { Clock, Database, type Page, type PageArgs, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { appealFactsOf } from './appeal-row.ts';
import type { AppealObject, AppealSummaryObject, MyAppealObject } from './appeal.object.ts';

interface AppealRow {
  readonly id: string;
  readonly decision_id: string;
  readonly community_id: string | null;
  readonly member_id: string | null;
  readonly decider_id: string | null;
  readonly holder_id: string | null;
  readonly state: AppealState;
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly answered_at: Date | null;
  readonly revision: number;
  readonly outcome: string | null;
  readonly stays: StayCause | null;
  readonly texts: { readonly isFromMember: boolean; readonly text: string; readonly writtenAt: string }[];
}

interface HandledRow extends AppealRow {
  readonly case_id: string;
  readonly kind: ReportableKind;
  readonly action: DecisionAction;
  readonly ground: ReportReason | null;
  readonly rule: string;
  readonly reason: string;
  readonly decided_at: Date;
  readonly sanction_kind: SanctionKind | null;
  readonly sanction_community_id: string | null;
  readonly sanction_state: SanctionState | null;
  readonly sanction_ends_at: Date | null;
  readonly member: MemberCard | null;
  readonly holder: MemberCard | null;
  readonly decider: MemberCard | null;
  readonly community: { readonly id: string; readonly slug: string; readonly name: string } | null;
}

const texts = `
  coalesce((select json_agg(json_build_object('isFromMember', said.is_from_member, 'text', said.text, 'writtenAt', said.written_at)
                            order by said.written_at, said.id)
            from appeal_text said where said.appeal_id = appeal.id), '[]') as texts`;
const columns = `
  appeal.id, appeal.decision_id, appeal.community_id, appeal.member_id, appeal.decider_id, appeal.holder_id, appeal.state,
  appeal.opened_at, appeal.due_at, appeal.answered_at, appeal.revision, decision.outcome,
  decision.before -> 'arranged' ->> 'stays' as stays, ${texts}`;

/** Whether anybody but whoever decided, and the person, is in charge at `$3`: another moderator there, or an administrator. */
const hasSomebodyElse = `
  exists (select 1 from member somebody where somebody.state = 'active' and somebody.id is distinct from appeal.decider_id
          and somebody.id is distinct from appeal.member_id
          and not entraide_is_shut_out(somebody.id, appeal.community_id, $3) and (somebody.is_administrator or exists (
            select 1 from community_moderator office
            where office.member_id = somebody.id and office.community_id = appeal.community_id))) as has_somebody_else`;

const cardOf = (column: string): string =>
  `(select json_build_object('id', card.id, 'pseudonym', card.pseudonym) from member card
    where card.id = ${column} and card.state <> 'erased')`;

/** Objections, for the person and for those in charge. One statement each; row-level security guards twice. */
@Injectable()
export class AppealsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own objection to a decision; `null` when there is none. */
  async own(viewer: Viewer, decisionId: string): Promise<MyAppealObject | null> {
    if (!isMember(viewer) || !isId(decisionId)) return null;
    const [row] = await this.rows<AppealRow & { has_somebody_else: boolean }>(
      viewer,
      `select ${columns}, ${hasSomebodyElse} from appeal join decision on decision.id = appeal.decision_id
       where appeal.decision_id = $1 and appeal.member_id = $2`,
      [decisionId, viewerId(viewer), this.clock.now()],
    );
    if (!row) return null;
    const may = (event: AppealEvent): boolean => stateAfter('appeal', row.state, event, 'subject') !== null;
    return {
      ...summaryOf(row),
      isWaitingForSomebodyElse: row.state === 'open' && !row.has_somebody_else,
      viewerCanWrite: may('written'),
      viewerCanWithdraw: may('withdrawn'),
    };
  }

  /** The objection by its id, as the person sees it, for the answers of commands. */
  async ownById(viewer: Viewer, id: string): Promise<MyAppealObject | null> {
    const [row] = await this.rows<{ decision_id: string }>(
      viewer,
      `select decision_id from appeal where id = $1 and member_id = $2`,
      [id, viewerId(viewer)],
    );
    return row ? this.own(viewer, row.decision_id) : null;
  }

  /** `null` when there is none, or none for this viewer. */
  async one(viewer: Viewer, id: string): Promise<AppealObject | null> {
    if (!isId(id)) return null;
    const [row] = await this.rows<HandledRow>(viewer, `${handled(viewer)} where appeal.id = $1`, [id]);
    return row && isInCharge(viewer, row) ? present(viewer, row) : null;
  }

  /** Open ones by when they are due, answered ones newest first. */
  async page(viewer: Viewer, isAnswered: boolean, { first, after }: PageArgs): Promise<Page<AppealObject>> {
    const size = pageSize(first);
    const from = decodeCursor(after);
    const [column, sign, order] = isAnswered ? ['appeal.answered_at', '<', 'desc'] : ['appeal.due_at', '>', 'asc'];
    const rows = await this.rows<HandledRow>(
      viewer,
      `${handled(viewer)}
       where (appeal.state = any($1::text[])) <> $2 and appeal.member_id is distinct from $6 and appeal.decider_id is distinct from $6
         and ($3::timestamptz is null or (${column}, appeal.id) ${sign} ($3::timestamptz, $4::uuid))
       order by ${column} ${order}, appeal.id ${order} limit $5`,
      [openAppealStates, isAnswered, from?.at ?? null, from?.id ?? null, size + 1, viewerId(viewer)],
    );
    return toPage(
      rows,
      size,
      (row) => ({ at: isAnswered ? (row.answered_at ?? row.due_at) : row.due_at, id: row.id }),
      (row) => present(viewer, row),
    );
  }

  private rows<Row>(viewer: Viewer, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.inTransaction(viewer, (transaction) => transaction.query<Row>(sql, parameters));
  }
}

const handled = (viewer: Viewer): string => `
  select ${columns}, decision.case_id, decision.target_kind as kind, decision.action, decision.ground, decision.rule,
         decision.reason, decision.created_at as decided_at, sanction.kind as sanction_kind,
         sanction.community_id as sanction_community_id, sanction.state as sanction_state,
         sanction.ends_at as sanction_ends_at, ${cardOf('appeal.member_id')} as member,
         ${cardOf('appeal.holder_id')} as holder, ${cardOf('appeal.decider_id')} as decider,
         (select json_build_object('id', place.id, 'slug', place.slug, 'name', place.name_${viewer.language})
          from community place where place.id = appeal.community_id) as community
  from appeal join decision on decision.id = appeal.decision_id
  left join member_sanction sanction on sanction.id = decision.sanction_id`;

const isInCharge = (viewer: Viewer, row: HandledRow): boolean =>
  ['holder', 'moderator', 'administrator'].includes(roleOf(viewer, appealFactsOf(row)));

const summaryOf = (row: AppealRow): AppealSummaryObject => ({
  id: row.id,
  decisionId: row.decision_id,
  state: row.state,
  openedAt: row.opened_at,
  dueAt: row.due_at,
  answeredAt: row.answered_at,
  answer: row.state === 'upheld' || row.state === 'overturned' ? row.outcome : null,
  stays: row.stays,
  texts: row.texts.map(({ isFromMember, text, writtenAt }) => ({ isFromMember, text, writtenAt: new Date(writtenAt) })),
});

function present(viewer: Viewer, row: HandledRow): AppealObject {
  const role = roleOf(viewer, appealFactsOf(row));
  const may = (event: AppealEvent): boolean => stateAfter('appeal', row.state, event, role) !== null;
  return {
    ...summaryOf(row),
    revision: row.revision,
    member: row.member,
    holder: row.holder,
    community: row.community,
    decision: decisionOf(row),
    viewerCan: { take: may('taken'), release: may('released'), ask: may('question_put'), answer: may('upheld') },
  };
}

const decisionOf = (row: HandledRow): AppealObject['decision'] => ({
  caseId: row.case_id,
  kind: row.kind,
  action: row.action,
  ground: row.ground,
  rule: row.rule,
  reason: row.reason,
  decidedAt: row.decided_at,
  decider: row.decider,
  sanction: row.sanction_kind && {
    kind: row.sanction_kind,
    scope: row.sanction_community_id === null ? 'site' : 'community',
    state: row.sanction_state ?? 'lifted',
    endsAt: row.sanction_ends_at,
  },
});
