import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import { Clock, type Transaction, subjectChange } from '@entraide/server-platform';
import { threadRefreshing } from '../thread/refresh-thread.request.ts';

interface StateChange {
  readonly thread_id: string;
  readonly community_id: string;
  readonly is_opening: boolean;
  readonly before: ContentState;
}

/** Moves threads and posts between states, with everything that follows from it. Who may is decided by the caller. */
@Injectable()
export class PostStateWriter {
  constructor(private readonly clock: Clock) {}

  /** At most three statements. @returns `false` when the post is not there or was in that state already */
  async setPostState(transaction: Transaction, postId: string, state: ContentState): Promise<boolean> {
    const [change] = await transaction.query<StateChange>(
      `with before as (select id, state from post where id = $1 for no key update),
       changed as (
         update post set state = $2 from before where post.id = before.id and before.state <> $2
         returning post.thread_id, post.community_id, post.is_opening, before.state as before),
       no_longer_helpful as (
         update thread set helpful_post_id = null from changed
         where thread.id = changed.thread_id and thread.helpful_post_id = $1 and $2 <> 'visible')
       select * from changed`,
      [postId, state],
    );
    if (!change) return false;
    if (!change.is_opening) await this.countReply(transaction, change, state);
    await transaction.enqueueAll([
      ...(change.is_opening ? [] : [threadRefreshing(change.thread_id), subjectChange('post', postId)]),
      subjectChange('thread', change.thread_id),
    ]);
    return true;
  }

  private async countReply(transaction: Transaction, change: StateChange, state: ContentState): Promise<void> {
    const delta = visibleDelta(change.before, state);
    if (delta !== 0) await transaction.count([{ name: 'thread.replies', subjectId: change.thread_id, delta }]);
  }

  /** At most three statements. @returns `false` when the thread is not there or was in that state already */
  async setThreadState(transaction: Transaction, threadId: string, state: ContentState): Promise<boolean> {
    const [change] = await transaction.query<Pick<StateChange, 'community_id' | 'before'>>(
      `with before as (select id, state from thread where id = $1 for no key update),
       changed as (
         update thread set state = $2, updated_at = $3 from before where thread.id = before.id and before.state <> $2
         returning thread.community_id, before.state as before)
       select * from changed`,
      [threadId, state, this.clock.now()],
    );
    if (!change) return false;
    const delta = visibleDelta(change.before, state);
    if (delta !== 0) await transaction.count([{ name: 'community.threads', subjectId: change.community_id, delta }]);
    await this.threadChanged(transaction, threadId);
    return true;
  }

  /** @returns `false` when the thread is not there or was so already */
  async setThreadLock(transaction: Transaction, threadId: string, isLocked: boolean): Promise<boolean> {
    const changed = await transaction.query(
      `with changed as (
         update thread set is_locked = $2, updated_at = $3 where id = $1 and is_locked <> $2 returning 1)
       select * from changed`,
      [threadId, isLocked, this.clock.now()],
    );
    return changed.length > 0;
  }

  /** The replies come and go with their thread. One statement for all of them. */
  private async threadChanged(transaction: Transaction, threadId: string): Promise<void> {
    await transaction.query(
      `select entraide_enqueue('index_subject', json_build_object('kind', kind, 'id', id), 'index:' || kind || ':' || id,
                               run_at, queue, 25)
       from (
         select 'thread' as kind, $1::uuid as id, null::timestamptz as run_at, 'index:thread:' || $1::uuid as queue
         union all
         select 'post', id, $2, 'index' from post where thread_id = $1 and not is_opening) subject`,
      [threadId, this.clock.now()],
    );
  }
}

const visibleDelta = (before: ContentState, after: ContentState): number =>
  Number(after === 'visible') - Number(before === 'visible');
