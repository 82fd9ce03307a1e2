import { Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import {
  type MemberViewer,
  type Outcome,
  type Problem,
  type ThreadVisibility,
  oneOf,
  problem,
  threadVisibilities,
} from '@entraide/domain-kernel';
import { type RichText, excerptOf, plainTextOf } from '@entraide/domain-text';
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
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { type SentText, stateOf, wholeText } from '../sent/sent-text.ts';
import { writerPaceOf } from '../sent/writer-pace.ts';
import { isId } from '../sql/bindings.ts';
import { cleanLine, cleanText, excerptLength, lengthProblems, limits } from '../written-text.ts';
import type { StartThreadInput } from './start-thread.input.ts';
import { ThreadConcepts } from './thread-concepts.ts';
import { threadSlugOf } from './thread-slug.ts';

interface Draft extends Omit<StartThreadInput, 'visibility'> {
  readonly visibility: ThreadVisibility;
  readonly tree: RichText;
}

/** Starts a thread with its opening post. */
@Injectable()
export class StartThreadCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly concepts: ThreadConcepts,
    private readonly clock: Clock,
    private readonly guard: WritingGuard,
  ) {}

  /** @returns the thread's id; the same one for the same idempotency key. The writer may be asked first: see {@link WritingGuard}. */
  execute(viewer: MemberViewer, input: StartThreadInput): Promise<Outcome<SentText>> {
    return outcomeOf(async () => {
      const draft = await this.check(input);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'start_thread', draft.idempotencyKey);
        const sent = { text: wholeText(draft.title, draft.text), language: draft.language };
        if (!isNew) return { id, opensHelp: await this.guard.opensHelp(transaction, sent) };
        const topic = await this.facts.topic(transaction, draft.topicId, 'share');
        if (topic.communityId !== draft.communityId.toLowerCase()) refuse('not_found', 'topicId');
        refuseUnless(decideTopic('start_thread', viewer, topic));
        const verdict = await this.guard.look(transaction, {
          ...{ ...sent, isSure: draft.isSure === true },
          paceOf: (window) => writerPaceOf(transaction, viewer.memberId, window),
        });
        await this.save(transaction, { id, authorId: viewer.memberId, draft, verdict });
        await this.guard.raise(transaction, { kind: 'thread', id }, verdict);
        return { id, opensHelp: verdict.opensHelp };
      });
    });
  }

  private async check(input: StartThreadInput): Promise<Draft> {
    const title = cleanLine(input.title);
    const text = cleanText(input.text);
    const conceptIds = [...new Set(input.conceptIds)];
    const tree = parseMarkdown(text);
    const visibility = oneOf(threadVisibilities, input.visibility);
    const problems: Problem[] = [
      ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
      ...lengthProblems('title', title, limits.title),
      ...textProblems(text, tree),
      ...(visibility ? [] : [problem('not_in_list', 'visibility')]),
      ...(await this.concepts.problemsOf(conceptIds)),
    ];
    refuseIfAny(problems);
    return { ...input, title, text, tree, conceptIds, visibility: visibility ?? refuse('not_in_list', 'visibility') };
  }

  private async save(
    transaction: Transaction,
    { id, authorId, draft, verdict }: { id: string; authorId: string; draft: Draft; verdict: Verdict },
  ): Promise<void> {
    const now = this.clock.now();
    await transaction.query(
      `insert into thread (id, community_id, topic_id, author_id, kind, language, visibility, title, slug, excerpt,
                           last_posted_at, created_at, updated_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $11, $12)`,
      [
        ...[id, draft.communityId, draft.topicId, authorId, draft.kind, draft.language, draft.visibility, draft.title],
        ...[threadSlugOf(draft.title, draft.kind), excerptOf(draft.tree, excerptLength), now, stateOf(verdict)],
      ],
    );
    await transaction.query(
      `insert into post (id, thread_id, community_id, author_id, is_opening, text, tree, language, warnings, created_at)
       values ($1, $2, $3, $4, true, $5, $6, $7, $8, $9)`,
      [
        ...[transaction.newId(), id, draft.communityId, authorId, draft.text, JSON.stringify(draft.tree)],
        ...[draft.language, [...new Set(draft.warnings)], now],
      ],
    );
    await this.concepts.add(transaction, id, draft.conceptIds);
    if (verdict.isHeld) return;
    await transaction.count([{ name: 'community.threads', subjectId: draft.communityId, delta: 1 }]);
    await transaction.subjectChanged('thread', id);
  }
}

/** A text of mark-up alone says nothing. */
function textProblems(text: string, tree: RichText): Problem[] {
  const problems = lengthProblems('text', text, limits.openingText);
  if (problems.length > 0 || plainTextOf(tree) !== '') return problems;
  return [problem('required', 'text')];
}
