import { Injectable } from '@nestjs/common';
import { type ContentState, type PostFacts, decidePost } from '@entraide/domain-access';
import type { ContentWarning, Viewer } from '@entraide/domain-kernel';
import { Database, type Transaction } from '@entraide/server-platform';
import { PostStateWriter } from '../post/post-state.writer.ts';
import { asId } from '../sql/bindings.ts';
import type { ForumSnapshot, ForumSubjectKind } from './forum-snapshot.ts';

/** What moderation sees and does in the forum. Rights of moderators and the journal are moderation's own. */
@Injectable()
export class ForumModeration {
  constructor(
    private readonly database: Database,
    private readonly states: PostStateWriter,
  ) {}

  /**
   * What a report of this would keep; `null` when the viewer may not read it, or wrote it themselves. A thread whose
   * opening post is gone for readers is its title alone.
   */
  async reportable(viewer: Viewer, kind: ForumSubjectKind, id: string): Promise<ForumSnapshot | null> {
    const snapshot = await this.snapshot(kind, id);
    if (!snapshot || !decidePost('report', viewer, factsOf(snapshot)).isAllowed) return null;
    return snapshot.postState === 'visible' ? snapshot : { ...snapshot, text: '', tree: [] };
  }

  /**
   * It as it is now, for those who decide a case; `null` when it never was. What its author deleted has no words.
   * @param reader the transaction of a write, so that the write needs no second connection
   */
  async snapshot(
    kind: ForumSubjectKind,
    id: string,
    reader: Pick<Transaction, 'query'> = this.database,
  ): Promise<ForumSnapshot | null> {
    const isThread = kind === 'thread';
    const [row] = await reader.query<ForumSnapshot>(
      `select '${kind}' as kind, ${kind}.id, post.id as "postId", thread.id as "threadId", thread.slug as "threadSlug",
              thread.community_id as "communityId", ${kind}.author_id as "authorId", author.pseudonym as "authorPseudonym",
              thread.title,
              case post.state when 'deleted' then '' else post.text end as text,
              case post.state when 'deleted' then '[]' else post.tree end as tree, post.warnings, post.language, thread.visibility, ${kind}.state,
              thread.state as "threadState", post.state as "postState", post.is_opening as "isOpening", thread.is_locked as "isLocked",
              post.revision, ${kind}.created_at as "createdAt"
       from thread join post on post.thread_id = thread.id ${isThread ? 'and post.is_opening' : ''}
       left join member author on author.id = ${kind}.author_id and author.state <> 'erased'
       where ${kind}.id = $1`,
      [asId(id)],
    );
    return row ?? null;
  }

  /** @returns `false` when it was so already */
  setPostState(transaction: Transaction, postId: string, state: ContentState): Promise<boolean> {
    return this.states.setPostState(transaction, postId, state);
  }

  /** @returns `false` when it was so already */
  setThreadState(transaction: Transaction, threadId: string, state: ContentState): Promise<boolean> {
    return this.states.setThreadState(transaction, threadId, state);
  }

  /** A locked thread is read and takes no reply. @returns `false` when it was so already */
  lockThread(transaction: Transaction, threadId: string, isLocked = true): Promise<boolean> {
    return this.states.setThreadLock(transaction, threadId, isLocked);
  }

  /** Folds a post behind content warnings, beside those it has. */
  async foldPost(transaction: Transaction, postId: string, warnings: readonly ContentWarning[]): Promise<void> {
    await transaction.query(
      `update post set warnings = array(select distinct unnest(warnings || $2::text[])) where id = $1`,
      [postId, warnings],
    );
    const [post] = await transaction.query<{ thread_id: string; is_opening: boolean }>(
      `select thread_id, is_opening from post where id = $1`,
      [postId],
    );
    if (!post) return;
    await transaction.subjectChanged(post.is_opening ? 'thread' : 'post', post.is_opening ? post.thread_id : postId);
  }
}

const factsOf = (snapshot: ForumSnapshot): PostFacts => ({
  communityId: snapshot.communityId,
  authorId: snapshot.authorId,
  state: snapshot.state,
  isOpening: snapshot.isOpening,
  thread: {
    communityId: snapshot.communityId,
    authorId: snapshot.authorId,
    visibility: snapshot.visibility,
    state: snapshot.threadState,
    isLocked: snapshot.isLocked,
  },
});
