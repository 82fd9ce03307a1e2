import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem, slugOf } from '@entraide/domain-kernel';
import { excerptOf } from '@entraide/domain-text';
import {
  Clock,
  Database,
  type Transaction,
  outcomeOf,
  parseMarkdown,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { ForumFactsRepository, type LoadedPost } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { cleanLine, cleanText, excerptLength, lengthProblems, limits } from '../written-text.ts';
import type { EditPostInput } from './post.inputs.ts';

interface Change {
  readonly text: string;
  readonly warnings: readonly string[];
  /** Set when the thread's title changes with its opening post. */
  readonly title: string | null;
}

/** Changes one's own post and keeps what it said before. */
@Injectable()
export class EditPostCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the post's id; an edit that changes nothing keeps the revision */
  execute(viewer: MemberViewer, input: EditPostInput): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, input.postId, 'update');
        refuseUnless(decidePost('edit', viewer, post));
        if (post.revision !== input.revision) refuse('changed_meanwhile', 'text');
        const change = changeOf(post, input);
        if (isNothing(change, post)) return post.id;
        await this.save(transaction, post, change, viewer.memberId);
        return post.id;
      }),
    );
  }

  private async save(transaction: Transaction, post: LoadedPost, change: Change, editorId: string): Promise<void> {
    const now = this.clock.now();
    const tree = parseMarkdown(change.text);
    await transaction.query(
      `insert into post_version (post_id, revision, title, text, tree, editor_id, replaced_at)
       select id, revision, $2, text, tree, $3, $4 from post where id = $1`,
      [post.id, change.title === null ? null : post.thread.title, editorId, now],
    );
    await transaction.query(
      `update post set text = $2, tree = $3, warnings = $4, revision = revision + 1, edited_at = $5 where id = $1`,
      [post.id, change.text, JSON.stringify(tree), [...new Set(change.warnings)], now],
    );
    if (!post.isOpening) return transaction.subjectChanged('post', post.id);
    const title = change.title ?? post.thread.title;
    await transaction.query(
      `update thread set title = $2, slug = coalesce(nullif($3, ''), slug), excerpt = $4, updated_at = $5 where id = $1`,
      [post.thread.id, title, slugOf(title), excerptOf(tree, excerptLength), now],
    );
    await transaction.subjectChanged('thread', post.thread.id);
  }
}

function changeOf(post: LoadedPost, input: EditPostInput): Change {
  const text = cleanText(input.text);
  const title = input.title === null || input.title === undefined ? post.thread.title : cleanLine(input.title);
  const isRenamed = title !== post.thread.title;
  refuseIfAny([
    ...lengthProblems('text', text, post.isOpening ? limits.openingText : limits.replyText),
    ...(isRenamed && !post.isOpening ? [problem('inconsistent', 'title')] : []),
    ...(isRenamed ? lengthProblems('title', title, limits.title) : []),
  ]);
  return { text, warnings: input.warnings ?? post.warnings, title: isRenamed ? title : null };
}

const isNothing = (change: Change, post: LoadedPost): boolean =>
  change.title === null &&
  change.text === post.text &&
  [...new Set(change.warnings)].sort().join() === [...post.warnings].sort().join();
