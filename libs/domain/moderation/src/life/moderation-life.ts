import type { CaseState } from '../case-state.ts';
import { type AppealEvent, type AppealState, appealLife } from './appeal-life.ts';
import { type CaseEvent, caseLife } from './case-life.ts';
import { type DecisionEvent, type DecisionState, decisionLife } from './decision-life.ts';
import type { Life, ModerationRole } from './moderation-role.ts';
import { type SanctionEvent, type SanctionState, sanctionLife } from './sanction-life.ts';

/** What moderation is made of: reports form a case, a case is decided, a decision may sanction and be appealed. */
interface Stages {
  readonly case: { readonly state: CaseState; readonly event: CaseEvent };
  readonly decision: { readonly state: DecisionState; readonly event: DecisionEvent };
  readonly sanction: { readonly state: SanctionState; readonly event: SanctionEvent };
  readonly appeal: { readonly state: AppealState; readonly event: AppealEvent };
}
export type Stage = keyof Stages;
export type StateOf<S extends Stage> = Stages[S]['state'];
export type EventOf<S extends Stage> = Stages[S]['event'];

/** The one table of moderation: every stage × state × event × role. Single and bulk ways both ask it. */
export const moderationLife: { readonly [S in Stage]: Life<StateOf<S>, EventOf<S>> } = {
  case: caseLife,
  decision: decisionLife,
  sanction: sanctionLife,
  appeal: appealLife,
};

/**
 * What follows when somebody in this role brings this event about.
 * @returns the state that follows, or `null` when the event cannot happen in this state or not through this role
 */
export function stateAfter<S extends Stage>(
  stage: S,
  state: StateOf<S>,
  event: EventOf<S>,
  role: ModerationRole,
): StateOf<S> | null {
  const life = moderationLife[stage] as Life<StateOf<S>, EventOf<S>>;
  return life[state][event][role] ?? null;
}

/** {@link stateAfter} for a case. */
export const caseAfter = (state: CaseState, event: CaseEvent, role: ModerationRole): CaseState | null =>
  stateAfter('case', state, event, role);
