import { type Problem, problem } from '@entraide/domain-kernel';
import type { ReportableKind } from './case-state.ts';

/** Actions that change where a conversation goes on, or how fast, and none of its words. */
export const arrangementActions = ['slow', 'move', 'split', 'merge'] as const;
export type ArrangementAction = (typeof arrangementActions)[number];

/** Whether an action arranges a conversation. */
export const isArrangement = (action: string): action is ArrangementAction =>
  (arrangementActions as readonly string[]).includes(action);

/** How a conversation is to be arranged, as a moderator writes it. Each action asks for its own part. */
export interface DraftArrangement {
  /** `slow`: between two posts of one member. */
  readonly minutes: number | null;
  /** `move`: into this topic. */
  readonly topicId: string | null;
  /** `merge`: the id or address of the older thread, or of one of its posts. */
  readonly targetId: string | null;
  /** `split`: the replies that become a thread of their own; where the case is about a reply, it is always one of them. */
  readonly postIds: readonly string[];
  /** `split`: of the new thread. */
  readonly title: string | null;
}

/** The limits of curation, whose rules these are. */
export interface ArrangementLimits {
  readonly slowMinutes: { readonly min: number; readonly max: number };
  readonly mostSplitPosts: number;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The id of the thread or post that an address or an id names; `null` when it names none. Of several the first. */
export const placeNamedIn = (text: string): string | null => uuid.exec(text)?.[0].toLowerCase() ?? null;

const problemsBy: Record<
  ArrangementAction,
  (draft: DraftArrangement, limits: ArrangementLimits, kind: ReportableKind) => Problem[]
> = {
  slow: ({ minutes }, { slowMinutes: { min, max } }) => {
    if (minutes === null) return [problem('required', 'minutes')];
    const isInRange = Number.isInteger(minutes) && minutes >= min && minutes <= max;
    return isInRange ? [] : [problem('out_of_range', 'minutes', { min, max })];
  },
  move: ({ topicId }) => required('topicId', topicId),
  merge: ({ targetId }) => {
    if (isEmpty(targetId)) return [problem('required', 'targetId')];
    return placeNamedIn(targetId ?? '') === null ? [problem('no_thread_named', 'targetId')] : [];
  },
  split: ({ title, postIds }, { mostSplitPosts: max }, kind) => [
    ...required('title', title),
    ...(postIds.length === 0 && kind !== 'post' ? [problem('required', 'postIds')] : []),
    ...(postIds.length > max ? [problem('posts_elsewhere', 'postIds', { max })] : []),
  ],
};

/**
 * Everything that is missing from an arrangement or cannot be, field by field. Whether this moderator may arrange this
 * thread like that is asked of curation, where the thread is.
 */
export const problemsOfArrangement = (
  kind: ReportableKind,
  action: ArrangementAction,
  draft: DraftArrangement | null,
  limits: ArrangementLimits,
): Problem[] => problemsBy[action](draft ?? noArrangement, limits, kind);

/** A draft that asks for nothing. */
export const noArrangement: DraftArrangement = {
  minutes: null,
  topicId: null,
  targetId: null,
  postIds: [],
  title: null,
};

const isEmpty = (text: string | null): boolean => (text ?? '').trim() === '';

const required = (field: string, text: string | null): Problem[] => (isEmpty(text) ? [problem('required', field)] : []);
