import { type ExperienceState, standingExperienceStates } from '@entraide/domain-access';

/** How an entry stands. */
export interface EntryState {
  readonly state: ExperienceState;
  /** As what a withdrawn one comes back when its author edits it; `null` for published, and for every other state. */
  readonly returnsAs: 'held' | 'hidden' | null;
}

/** SQL: the entry is there, for others or on its way to them. Written as the index that keeps it unique says it. */
export const isStanding = (alias = ''): string =>
  `${alias}state in (${standingExperienceStates.map((state) => `'${state}'`).join(', ')})`;

/** The state that an entry has, or that a withdrawn one comes back in. */
export const comesBackAs = ({ state, returnsAs }: EntryState): ExperienceState =>
  state === 'withdrawn' ? (returnsAs ?? 'published') : state;

/** The state after its author's edit. What moderators keep from others stays so, whatever it says now. */
export function stateAfterEdit(before: EntryState, isHeld: boolean): ExperienceState {
  const stood = comesBackAs(before);
  return stood === 'published' && isHeld ? 'held' : stood;
}

/**
 * How an entry stands when moderation gives it a state. One that its author has withdrawn meanwhile stays withdrawn, and
 * comes back in that state; removed for good, it is removed.
 */
export function stateAfterModeration({ state }: EntryState, next: ExperienceState): EntryState {
  return state === 'withdrawn' && next !== 'removed' ? withdrawnFrom(next) : { state: next, returnsAs: null };
}

/**
 * How an entry stands when a decision is taken back that had found it as `was` and made it `made`. Where something else
 * has happened to it since, that stays: its author withdrew it, another decision fell, or a change is held.
 */
export function stateRestored(now: EntryState, was: EntryState, made: ExperienceState): EntryState {
  if (comesBackAs(now) !== made) return now;
  return now.state === 'removed' ? was : stateAfterModeration(now, comesBackAs(was));
}

/** Withdrawn, to come back in that state. */
export const withdrawnFrom = (state: ExperienceState): EntryState => ({
  state: 'withdrawn',
  returnsAs: state === 'held' || state === 'hidden' ? state : null,
});
