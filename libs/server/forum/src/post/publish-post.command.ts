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
import { type Verdict } from '@entraide/domain-safety';
import { WritingGuard } from '@entraide/server-safety';
import { ForumFactsRepository, type LoadedThread } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import { type SentText, stateOf } from '../sent/sent-text.ts';
import { writerPaceOf } from '../sent/writer-pace.ts';
import { refreshThread } from '../thread/refresh-thread.request.ts';
import { cleanLine, cleanText, lengthProblems, limits } from '../written-text.ts';
import type { PublishPostInput } from './post.inputs.ts';
import { ReplyPace } from './reply-pace.ts';

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
    private readonly pace: ReplyPace,
    private readonly clock: Clock,
    private readonly guard: WritingGuard,
  ) {}

  /** @returns the post's id; the same one for the same idempotency key. The writer may be asked first: see {@link WritingGuard}. */
  execute(viewer: MemberViewer, input: PublishPostInput): Promise<Outcome<SentText>> {
    const text = cleanText(input.text);
    return outcomeOf(async () => {
      refuseIfAny([
        ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
        ...lengthProblems('text', text, limits.replyText),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'publish_post', input.idempotencyKey);
        const thread = await this.pace.threadOf(transaction, input.threadId);
        const language = input.language ?? thread.language;
        if (!isNew) return { id, opensHelp: await this.guard.opensHelp(transaction, { text, language }) };
        refuseUnless(decideThread('reply', viewer, thread));
        await this.pace.refuseIfTooSoon(transaction, viewer, thread);
        const quote = await this.quoteOf(transaction, viewer, { ...input, threadId: thread.id });
        const verdict = await this.guard.look(transaction, {
          ...{ text, language, isSure: input.isSure === true },
          paceOf: (window) => writerPaceOf(transaction, viewer.memberId, window),
        });
        const written = { ...input, text, language };
        await this.save(transaction, { id, authorId: viewer.memberId, thread, quote, verdict, input: written });
        await this.guard.raise(transaction, { kind: 'post', id }, verdict);
        return { id, opensHelp: verdict.opensHelp };
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
    post: {
      id: string;
      authorId: string;
      thread: LoadedThread;
      quote: Quote | null;
      verdict: Verdict;
      input: PublishPostInput;
    },
  ): Promise<void> {
    const { id, authorId, thread, quote, verdict, input } = post;
    await transaction.query(
      `insert into post (id, thread_id, community_id, author_id, text, tree, language, warnings, quoted_post_id,
                         quoted_excerpt, created_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[id, thread.id, thread.communityId, authorId, input.text, JSON.stringify(parseMarkdown(input.text))],
        ...[input.language, [...new Set(input.warnings)]],
        ...[quote?.postId ?? null, quote?.excerpt ?? null, this.clock.now(), stateOf(verdict)],
      ],
    );
    if (verdict.isHeld) return;
    await transaction.count([{ name: 'thread.replies', subjectId: thread.id, delta: 1 }]);
    await refreshThread(transaction, thread.id);
    await transaction.subjectChanged('post', id);
  }
}
