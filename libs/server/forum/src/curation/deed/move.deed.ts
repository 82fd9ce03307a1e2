import { Injectable } from '@nestjs/common';
import { decideMove } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { type Transaction, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../../forum-facts.repository.ts';
import { refuseUnless } from '../../refuse-unless.ts';
import { type CuratedThread, CuratedThreadRepository } from '../curated-thread.repository.ts';
import type { CurationAct } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';
import { MovedPosts } from '../moved-posts.ts';
import { TraitsDeed, type TraitChange, isSame, sameNames } from './traits.deed.ts';

interface Place {
  readonly topicId: string;
  readonly communityId: string;
}

const unpinned = { pinned_in: null, pin_order: null, pinned_until: null } as const satisfies TraitChange;

/** Puts a thread into another topic, of its own community or of another one. Who reads it stays the same. */
@Injectable()
export class MoveDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly facts: ForumFactsRepository,
    private readonly traits: TraitsDeed,
    private readonly posts: MovedPosts,
  ) {}

  async move(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly topicId: string },
  ): Promise<CurationAct> {
    const topic = await this.facts.topic(transaction, input.topicId, 'share');
    const place = { topicId: input.topicId.toLowerCase(), communityId: topic.communityId };
    const thread = await this.threads.one(transaction, input.threadId);
    refuseUnless(decideMove(viewer, thread, topic), 'topicId');
    if (place.topicId === thread.topicId) refuse('already_so', 'topicId');
    const after = traitsAt(thread, place);
    await this.put(transaction, thread, place, after);
    const isElsewhere = place.communityId !== thread.communityId;
    return this.acts.record(transaction, viewer.memberId, {
      kind: 'move',
      threadId: thread.id,
      otherThreadId: null,
      communityId: thread.communityId,
      otherCommunityId: isElsewhere ? place.communityId : null,
      before: sameNames(thread.traits, after),
      after,
    });
  }

  /** Refuses with `undo_blocked` when the thread has gone or stands elsewhere. */
  async undo(transaction: Transaction, act: CurationAct): Promise<void> {
    const thread = await this.threads.one(transaction, act.threadId);
    if (thread.state === 'deleted' || !isSame(sameNames(thread.traits, act.after), act.after)) refuse('undo_blocked');
    const before = act.before as TraitChange;
    const place = {
      topicId: before.topic_id ?? thread.topicId,
      communityId: before.community_id ?? thread.communityId,
    };
    if (place.communityId !== thread.communityId && thread.holdsHiddenText) refuse('holds_hidden_text');
    await this.put(transaction, thread, place, before);
  }

  private async put(transaction: Transaction, thread: CuratedThread, place: Place, traits: TraitChange): Promise<void> {
    await this.traits.write(transaction, thread.id, traits);
    if (place.communityId !== thread.communityId) await this.carry(transaction, thread, place.communityId);
    await transaction.subjectChanged('thread', thread.id);
  }

  /** What stands on rows of posts and in counters follows into the other community. */
  private async carry(transaction: Transaction, thread: CuratedThread, communityId: string): Promise<void> {
    const posts = await transaction.query<{ id: string }>(
      `with moved as (update post set community_id = $2 where thread_id = $1 returning id) select id from moved`,
      [thread.id, communityId],
    );
    const ids = posts.map((post) => post.id);
    await transaction.query(`update reaction set community_id = $2 where post_id = any($1::uuid[])`, [
      ids,
      communityId,
    ]);
    if (thread.state === 'visible') {
      await transaction.count([
        { name: 'community.threads', subjectId: thread.communityId, delta: -1 },
        { name: 'community.threads', subjectId: communityId, delta: 1 },
      ]);
    }
    await this.posts.postsChanged(transaction, ids);
  }
}

/** Its pin is of the place it leaves, its recommendation of the community. */
function traitsAt(thread: CuratedThread, { topicId, communityId }: Place): TraitChange {
  const isElsewhere = communityId !== thread.communityId;
  return {
    topic_id: topicId,
    community_id: communityId,
    ...(isElsewhere || thread.traits.pinned_in === 'topic' ? unpinned : {}),
    ...(isElsewhere ? { featured_at: null } : {}),
  };
}
