import { Injectable } from '@nestjs/common';
import { type ContentState, decidePost } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem } from '@entraide/domain-kernel';
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
import { type Verdict } from '@entraide/domain-safety';
import { WritingGuard } from '@entraide/server-safety';
import { ForumFactsRepository, type LoadedPost } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { threadSlugOf } from '../thread/thread-slug.ts';
import { type SentText, wholeText } from '../sent/sent-text.ts';
import { writerPaceOf } from '../sent/writer-pace.ts';
import { cleanLine, cleanText, excerptLength, lengthProblems, limits } from '../written-text.ts';
import { PostStateWriter } from './post-state.writer.ts';
import type { EditPostInput } from './post.inputs.ts';

/** Whether others do not see it until a moderator has looked. */
const waits = ({ state, thread }: LoadedPost): boolean =>
  [state, thread.state].some((standing) => standing === 'hidden' || standing === 'held');

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
    private readonly guard: WritingGuard,
    private readonly states: PostStateWriter,
  ) {}

  /** @returns the post's id; an edit that changes nothing keeps the revision. The writer may be asked first. */
  execute(viewer: MemberViewer, input: EditPostInput): Promise<Outcome<SentText>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, input.postId, 'update');
        refuseUnless(decidePost('edit', viewer, post));
        if (post.revision !== input.revision) refuse('changed_meanwhile', 'text');
        const change = changeOf(post, input);
        if (isNothing(change, post)) return { id: post.id, opensHelp: false };
        const verdict = await this.lookAt(transaction, viewer, { post, change, isSure: input.isSure === true });
        await this.save(transaction, post, change, viewer.memberId);
        await this.follow(transaction, post, verdict);
        return { id: post.id, opensHelp: verdict.opensHelp };
      }),
    );
  }

  private lookAt(
    transaction: Transaction,
    viewer: MemberViewer,
    { post, change, isSure }: { post: LoadedPost; change: Change; isSure: boolean },
  ): Promise<Verdict> {
    const titleOf = (title: string): string | null => (post.isOpening ? title : null);
    return this.guard.look(transaction, {
      text: wholeText(titleOf(change.title ?? post.thread.title), change.text),
      previousText: wholeText(titleOf(post.thread.title), post.text),
      ...{ language: post.thread.language, isSure },
      // Correcting what stands there is no flood.
      paceOf: async (window) => ({
        ...(await writerPaceOf(transaction, viewer.memberId, window)),
        recentTimes: [],
      }),
    });
  }

  /** Only what others see now can begin to wait: a text that is hidden already stays so. */
  private async follow(transaction: Transaction, post: LoadedPost, verdict: Verdict): Promise<void> {
    const { kind, id, state } = subjectOf(post);
    if (!verdict.isHeld || state !== 'visible') await transaction.subjectChanged(kind, id);
    else if (kind === 'thread') await this.states.setThreadState(transaction, id, 'held');
    else await this.states.setPostState(transaction, id, 'held');
    await this.guard.raise(transaction, { kind, id }, verdict, waits(post));
  }

  private async save(transaction: Transaction, post: LoadedPost, change: Change, editorId: string): Promise<void> {
    const now = this.clock.now();
    const tree = parseMarkdown(change.text);
    await transaction.query(
      `with kept as (
         insert into post_version (post_id, revision, title, text, tree, editor_id, replaced_at)
         select id, revision, $5, text, tree, $6, $7 from post where id = $1)
       update post set text = $2, tree = $3, warnings = $4, revision = revision + 1, edited_at = $7 where id = $1`,
      [
        ...[post.id, change.text, JSON.stringify(tree), [...new Set(change.warnings)]],
        ...[change.title === null ? null : post.thread.title, editorId, now],
      ],
    );
    if (!post.isOpening) return;
    const title = change.title ?? post.thread.title;
    await transaction.query(`update thread set title = $2, slug = $3, excerpt = $4, updated_at = $5 where id = $1`, [
      post.thread.id,
      title,
      threadSlugOf(title, 'thread'),
      excerptOf(tree, excerptLength),
      now,
    ]);
  }
}

/** What moderators and search see of a post: an opening post is its thread. */
const subjectOf = (post: LoadedPost): { kind: 'thread' | 'post'; id: string; state: ContentState } =>
  post.isOpening
    ? { kind: 'thread', id: post.thread.id, state: post.thread.state }
    : { kind: 'post', id: post.id, state: post.state };

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
