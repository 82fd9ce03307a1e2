import { Injectable } from '@nestjs/common';
import { decideMerge, isAudienceWithin } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { type Transaction, refuse } from '@entraide/server-platform';
import { refuseUnless } from '../../refuse-unless.ts';
import { type CuratedThread, CuratedThreadRepository } from '../curated-thread.repository.ts';
import type { CurationAct } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';
import { MovedPosts } from '../moved-posts.ts';
import { HelpfulMark } from '../helpful-mark.ts';
import { ThreadEnding } from '../thread-ending.ts';
import { ThreadNotes } from '../thread-notes.ts';

/** What a merge changed, beside the place of the posts. */
interface MergeState {
  readonly postIds: readonly string[];
  readonly openingId: string;
  readonly helpfulPostId: string | null;
  readonly takesHelpful: boolean;
}

/** Makes a thread part of an older one: the posts stand there in order of their dates, its address leads to them. */
@Injectable()
export class MergeDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly posts: MovedPosts,
    private readonly ending: ThreadEnding,
    private readonly notes: ThreadNotes,
    private readonly helpful: HelpfulMark,
  ) {}

  async merge(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly targetId: string },
  ): Promise<CurationAct> {
    await this.posts.lock(transaction, input.threadId);
    const [thread, target] = await this.two(transaction, input.threadId, input.targetId);
    refuseUnless(decideMerge(viewer, thread, target), 'targetId');
    const openingId = thread.openingPostId ?? refuse('not_found');
    const postIds = await this.posts.move(transaction, { fromId: thread.id, to: target });
    await this.ending.end(transaction, thread, openingId);
    const takesHelpful = target.helpfulPostId === null && thread.helpfulPostId !== null;
    if (takesHelpful) await this.helpful.mark(transaction, target.id, thread.helpfulPostId);
    const state: MergeState = { postIds, openingId, helpfulPostId: thread.helpfulPostId, takesHelpful };
    const act = await this.acts.record(transaction, viewer.memberId, {
      kind: 'merge',
      threadId: thread.id,
      otherThreadId: target.id,
      communityId: thread.communityId,
      otherCommunityId: target.communityId === thread.communityId ? null : target.communityId,
      before: { ...state },
      after: {},
    });
    await this.notes.write(transaction, act, [
      {
        ...{ threadId: target.id, kind: 'merged_here', otherThreadId: thread.id },
        postId: openingId,
        postCount: postIds.length,
      },
    ]);
    return act;
  }

  /** Gives the posts back. Refused when somebody has changed one for fewer readers than the thread had. */
  async undo(transaction: Transaction, act: CurationAct): Promise<void> {
    const state = act.before as unknown as MergeState;
    const targetId = act.otherThreadId ?? refuse('undo_blocked');
    await this.posts.lock(transaction, targetId, state.postIds);
    const [thread, target] = await this.two(transaction, act.threadId, targetId);
    if (target.state === 'deleted') refuse('undo_part_gone');
    if (thread.state !== 'deleted') refuse('undo_blocked');
    await this.refuseIfReadByMore(transaction, { act, state, thread, target });
    await this.posts.move(transaction, {
      fromId: target.id,
      to: thread,
      postIds: state.postIds,
      openingId: state.openingId,
    });
    if (state.postIds.includes(target.helpfulPostId ?? '')) await this.helpful.mark(transaction, target.id, null);
    await this.ending.resume(transaction, thread);
    await this.helpful.mark(transaction, thread.id, state.helpfulPostId);
    await this.notes.takeBack(transaction, act);
  }

  private async two(transaction: Transaction, id: string, otherId: string): Promise<[CuratedThread, CuratedThread]> {
    const [one, other] = await this.threads.several(transaction, [id, otherId]);
    return [one ?? refuse('not_found'), other ?? refuse('not_found')];
  }

  private async refuseIfReadByMore(
    transaction: Transaction,
    {
      act,
      state,
      thread,
      target,
    }: { act: CurationAct; state: MergeState; thread: CuratedThread; target: CuratedThread },
  ): Promise<void> {
    if (thread.communityId === target.communityId && isAudienceWithin(thread, target)) return;
    const [changed] = await transaction.query<{ is_hidden: boolean }>(
      `select state in ('hidden', 'removed', 'held') as is_hidden from post
       where id = any($1::uuid[]) and (state in ('hidden', 'removed', 'held') or edited_at > $2) limit 1`,
      [state.postIds, act.at],
    );
    if (changed) refuse(changed.is_hidden ? 'holds_hidden_text' : 'undo_read_by_more');
  }
}
