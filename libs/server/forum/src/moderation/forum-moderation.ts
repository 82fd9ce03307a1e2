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
    const [subject, tables] = isThread
      ? (['subject', threadWithItsWords] as const)
      : (['post', postWithItsThread] as const);
    const [row] = await reader.query<ForumSnapshot>(
      `select '${kind}' as kind, ${subject}.id, post.id as "postId", thread.id as "threadId", thread.slug as "threadSlug",
              thread.community_id as "communityId", ${subject}.author_id as "authorId", author.pseudonym as "authorPseudonym",
              ${isThread ? 'subject' : 'thread'}.title,
              case post.state when 'deleted' then '' else post.text end as text,
              case post.state when 'deleted' then '[]' else post.tree end as tree, post.warnings, post.language, thread.visibility,
              ${isThread ? 'case when subject.former_opening_id is null then subject.state else post.state end as state' : 'post.state'},
              thread.state as "threadState", post.state as "postState", post.is_opening as "isOpening", thread.is_locked as "isLocked",
              post.revision, ${subject}.created_at as "createdAt"
       from ${tables}
       left join member author on author.id = ${subject}.author_id and author.state <> 'erased'
       where ${subject}.id = $1`,
      [asId(id)],
    );
    return row ?? null;
  }

  /** @returns `false` when it was so already */
  setPostState(transaction: Transaction, postId: string, state: ContentState): Promise<boolean> {
    return this.states.setPostState(transaction, postId, state);
  }

  /** Of one that became part of another thread: the post that opened it. @returns `false` when it was so already */
  async setThreadState(transaction: Transaction, threadId: string, state: ContentState): Promise<boolean> {
    const now = await this.whereabouts(transaction, threadId);
    if (now) return this.states.setPostState(transaction, now.postId, state);
    return this.states.setThreadState(transaction, threadId, state);
  }

  /** A locked thread is read and takes no reply: the one that holds the texts now. @returns `false` when it was so already */
  async lockThread(transaction: Transaction, threadId: string, isLocked = true): Promise<boolean> {
    const now = await this.whereabouts(transaction, threadId);
    return this.states.setThreadLock(transaction, now?.threadId ?? threadId, isLocked);
  }

  /** Where the texts of a thread went that became part of another one; `null` for every other thread. */
  private async whereabouts(
    transaction: Transaction,
    threadId: string,
  ): Promise<{ readonly postId: string; readonly threadId: string } | null> {
    const [row] = await transaction.query<{ postId: string; threadId: string }>(
      `select post.id as "postId", post.thread_id as "threadId"
       from thread join post on post.id = thread.former_opening_id where thread.id = $1`,
      [asId(threadId)],
    );
    return row ?? null;
  }

  /** Gives a post exactly these content warnings, as when folding it is taken back. */
  async setWarnings(transaction: Transaction, postId: string, warnings: readonly ContentWarning[]): Promise<void> {
    await transaction.query(`update post set warnings = $2 where id = $1`, [postId, warnings]);
    await this.warningsChanged(transaction, postId);
  }

  /** Folds a post behind content warnings, beside those it has. */
  async foldPost(transaction: Transaction, postId: string, warnings: readonly ContentWarning[]): Promise<void> {
    await transaction.query(
      `update post set warnings = array(select distinct unnest(warnings || $2::text[])) where id = $1`,
      [postId, warnings],
    );
    await this.warningsChanged(transaction, postId);
  }

  private async warningsChanged(transaction: Transaction, postId: string): Promise<void> {
    const [post] = await transaction.query<{ thread_id: string; is_opening: boolean }>(
      `select thread_id, is_opening from post where id = $1`,
      [postId],
    );
    if (!post) return;
    await transaction.subjectChanged(post.is_opening ? 'thread' : 'post', post.is_opening ? post.thread_id : postId);
  }
}

/** A thread that became part of another one is its opening post there. */
const threadWithItsWords = `
  thread subject
  join post on post.id = coalesce(subject.former_opening_id,
    (select opening.id from post opening where opening.thread_id = subject.id and opening.is_opening))
  join thread on thread.id = post.thread_id`;
const postWithItsThread = `post join thread on thread.id = post.thread_id`;

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
