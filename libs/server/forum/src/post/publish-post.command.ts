import { Injectable } from '@nestjs/common';
import { decidePost, decideThread } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem } from '@entraide/domain-kernel';
import { excerptOf, plainTextOf } from '@entraide/domain-text';
import {
  Clock,
  Database,
  type Transaction,
  outcomeOf,
  parseMarkdown,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { ForumFactsRepository, type LoadedThread } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import { refreshThread } from '../thread/refresh-thread.request.ts';
import { cleanLine, cleanText, lengthProblems, limits } from '../written-text.ts';
import type { PublishPostInput } from './post.inputs.ts';

interface Quote {
  readonly postId: string;
  readonly excerpt: string;
}

/** Replies in a thread. */
@Injectable()
export class PublishPostCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the post's id; the same one for the same idempotency key */
  execute(viewer: MemberViewer, input: PublishPostInput): Promise<Outcome<string>> {
    const text = cleanText(input.text);
    return outcomeOf(async () => {
      refuseIfAny([
        ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
        ...lengthProblems('text', text, limits.replyText),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'publish_post', input.idempotencyKey);
        if (!isNew) return id;
        const thread = await this.facts.thread(transaction, input.threadId, 'share');
        refuseUnless(decideThread('reply', viewer, thread));
        const quote = await this.quoteOf(transaction, viewer, input);
        await this.save(transaction, { id, authorId: viewer.memberId, thread, quote, input: { ...input, text } });
        return id;
      });
    });
  }

  /** Only words that stand in a post of this thread which the viewer can read may be quoted. */
  private async quoteOf(
    transaction: Transaction,
    viewer: MemberViewer,
    { quotedPostId, quotedText, threadId }: PublishPostInput,
  ): Promise<Quote | null> {
    if (!quotedPostId) return null;
    const quoted = await this.facts.post(transaction, quotedPostId, 'none');
    if (quoted.thread.id !== threadId.toLowerCase()) refuse('not_found', 'quotedPostId');
    refuseUnless(decidePost('quote', viewer, quoted), 'quotedPostId');
    if (!quotedText) return { postId: quoted.id, excerpt: excerptOf(quoted.tree, limits.quote.max) };
    const words = cleanLine(quotedText);
    refuseIfAny(lengthProblems('quotedText', words, limits.quote));
    if (!plainTextOf(quoted.tree).includes(words)) refuse('changed_meanwhile', 'quotedText');
    return { postId: quoted.id, excerpt: words };
  }

  private async save(
    transaction: Transaction,
    post: { id: string; authorId: string; thread: LoadedThread; quote: Quote | null; input: PublishPostInput },
  ): Promise<void> {
    const { id, authorId, thread, quote, input } = post;
    await transaction.query(
      `insert into post (id, thread_id, community_id, author_id, text, tree, language, warnings, quoted_post_id,
                         quoted_excerpt, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, thread.id, thread.communityId, authorId, input.text, JSON.stringify(parseMarkdown(input.text))],
        ...[input.language ?? thread.language, [...new Set(input.warnings)]],
        ...[quote?.postId ?? null, quote?.excerpt ?? null, this.clock.now()],
      ],
    );
    await transaction.count([{ name: 'thread.replies', subjectId: thread.id, delta: 1 }]);
    await refreshThread(transaction, thread.id);
    await transaction.subjectChanged('post', id);
  }
}
