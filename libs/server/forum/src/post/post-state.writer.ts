import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import { Clock, type Transaction } from '@entraide/server-platform';
import { refreshThread } from '../thread/refresh-thread.request.ts';

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

  /** @returns `false` when the post is not there or was in that state already */
  async setPostState(transaction: Transaction, postId: string, state: ContentState): Promise<boolean> {
    const [change] = await transaction.query<StateChange>(
      `with before as (select id, state from post where id = $1 for no key update),
       changed as (
         update post set state = $2 from before where post.id = before.id and before.state <> $2
         returning post.thread_id, post.community_id, post.is_opening, before.state as before)
       select * from changed`,
      [postId, state],
    );
    if (!change) return false;
    if (state !== 'visible') {
      await transaction.query(`update thread set helpful_post_id = null where id = $1 and helpful_post_id = $2`, [
        change.thread_id,
        postId,
      ]);
    }
    if (!change.is_opening) {
      const delta = visibleDelta(change.before, state);
      if (delta !== 0) await transaction.count([{ name: 'thread.replies', subjectId: change.thread_id, delta }]);
      await refreshThread(transaction, change.thread_id);
      await transaction.subjectChanged('post', postId);
    }
    await transaction.subjectChanged('thread', change.thread_id);
    return true;
  }

  /** @returns `false` when the thread is not there or was in that state already */
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
    await transaction.subjectChanged('thread', threadId);
    await this.postsChanged(transaction, threadId);
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
  private async postsChanged(transaction: Transaction, threadId: string): Promise<void> {
    await transaction.query(
      `select entraide_enqueue('index_subject', json_build_object('kind', 'post', 'id', id), 'index:post:' || id,
                               $2::timestamptz, 'index', 25)
       from post where thread_id = $1 and not is_opening`,
      [threadId, this.clock.now()],
    );
  }
}

const visibleDelta = (before: ContentState, after: ContentState): number =>
  Number(after === 'visible') - Number(before === 'visible');
