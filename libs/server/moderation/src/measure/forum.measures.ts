import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import type { ContentWarning, MemberViewer } from '@entraide/domain-kernel';
import { type DecisionAction, isArrangement } from '@entraide/domain-moderation';
import { ForumModeration, type ForumSnapshot } from '@entraide/server-forum';
import type { Transaction } from '@entraide/server-platform';
import { Arranging } from './arranging.ts';
import type { Before, Measure, MeasureSource, Restoring } from './measure.ts';

/** The state after each action; what others may read is shown again where it was held or waited for a change. */
const stateAfter: Record<DecisionAction, ContentState> = {
  keep: 'visible',
  request_edit: 'hidden',
  fold: 'visible',
  hide: 'hidden',
  remove: 'removed',
  slow: 'visible',
  move: 'visible',
  split: 'visible',
  merge: 'visible',
  lock: 'visible',
};

/** What a decision can change of a text in the forum. */
interface TextBefore {
  readonly state: ContentState;
  readonly warnings: readonly ContentWarning[];
  readonly isLocked: boolean;
}

const isGone = (state: ContentState): boolean => state === 'deleted';

/** A removed text is not shown again by another decision, only by undoing the one that removed it. */
const nextState = (now: ContentState, action: DecisionAction): ContentState =>
  now === 'removed' ? 'removed' : stateAfter[action];

/** Whether the state has to be written: not where arranging finds it as it should be, since posts are locked first. */
const setsState = (now: ContentState, action: DecisionAction): boolean =>
  !isArrangement(action) || nextState(now, action) !== now;

const beforeOf = ({ state, warnings, isLocked }: ForumSnapshot): Before => ({ state, warnings, isLocked });

/** What is absent is not to be put back: a later decision says how it has to be. */
const asTextBefore = (before: Before): Partial<TextBefore> => before;

/** The state that comes back; none where somebody has changed since what the measure left. */
const stateToRestore = (now: ContentState, action: DecisionAction, was: Partial<TextBefore>): ContentState | null =>
  was.state !== undefined && now === nextState(was.state, action) ? was.state : null;

/** Threads: their state, their lock, the warnings of their opening post, and how they are arranged. */
@Injectable()
export class ThreadMeasure implements MeasureSource {
  constructor(
    private readonly forum: ForumModeration,
    private readonly arranging: Arranging,
  ) {}

  async apply(transaction: Transaction, id: string, measure: Measure, moderator: MemberViewer): Promise<Before> {
    const { action, warnings } = measure;
    const thread = await this.forum.snapshot('thread', id, transaction);
    this.arranging.check(measure, moderator, thread);
    if (!thread || isGone(thread.state)) return {};
    if (setsState(thread.state, action)) {
      await this.forum.setThreadState(transaction, id, nextState(thread.state, action));
    }
    if (action === 'fold') await this.forum.foldPost(transaction, thread.postId, warnings);
    if (action === 'lock') await this.forum.lockThread(transaction, id);
    return { ...beforeOf(thread), ...(await this.arranging.apply(transaction, moderator, thread, measure)) };
  }

  async restore(
    transaction: Transaction,
    id: string,
    { action }: Measure,
    before: Before,
    by: Restoring,
  ): Promise<void> {
    await this.arranging.restore(transaction, before, by);
    const was = asTextBefore(before);
    const thread = await this.forum.snapshot('thread', id, transaction);
    if (!thread || isGone(thread.state)) return;
    const state = stateToRestore(thread.state, action, was);
    if (state) await this.forum.setThreadState(transaction, id, state);
    if (action === 'fold' && was.warnings) await this.forum.setWarnings(transaction, thread.postId, was.warnings);
    if (action === 'lock' && was.isLocked !== undefined) await this.forum.lockThread(transaction, id, was.isLocked);
  }
}

/** Single posts: their state, their warnings, and the thread in which they stand. */
@Injectable()
export class PostMeasure implements MeasureSource {
  constructor(
    private readonly forum: ForumModeration,
    private readonly arranging: Arranging,
  ) {}

  async apply(transaction: Transaction, id: string, measure: Measure, moderator: MemberViewer): Promise<Before> {
    const { action, warnings } = measure;
    const post = await this.forum.snapshot('post', id, transaction);
    this.arranging.check(measure, moderator, post);
    if (!post || isGone(post.state)) return {};
    if (setsState(post.state, action)) {
      await this.forum.setPostState(transaction, id, nextState(post.state, action));
    }
    if (action === 'fold') await this.forum.foldPost(transaction, id, warnings);
    return { ...beforeOf(post), ...(await this.arranging.apply(transaction, moderator, post, measure)) };
  }

  async restore(
    transaction: Transaction,
    id: string,
    { action }: Measure,
    before: Before,
    by: Restoring,
  ): Promise<void> {
    await this.arranging.restore(transaction, before, by);
    const was = asTextBefore(before);
    const post = await this.forum.snapshot('post', id, transaction);
    if (!post || isGone(post.state)) return;
    const state = stateToRestore(post.state, action, was);
    if (state) await this.forum.setPostState(transaction, id, state);
    if (action === 'fold' && was.warnings) await this.forum.setWarnings(transaction, id, was.warnings);
  }
}
