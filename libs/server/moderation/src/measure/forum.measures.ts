import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import type { ContentWarning } from '@entraide/domain-kernel';
import type { DecisionAction } from '@entraide/domain-moderation';
import { ForumModeration, type ForumSnapshot } from '@entraide/server-forum';
import type { Transaction } from '@entraide/server-platform';
import type { Before, Measure, MeasureSource } from './measure.ts';

/** The state after each action; what others may read is shown again where it was held or waited for a change. */
const stateAfter: Record<DecisionAction, ContentState> = {
  keep: 'visible',
  request_edit: 'hidden',
  fold: 'visible',
  hide: 'hidden',
  lock: 'visible',
  remove: 'removed',
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

const beforeOf = ({ state, warnings, isLocked }: ForumSnapshot): Before => ({ state, warnings, isLocked });

const asTextBefore = (before: Before): TextBefore | null =>
  'state' in before ? (before as unknown as TextBefore) : null;

/** Threads: their state, their lock, and the warnings of their opening post. */
@Injectable()
export class ThreadMeasure implements MeasureSource {
  constructor(private readonly forum: ForumModeration) {}

  async apply(transaction: Transaction, id: string, { action, warnings }: Measure): Promise<Before> {
    const thread = await this.forum.snapshot('thread', id, transaction);
    if (!thread || isGone(thread.state)) return {};
    await this.forum.setThreadState(transaction, id, nextState(thread.state, action));
    if (action === 'fold') await this.forum.foldPost(transaction, thread.postId, warnings);
    if (action === 'lock') await this.forum.lockThread(transaction, id);
    return beforeOf(thread);
  }

  async restore(transaction: Transaction, id: string, { action }: Measure, before: Before): Promise<void> {
    const was = asTextBefore(before);
    const thread = await this.forum.snapshot('thread', id, transaction);
    if (!was || !thread || isGone(thread.state)) return;
    await this.forum.setThreadState(transaction, id, was.state);
    if (action === 'fold') await this.forum.setWarnings(transaction, thread.postId, was.warnings);
    if (action === 'lock') await this.forum.lockThread(transaction, id, was.isLocked);
  }
}

/** Single posts: their state and their warnings. */
@Injectable()
export class PostMeasure implements MeasureSource {
  constructor(private readonly forum: ForumModeration) {}

  async apply(transaction: Transaction, id: string, { action, warnings }: Measure): Promise<Before> {
    const post = await this.forum.snapshot('post', id, transaction);
    if (!post || isGone(post.state)) return {};
    await this.forum.setPostState(transaction, id, nextState(post.state, action));
    if (action === 'fold') await this.forum.foldPost(transaction, id, warnings);
    return beforeOf(post);
  }

  async restore(transaction: Transaction, id: string, { action }: Measure, before: Before): Promise<void> {
    const was = asTextBefore(before);
    const post = await this.forum.snapshot('post', id, transaction);
    if (!was || !post || isGone(post.state)) return;
    await this.forum.setPostState(transaction, id, was.state);
    if (action === 'fold') await this.forum.setWarnings(transaction, id, was.warnings);
  }
}
