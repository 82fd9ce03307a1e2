import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { TopicReferenceObject } from './topic-reference.object.ts';
import { TopicReferencesQuery } from './topic-references.query.ts';

@Resolver()
export class TopicReferenceResolver {
  constructor(private readonly references: TopicReferencesQuery) {}

  @Access('anyone')
  @Query(() => [TopicReferenceObject], {
    description: 'What a topic’s summary rests on, as far as the reader may read it, in the order of the summary.',
  })
  topicReferences(
    @Context('viewer') viewer: Viewer,
    @Args('topicId', { type: () => ID }) topicId: string,
  ): Promise<TopicReferenceObject[]> {
    return this.references.ofTopic(viewer, topicId);
  }
}
