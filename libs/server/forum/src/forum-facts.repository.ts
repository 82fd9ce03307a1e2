import { Injectable } from '@nestjs/common';
import type { CommunityFacts, ContentState, PostFacts, ThreadFacts, TopicFacts } from '@entraide/domain-access';
import type { ContentWarning, JoiningMode, Language, ThreadVisibility } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Clock, Refusal, type Transaction, refuse } from '@entraide/server-platform';
import { asId } from './sql/bindings.ts';
import { isClosedAt } from './thread/thread-closing.ts';

export interface LoadedThread extends ThreadFacts {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly helpfulPostId: string | null;
  /** Minutes between two posts of one member; `null` without slow mode. */
  readonly slowMinutes: number | null;
}

export interface LoadedPost extends PostFacts {
  readonly id: string;
  readonly text: string;
  readonly tree: RichText;
  readonly warnings: ContentWarning[];
  readonly revision: number;
  readonly thread: LoadedThread;
}

export interface LoadedCommunity extends CommunityFacts {
  readonly joining: JoiningMode;
}

/** `share` keeps what was decided on true until the transaction ends; `update` also keeps others from deciding on it. */
export type Lock = 'none' | 'share' | 'update';

const locking = (lock: Lock, table: string): string =>
  ({ none: '', share: `for share of ${table}`, update: `for no key update of ${table}` })[lock];

const threadColumns = `
  thread.id as thread_id, thread.title, thread.language as thread_language, thread.community_id,
  thread.author_id as thread_author_id, thread.visibility, thread.state as thread_state,
  thread.is_locked or community.is_archived as is_locked, thread.helpful_post_id, thread.slow_minutes, thread.closes_at`;

interface ThreadColumns {
  readonly thread_id: string;
  readonly title: string;
  readonly thread_language: Language;
  readonly community_id: string;
  readonly thread_author_id: string | null;
  readonly visibility: ThreadVisibility;
  readonly thread_state: ContentState;
  readonly is_locked: boolean;
  readonly helpful_post_id: string | null;
  readonly slow_minutes: number | null;
  readonly closes_at: Date | null;
}

interface PostColumns extends ThreadColumns {
  readonly post_id: string;
  readonly author_id: string | null;
  readonly is_opening: boolean;
  readonly state: ContentState;
  readonly text: string;
  readonly tree: RichText;
  readonly warnings: ContentWarning[];
  readonly revision: number;
}

/** What commands decide on, locked in their transaction. What is not there is refused as `not_found`. */
@Injectable()
export class ForumFactsRepository {
  constructor(private readonly clock: Clock) {}

  async thread(transaction: Transaction, id: string, lock: Lock): Promise<LoadedThread> {
    const [row] = await transaction.query<ThreadColumns>(
      `select ${threadColumns} from thread join community on community.id = thread.community_id
       where thread.id = $1 ${locking(lock, 'thread')}`,
      [asId(id)],
    );
    return row ? toThread(row, this.clock.now()) : refuse('not_found');
  }

  /** As {@link thread} without a lock; `null` when it is not there. */
  find(transaction: Transaction, id: string): Promise<LoadedThread | null> {
    return this.thread(transaction, id, 'none').catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
  }

  async post(transaction: Transaction, id: string, lock: Lock): Promise<LoadedPost> {
    const [row] = await transaction.query<PostColumns>(
      `select ${threadColumns}, post.id as post_id, post.author_id, post.is_opening, post.state, post.text, post.tree,
              post.warnings, post.revision
       from post join thread on thread.id = post.thread_id join community on community.id = thread.community_id
       where post.id = $1 ${locking(lock, 'post')}`,
      [asId(id)],
    );
    return row ? toPost(row, this.clock.now()) : refuse('not_found');
  }

  async community(transaction: Transaction, id: string, lock: Lock): Promise<LoadedCommunity> {
    const [row] = await transaction.query<LoadedCommunity>(
      `select id as "communityId", is_archived as "isArchived", joining from community where id = $1 ${locking(lock, 'community')}`,
      [asId(id)],
    );
    return row ?? refuse('not_found');
  }

  async topic(transaction: Transaction, id: string, lock: Lock): Promise<TopicFacts & { readonly revision: number }> {
    const [row] = await transaction.query<{
      community_id: string;
      is_archived: boolean;
      revision: number;
      community_is_archived: boolean;
    }>(
      `select topic.community_id, topic.is_archived, topic.revision, community.is_archived as community_is_archived
       from topic join community on community.id = topic.community_id where topic.id = $1 ${locking(lock, 'topic')}`,
      [asId(id)],
    );
    if (!row) return refuse('not_found');
    return {
      communityId: row.community_id,
      isArchived: row.is_archived,
      revision: row.revision,
      community: { communityId: row.community_id, isArchived: row.community_is_archived },
    };
  }
}

const toThread = (row: ThreadColumns, now: Date): LoadedThread => ({
  id: row.thread_id,
  title: row.title,
  language: row.thread_language,
  communityId: row.community_id,
  authorId: row.thread_author_id,
  visibility: row.visibility,
  state: row.thread_state,
  isLocked: row.is_locked || isClosedAt(row.closes_at, now),
  helpfulPostId: row.helpful_post_id,
  slowMinutes: row.slow_minutes,
});

const toPost = (row: PostColumns, now: Date): LoadedPost => ({
  id: row.post_id,
  communityId: row.community_id,
  authorId: row.author_id,
  isOpening: row.is_opening,
  state: row.state,
  text: row.text,
  tree: row.tree,
  warnings: row.warnings,
  revision: row.revision,
  thread: toThread(row, now),
});
