import { Injectable } from '@nestjs/common';
import { type ContentState, curationSettings, decideCuration, decideTopic } from '@entraide/domain-access';
import type { Language, MemberViewer, ThreadKind } from '@entraide/domain-kernel';
import { type RichText, excerptOf } from '@entraide/domain-text';
import { Clock, type Transaction, refuse, refuseIfAny } from '@entraide/server-platform';
import { ForumFactsRepository } from '../../forum-facts.repository.ts';
import { refuseUnless } from '../../refuse-unless.ts';
import { isId } from '../../sql/bindings.ts';
import { threadSlugOf } from '../../thread/thread-slug.ts';
import { cleanLine, excerptLength, lengthProblems, limits } from '../../written-text.ts';
import { type CuratedThread, CuratedThreadRepository } from '../curated-thread.repository.ts';
import type { CurationAct } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';
import { HelpfulMark } from '../helpful-mark.ts';
import { MovedPosts } from '../moved-posts.ts';
import { ThreadEnding } from '../thread-ending.ts';
import { ThreadNotes } from '../thread-notes.ts';

/** What becomes a thread of its own. */
export interface Splitting {
  readonly threadId: string;
  readonly postIds: readonly string[];
  readonly title: string;
  /** The thread's own when left out, as its kind is. */
  readonly topicId?: string;
  readonly kind?: ThreadKind;
}

interface ChosenPost {
  readonly id: string;
  readonly author_id: string | null;
  readonly is_opening: boolean;
  readonly state: ContentState;
  readonly tree: RichText;
  readonly language: Language;
  readonly created_at: Date;
}

/** Takes replies out of a thread into a new one, for the same readers; the earliest opens it. */
@Injectable()
export class SplitDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly facts: ForumFactsRepository,
    private readonly posts: MovedPosts,
    private readonly ending: ThreadEnding,
    private readonly notes: ThreadNotes,
    private readonly helpful: HelpfulMark,
    private readonly clock: Clock,
  ) {}

  async split(transaction: Transaction, viewer: MemberViewer, input: Splitting): Promise<CurationAct> {
    const title = cleanLine(input.title);
    const postIds = [...new Set(input.postIds.map((id) => id.toLowerCase()))];
    refuseIfAny(lengthProblems('title', title, limits.title));
    if (postIds.length === 0) refuse('required', 'postIds');
    if (postIds.length > curationSettings.mostSplitPosts || !postIds.every(isId)) refusePosts();
    await this.posts.lock(transaction, input.threadId, postIds);
    const thread = await this.threads.one(transaction, input.threadId);
    refuseUnless(decideCuration('split', viewer, thread));
    const { topicId = thread.topicId, kind = thread.kind } = input;
    await this.checkTopic(transaction, viewer, thread, topicId);
    const chosen = await this.chosen(transaction, thread, postIds);
    const opening = chosen[0] ?? refuse('required', 'postIds');
    const id = transaction.newId();
    await this.open(transaction, { id, thread, opening, lastAt: lastOf(chosen), input: { title, topicId, kind } });
    await this.posts.move(transaction, {
      fromId: thread.id,
      to: { id, communityId: thread.communityId },
      postIds,
      openingId: opening.id,
    });
    const takesHelpful = postIds.includes(thread.helpfulPostId ?? '');
    if (takesHelpful) await this.helpful.mark(transaction, thread.id, null);
    const act = await this.acts.record(transaction, viewer.memberId, {
      kind: 'split',
      threadId: thread.id,
      otherThreadId: id,
      communityId: thread.communityId,
      otherCommunityId: null,
      before: { helpfulPostId: takesHelpful ? thread.helpfulPostId : null },
      after: { postIds, openingId: opening.id },
    });
    await this.tell(transaction, act, postIds.length);
    return act;
  }

  /** Brings the posts back, with what was written after them in the new thread, whose address leads to them then. */
  async undo(transaction: Transaction, act: CurationAct): Promise<void> {
    const newId = act.otherThreadId ?? refuse('undo_blocked');
    await this.posts.lock(transaction, newId);
    const [thread, added] = await this.threads.several(transaction, [act.threadId, newId]);
    if (!thread || thread.state === 'deleted' || added?.state === 'deleted') return refuse('undo_part_gone');
    if (!added?.openingPostId || added.state !== 'visible') return refuse('undo_blocked');
    await this.posts.move(transaction, { fromId: added.id, to: thread });
    await this.ending.end(transaction, added, added.openingPostId);
    const helpful = act.before['helpfulPostId'];
    if (typeof helpful === 'string' && thread.helpfulPostId === null) {
      await this.helpful.mark(transaction, thread.id, helpful);
    }
    await this.notes.takeBack(transaction, act);
  }

  private async checkTopic(
    transaction: Transaction,
    viewer: MemberViewer,
    thread: CuratedThread,
    topicId: string,
  ): Promise<void> {
    const topic = await this.facts.topic(transaction, topicId, 'share');
    refuseUnless(decideTopic('arrange', viewer, topic), 'topicId');
    if (topic.communityId !== thread.communityId) refuse('not_in_list', 'topicId');
    if (topic.isArchived || topic.community.isArchived) refuse('topic_archived', 'topicId');
  }

  /** The posts in order of time. */
  private async chosen(
    transaction: Transaction,
    thread: CuratedThread,
    postIds: readonly string[],
  ): Promise<ChosenPost[]> {
    const rows = await transaction.query<ChosenPost>(
      `select id, author_id, is_opening, state, tree, language, created_at from post
       where thread_id = $1 and id = any($2::uuid[]) order by created_at, id`,
      [thread.id, postIds],
    );
    if (rows.length !== postIds.length || rows.some((row) => row.is_opening)) refusePosts();
    if (rows[0]?.state !== 'visible') refuse('first_post_hidden', 'postIds');
    return rows;
  }

  private async open(
    transaction: Transaction,
    {
      id,
      thread,
      opening,
      lastAt,
      input,
    }: {
      id: string;
      thread: CuratedThread;
      opening: ChosenPost;
      lastAt: Date;
      input: Required<Pick<Splitting, 'title' | 'topicId' | 'kind'>>;
    },
  ): Promise<void> {
    await transaction.query(
      `insert into thread (id, community_id, topic_id, author_id, kind, language, visibility, title, slug, excerpt,
                           last_posted_at, created_at, updated_at, origin)
       select $1, community_id, $3, $4, $5, $6, visibility, $7, $8, $9, $10, $11, $12, origin from thread where id = $2`,
      [
        ...[id, thread.id, input.topicId, opening.author_id, input.kind, opening.language, input.title],
        ...[threadSlugOf(input.title, input.kind), excerptOf(opening.tree, excerptLength), lastAt, opening.created_at],
        this.clock.now(),
      ],
    );
    await transaction.query(
      `insert into thread_concept (thread_id, concept_id) select $1, concept_id from thread_concept where thread_id = $2`,
      [id, thread.id],
    );
    await transaction.count([{ name: 'community.threads', subjectId: thread.communityId, delta: 1 }]);
  }

  private tell(transaction: Transaction, act: CurationAct, postCount: number): Promise<void> {
    const [threadId, newId] = [act.threadId, act.otherThreadId ?? refuse('not_found')];
    const openingId = String(act.after['openingId']);
    return this.notes.write(transaction, act, [
      { threadId, kind: 'split_off', otherThreadId: newId, postId: openingId, postCount },
      { threadId: newId, kind: 'split_from', otherThreadId: threadId, postId: null, postCount },
    ]);
  }
}

const refusePosts = (): never => refuse('posts_elsewhere', 'postIds', { max: curationSettings.mostSplitPosts });

const lastOf = (posts: readonly ChosenPost[]): Date =>
  posts.filter((post) => post.state === 'visible').at(-1)?.created_at ?? new Date(0);
