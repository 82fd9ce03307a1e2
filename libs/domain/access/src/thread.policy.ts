import { type ThreadVisibility, type Viewer, belongsTo, moderates, readsAsMember } from '@entraide/domain-kernel';
import {
  type Decision,
  type Rule,
  allOf,
  allowed,
  allowedIf,
  anyOf,
  consentsToHealthData,
  isAuthor,
  isWriterIn,
  moderatesIts,
} from './decision.ts';
import type { ContentState } from './thread-state.ts';

/** What the rules ask of a thread. */
export interface ThreadFacts {
  readonly communityId: string;
  /** `null` when the author has gone. */
  readonly authorId: string | null;
  readonly visibility: ThreadVisibility;
  readonly state: ContentState;
  readonly isLocked: boolean;
}

export const threadActions = ['read', 'reply', 'mark_helpful', 'rename', 'moderate'] as const;
export type ThreadAction = (typeof threadActions)[number];

/** Whether the viewer is among those a thread is written for, whatever its state. */
export function isInAudience(viewer: Viewer, thread: Pick<ThreadFacts, 'communityId' | 'visibility'>): boolean {
  switch (thread.visibility) {
    case 'public':
      return true;
    case 'members':
      return readsAsMember(viewer);
    case 'community':
      return belongsTo(viewer, thread.communityId) || moderates(viewer, thread.communityId);
  }
}

const isWrittenForThem: Rule<ThreadFacts> = (viewer, thread) => allowedIf(isInAudience(viewer, thread));

const standsForThem: Rule<ThreadFacts> = (viewer, thread) => {
  const rules: Record<ContentState, Rule<ThreadFacts>> = {
    visible: () => allowed,
    hidden: anyOf<ThreadFacts>(isAuthor, moderatesIts),
    removed: moderatesIts,
    deleted: () => allowedIf(false),
    held: anyOf<ThreadFacts>(isAuthor, moderatesIts),
  };
  return rules[thread.state](viewer, thread);
};

const read = allOf<ThreadFacts>(isWrittenForThem, standsForThem);
const isVisible: Rule<ThreadFacts> = (_, thread) => allowedIf(thread.state === 'visible', 'locked');
const isOpen: Rule<ThreadFacts> = (_, thread) => allowedIf(!thread.isLocked, 'locked');
const takesPart: Rule<ThreadFacts> = (viewer, thread) =>
  allowedIf(belongsTo(viewer, thread.communityId) || moderates(viewer, thread.communityId), 'not_a_member');

const rules: Record<ThreadAction, Rule<ThreadFacts>> = {
  read,
  reply: allOf<ThreadFacts>(read, isVisible, isOpen, isWriterIn, takesPart, consentsToHealthData),
  mark_helpful: allOf<ThreadFacts>(read, isVisible, isWriterIn, anyOf<ThreadFacts>(isAuthor, moderatesIts)),
  rename: allOf<ThreadFacts>(read, isVisible, isOpen, isWriterIn, isAuthor),
  moderate: allOf<ThreadFacts>(read, moderatesIts),
};

/**
 * May the viewer do this with the thread? A thread that they cannot read sounds like none: `not_found`.
 * The first obstacle is the cause, so a locked thread is `locked` also for visitors.
 */
export const decideThread = (action: ThreadAction, viewer: Viewer, thread: ThreadFacts): Decision =>
  rules[action](viewer, thread);
