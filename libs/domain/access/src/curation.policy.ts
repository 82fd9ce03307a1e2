import { type Viewer, moderates } from '@entraide/domain-kernel';
import { isAudienceWithin } from './audience.ts';
import { curationSettings } from './curation-settings.ts';
import { type Decision, type Rule, allOf, allowed, allowedIf, denied, isActiveMember, isHeardIn } from './decision.ts';
import { type ThreadFacts, decideThread } from './thread.policy.ts';
import { type TopicFacts, decideTopic } from './topic.policy.ts';

/** What moderators do to arrange threads. Values are kept in the database: add, never rename. */
export const curationKinds = [
  'pin',
  'feature',
  'move',
  'merge',
  'split',
  'lock',
  'slow',
  'close',
  'title',
  'concepts',
] as const;
export type CurationKind = (typeof curationKinds)[number];

const moderatesThread: Rule<ThreadFacts> = (viewer, thread) => decideThread('moderate', viewer, thread);
const isVisible: Rule<ThreadFacts> = (_, thread) => allowedIf(thread.state === 'visible', 'thread_not_visible');
const arrange = allOf<ThreadFacts>(moderatesThread, isActiveMember);
const writeTitle = allOf<ThreadFacts>(arrange, isHeardIn);
const arrangeForReaders = allOf<ThreadFacts>(arrange, isVisible);

const rules: Record<CurationKind, Rule<ThreadFacts>> = {
  pin: arrangeForReaders,
  feature: arrangeForReaders,
  move: arrange,
  merge: arrangeForReaders,
  split: allOf<ThreadFacts>(writeTitle, isVisible),
  lock: arrange,
  slow: arrange,
  close: arrange,
  title: writeTitle,
  concepts: arrange,
};

/**
 * May the viewer arrange the thread like this? Moderators of its community and administrators, suspended ones never. What
 * changes what readers are shown needs a thread that readers are shown; what gives a title needs somebody not muted.
 */
export const decideCuration = (kind: CurationKind, viewer: Viewer, thread: ThreadFacts): Decision =>
  rules[kind](viewer, thread);

/** A thread that is to stand somewhere else. */
export interface TravellingThread extends ThreadFacts {
  /** Whether one of its posts is kept from readers, so that only the moderators of its community read it. */
  readonly holdsHiddenText: boolean;
}

/**
 * Whether everything in the thread may be read where it goes. Nobody may read there what they could not read here:
 * neither more members, nor other moderators what was hidden from readers.
 */
function travels(thread: TravellingThread, there: Pick<ThreadFacts, 'communityId' | 'visibility'>): Decision {
  if (!isAudienceWithin(there, thread)) return denied('read_by_more');
  return allowedIf(thread.communityId === there.communityId || !thread.holdsHiddenText, 'holds_hidden_text');
}

/** May the viewer put the thread into this topic? They moderate both communities, and nobody reads more than before. */
export function decideMove(viewer: Viewer, thread: TravellingThread, topic: TopicFacts): Decision {
  const rule = allOf<TravellingThread>(
    (by, of) => decideCuration('move', by, of),
    (by) => decideTopic('arrange', by, topic),
    () => allowedIf(!topic.isArchived && !topic.community.isArchived, 'topic_archived'),
    (_, of) => travels(of, { communityId: topic.communityId, visibility: of.visibility }),
  );
  return rule(viewer, thread);
}

/** The thread that another one becomes part of. */
export interface MergeTarget extends ThreadFacts {
  readonly id: string;
  readonly createdAt: Date;
}

/**
 * May the viewer make the thread part of another one? Both are theirs to arrange, the other one is the older (so that
 * what opened it stays first), and nobody reads more than before.
 */
export function decideMerge(viewer: Viewer, thread: TravellingThread & MergeTarget, target: MergeTarget): Decision {
  const rule = allOf<TravellingThread & MergeTarget>(
    (by, of) => decideCuration('merge', by, of),
    (by) => decideCuration('merge', by, target),
    (_, of) => allowedIf(of.id !== target.id, 'same_thread'),
    (_, of) => allowedIf(isOlder(target, of), 'merge_into_older'),
    (_, of) => travels(of, target),
  );
  return rule(viewer, thread);
}

const isOlder = (one: MergeTarget, other: MergeTarget): boolean =>
  one.createdAt.getTime() === other.createdAt.getTime() ? one.id < other.id : one.createdAt < other.createdAt;

/** What the rules ask of an act that somebody would like to undo. */
export interface UndoFacts {
  readonly kind: CurationKind;
  readonly at: Date;
  readonly isUndone: boolean;
  /** Whether a decision on a case did it that still counts: then it is undone with that decision, or not at all. */
  readonly isOfDecision: boolean;
  /** Every community that it touched: one, or two. */
  readonly communityIds: readonly string[];
  /** Acts after it on the same threads that are not undone. */
  readonly later: readonly CurationKind[];
}

const shapes: readonly CurationKind[] = ['move', 'merge', 'split'];
const places: readonly CurationKind[] = ['pin', 'feature'];

/** Whether a later act on the same thread builds on an earlier one, so that the earlier cannot be undone before it. */
export function buildsOn(later: CurationKind, earlier: CurationKind): boolean {
  if (later === earlier) return true;
  if (shapes.includes(later) && shapes.includes(earlier)) return true;
  return (later === 'move' && places.includes(earlier)) || (earlier === 'move' && places.includes(later));
}

const hourMs = 60 * 60 * 1_000;

/** May the viewer undo this act at `now`? Any moderator of all its communities, within the time, latest first. */
export function decideUndo(viewer: Viewer, act: UndoFacts, now: Date): Decision {
  if (act.communityIds.length === 0 || !act.communityIds.every((id) => moderates(viewer, id))) return denied();
  if (act.isUndone) return denied('undo_blocked');
  if (act.isOfDecision) return denied('act_of_decision');
  if (now.getTime() - act.at.getTime() > curationSettings.undoHours * hourMs) return denied('undo_too_late');
  return act.later.some((later) => buildsOn(later, act.kind)) ? denied('undo_blocked') : allowed;
}
