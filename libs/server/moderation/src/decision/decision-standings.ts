import { type CaseFacts, roleOf } from '@entraide/domain-access';
import type { ReportReason, SanctionKind, Viewer } from '@entraide/domain-kernel';
import {
  type DecisionState,
  type SanctionState,
  isUndoable,
  stateAfter,
  undoableUntil,
} from '@entraide/domain-moderation';
import type { MemberCard } from '@entraide/server-accounts';
import type { Arranged } from '../measure/arranged.ts';
import type { DecisionStandingObject } from './decision-desk.object.ts';
import { placeOf } from './told-decision.ts';

/** Where a decision of a case stands, as JSON of the database: times are texts. */
export interface StandingRow {
  readonly id: string;
  readonly moderator_id: string | null;
  readonly state: DecisionState;
  readonly ground: ReportReason | null;
  readonly rule_version: number | null;
  readonly is_told: boolean;
  readonly arranged: Arranged | null;
  readonly created_at: string;
  readonly undone_at: string | null;
  /** `null` too for who has gone. */
  readonly undone_by: MemberCard | null;
  readonly kind: SanctionKind | null;
  readonly sanction_community_id: string | null;
  readonly sanction_state: SanctionState;
  readonly ends_at: string | null;
}

/** SQL: the decisions of the case `c` as {@link StandingRow}, newest first. */
export const standingsColumn = `(
  select coalesce(json_agg(to_json(found)), '[]') from (
    select decision.id, decision.moderator_id, decision.state, decision.ground, decision.rule_version, decision.is_told,
           decision.before -> 'arranged' as arranged, decision.created_at, decision.undone_at,
           (select json_build_object('id', undoer.id, 'pseudonym', undoer.pseudonym) from member undoer
            where undoer.id = decision.undone_by_id and undoer.state <> 'erased') as undone_by,
           sanction.kind, sanction.community_id as sanction_community_id, sanction.state as sanction_state, sanction.ends_at
    from decision left join member_sanction sanction on sanction.id = decision.sanction_id
    where decision.case_id = c.id order by decision.created_at desc, decision.id desc) found) as standings`;

const dateOf = (time: string | null): Date | null => (time === null ? null : new Date(time));

export function toStanding(viewer: Viewer, facts: CaseFacts, row: StandingRow, now: Date): DecisionStandingObject {
  const role = roleOf(viewer, { ...facts, deciderId: row.moderator_id });
  const decidedAt = new Date(row.created_at);
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
      endsAt: dateOf(row.ends_at),
    },
    undoneAt: dateOf(row.undone_at),
    undoneBy: row.undone_by,
    undoableUntil: undoableUntil(decidedAt),
    viewerCanUndo: mayUndo && isUndoable(decidedAt, now),
  };
}
