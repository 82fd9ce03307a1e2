import { Injectable } from '@nestjs/common';
import { type CaseFacts, decideCase, roleOf } from '@entraide/domain-access';
import { type ReportReason, type SanctionKind, type Viewer, isMember } from '@entraide/domain-kernel';
import {
  type DecisionState,
  type SanctionState,
  isUndoable,
  moderationSettings,
  sanctionOptions,
  stateAfter,
  undoableUntil,
} from '@entraide/domain-moderation';
import { type MemberCard, MemberCardsReader } from '@entraide/server-accounts';
import { type ArrangeableThread, ArrangeableThreadReader } from '@entraide/server-forum';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { Arranged } from '../measure/arranged.ts';
import type { DecisionDeskObject, DecisionStandingObject } from './decision-desk.object.ts';
import { type DecisionMaterial, readMaterial } from './decision-material.ts';
import { scopesFor } from './decision-subject.ts';
import { placeOf } from './told-decision.ts';

interface StandingRow {
  readonly id: string;
  readonly moderator_id: string | null;
  readonly state: DecisionState;
  readonly ground: ReportReason | null;
  readonly rule_version: number | null;
  readonly is_told: boolean;
  readonly arranged: Arranged | null;
  readonly created_at: Date;
  readonly undone_at: Date | null;
  readonly undone_by_id: string | null;
  readonly kind: SanctionKind | null;
  readonly sanction_community_id: string | null;
  readonly sanction_state: SanctionState;
  readonly ends_at: Date | null;
}

/** What lies before somebody who decides a case, beside the case itself. */
@Injectable()
export class DecisionDeskQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly members: MemberCardsReader,
    private readonly threads: ArrangeableThreadReader,
  ) {}

  /** `null` where there is no such case for this viewer. Two statements, three where one was undone; two more for the holder of a case on a thread or reply. */
  async execute(viewer: Viewer, caseId: string): Promise<DecisionDeskObject | null> {
    if (!isId(caseId)) return null;
    const found = await this.database.inTransaction(viewer, (transaction) => this.read(transaction, viewer, caseId));
    if (!found) return null;
    const { standings, facts, ...desk } = found;
    const cards = await this.members.byIds(standings.map((row) => row.undone_by_id));
    const now = this.clock.now();
    return { ...desk, decisions: standings.map((row) => toStanding(viewer, facts, row, cards, now)) };
  }

  private async read(transaction: Transaction, viewer: Viewer, caseId: string) {
    const material = await readMaterial(transaction, caseId, viewer.language);
    if (!material || !decideCase('read', viewer, material.facts).isAllowed) return null;
    const { facts, subject, rules, reason } = material;
    const scopes = scopesFor(viewer, subject, facts.communityId);
    return {
      facts,
      rules: rules.choices.map(({ id, isOfSite, wording }) => ({ id, isOfSite, text: wording[viewer.language] })),
      rulesVersion: rules.version,
      isRuleFree: rules.isFree,
      suggestedGround: reason,
      sanctions: sanctionOptions(scopes).map(({ kind }) => ({ kind, scopes: [...scopes] })),
      dayChoices: [...moderationSettings.sanctionDayChoices],
      arranging: await this.arranging(transaction, viewer, material),
      standings: await transaction.query<StandingRow>(standingsStatement, [caseId]),
    };
  }

  private async arranging(
    transaction: Transaction,
    viewer: Viewer,
    { target: { kind, id }, facts, isOpen }: DecisionMaterial,
  ): Promise<ArrangeableThread | null> {
    if (!isMember(viewer) || !isOpen || facts.holderId !== viewer.memberId) return null;
    return kind === 'thread' || kind === 'post' ? this.threads.read(transaction, viewer, kind, id) : null;
  }
}

const standingsStatement = `
  select decision.id, decision.moderator_id, decision.state, decision.ground, decision.rule_version, decision.is_told,
         decision.before -> 'arranged' as arranged,
         decision.created_at, decision.undone_at, decision.undone_by_id, sanction.kind,
         sanction.community_id as sanction_community_id, sanction.state as sanction_state, sanction.ends_at
  from decision left join member_sanction sanction on sanction.id = decision.sanction_id
  where decision.case_id = $1 order by decision.created_at desc, decision.id desc`;

function toStanding(
  viewer: Viewer,
  facts: CaseFacts,
  row: StandingRow,
  cards: ReadonlyMap<string, MemberCard>,
  now: Date,
): DecisionStandingObject {
  const role = roleOf(viewer, { ...facts, deciderId: row.moderator_id });
  const mayUndo = stateAfter('decision', row.state, 'undone', role) !== null;
  return {
    id: row.id,
    state: row.state,
    ground: row.ground,
    ruleVersion: row.rule_version,
    isTold: row.is_told,
    place: placeOf(row),
    slowMinutes: row.arranged?.minutes ?? null,
    sanction: row.kind && {
      kind: row.kind,
      scope: row.sanction_community_id === null ? 'site' : 'community',
      state: row.sanction_state,
      endsAt: row.ends_at,
    },
    undoneAt: row.undone_at,
    undoneBy: (row.undone_by_id !== null && cards.get(row.undone_by_id)) || null,
    undoableUntil: undoableUntil(row.created_at),
    viewerCanUndo: mayUndo && isUndoable(row.created_at, now),
  };
}
