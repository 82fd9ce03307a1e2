import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import { Clock, type Transaction } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import { refreshThread } from '../thread/refresh-thread.request.ts';

/** Posts on their way from one thread to another. */
export interface Passage {
  readonly fromId: string;
  readonly to: { readonly id: string; readonly communityId: string };
  /** All of them when left out. */
  readonly postIds?: readonly string[];
  /** The one that opens the other thread from now on; the others are replies there. */
  readonly openingId?: string;
}

interface MovedRow {
  readonly id: string;
  readonly state: ContentState;
  readonly was_opening: boolean;
  readonly is_opening: boolean;
}

/** Moves posts between threads with everything that counts or finds them. Who may is decided by the caller. */
@Injectable()
export class MovedPosts {
  constructor(private readonly clock: Clock) {}

  /**
   * Locks posts before their threads, in the order in which every other write does.
   * @param postIds all posts of the thread when left out
   */
  async lock(transaction: Transaction, threadId: string, postIds?: readonly string[]): Promise<void> {
    await transaction.query(
      `select id from post where thread_id = $1 and ($2::uuid[] is null or id = any($2)) order by id for no key update`,
      [asId(threadId), postIds ?? null],
    );
  }

  /** @returns the ids of the posts that moved; authors, dates, quotes and reactions stay on them */
  async move(transaction: Transaction, { fromId, to, postIds, openingId }: Passage): Promise<string[]> {
    const moved = await transaction.query<MovedRow>(
      `with before as (
         select id, is_opening from post where thread_id = $1 and ($2::uuid[] is null or id = any($2))),
       moved as (
         update post set thread_id = $3, community_id = $4, is_opening = coalesce(post.id = $5::uuid, false)
         from before where post.id = before.id
         returning post.id, post.state, before.is_opening as was_opening, post.is_opening)
       select * from moved`,
      [fromId, postIds ?? null, to.id, to.communityId, openingId ?? null],
    );
    const ids = moved.map((row) => row.id);
    await transaction.query(
      `update reaction set community_id = $2 where post_id = any($1::uuid[]) and community_id <> $2`,
      [ids, to.communityId],
    );
    await transaction.count([
      { name: 'thread.replies', subjectId: fromId, delta: -repliesAmong(moved, 'was_opening') },
      { name: 'thread.replies', subjectId: to.id, delta: repliesAmong(moved, 'is_opening') },
    ]);
    for (const threadId of [fromId, to.id]) {
      await refreshThread(transaction, threadId);
      await transaction.subjectChanged('thread', threadId);
    }
    await this.postsChanged(transaction, ids);
    return ids;
  }

  /** Tells search of posts, in one statement for all of them. */
  async postsChanged(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(
      `select entraide_enqueue('index_subject', json_build_object('kind', 'post', 'id', id), 'index:post:' || id,
                               $2::timestamptz, 'index', 25)
       from unnest($1::uuid[]) as moved (id)`,
      [ids, this.clock.now()],
    );
  }
}

const repliesAmong = (rows: readonly MovedRow[], opening: 'was_opening' | 'is_opening'): number =>
  rows.filter((row) => row.state === 'visible' && !row[opening]).length;
