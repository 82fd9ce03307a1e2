import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { ThreadCardObject } from '../thread/thread-card.object.ts';
import { FindMergeTargetsQuery } from './find-merge-targets.query.ts';
import { MovedThreadQuery } from './moved-thread.query.ts';
import { ReadCurationQuery } from './read-curation.query.ts';
import { MergeTargetObject, MovedThreadObject, ThreadCurationObject } from './thread-curation.object.ts';
import { ThreadsSetForthQuery } from './threads-set-forth.query.ts';

@Resolver()
export class CurationReadingResolver {
  constructor(
    private readonly setForth: ThreadsSetForthQuery,
    private readonly moved: MovedThreadQuery,
    private readonly read: ReadCurationQuery,
    private readonly targets: FindMergeTargetsQuery,
  ) {}

  @Access('anyone')
  @Query(() => [ThreadCardObject], {
    description: 'What moderators put before readers of a topic, or of a community with what they recommend there.',
  })
  threadsSetForth(
    @Context('viewer') viewer: Viewer,
    @Args('communityId', { type: () => ID, nullable: true }) communityId?: string,
    @Args('topicId', { type: () => ID, nullable: true }) topicId?: string,
  ): Promise<ThreadCardObject[]> {
    return topicId
      ? this.setForth.execute(viewer, { pinnedIn: 'topic', id: topicId })
      : this.setForth.execute(viewer, { pinnedIn: 'community', id: communityId ?? '' });
  }

  @Access('anyone')
  @Query(() => MovedThreadObject, {
    nullable: true,
    description: 'Where the texts of a merged thread are now; null for every other id, and for who may not read them.',
  })
  movedThread(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MovedThreadObject | null> {
    return this.moved.execute(viewer, id);
  }

  @Access('moderator')
  @Query(() => ThreadCurationObject, {
    nullable: true,
    description: 'What moderators see where they arrange a thread; null when it is not theirs.',
  })
  threadCuration(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
  ): Promise<ThreadCurationObject | null> {
    return this.read.execute(viewer, threadId);
  }

  @Access('moderator')
  @Query(() => [MergeTargetObject], {
    description: 'Threads that this one could become part of, by a pasted address or words of the title; at most 10.',
  })
  mergeTargets(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('text') text: string,
  ): Promise<MergeTargetObject[]> {
    return this.targets.execute(viewer, threadId, text);
  }
}
