import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Language, MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Access, LanguageEnum, presentOutcome } from '@entraide/server-platform';
import { TopicPayload } from '../topic.payload.ts';
import { TopicsReader } from '../topics.reader.ts';
import { RestoreTopicVersionCommand } from './restore-topic-version.command.ts';
import { TopicComparisonObject, TopicVersionObject } from './topic-version.object.ts';
import { TopicVersionsQuery } from './topic-versions.query.ts';

@Resolver()
export class TopicVersionResolver {
  constructor(
    private readonly versions: TopicVersionsQuery,
    private readonly restore: RestoreTopicVersionCommand,
    private readonly topics: TopicsReader,
  ) {}

  @Access('anyone')
  @Query(() => [TopicVersionObject], {
    nullable: true,
    description: 'The saved states of a topic, newest first; null when there is no such topic.',
  })
  topicVersions(
    @Context('viewer') viewer: Viewer,
    @Args('topicId', { type: () => ID }) topicId: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: '1 to 100.' }) first: number,
  ): Promise<TopicVersionObject[] | null> {
    return this.versions.list(viewer, topicId, first);
  }

  @Access('anyone')
  @Query(() => TopicComparisonObject, { nullable: true, description: 'Two versions of a topic, word by word.' })
  topicComparison(
    @Context('viewer') viewer: Viewer,
    @Args('topicId', { type: () => ID }) topicId: string,
    @Args('one', { type: () => Int }) one: number,
    @Args('other', { type: () => Int }) other: number,
    @Args('language', { type: () => LanguageEnum, nullable: true, description: 'The reader’s own without one.' })
    language?: Language | null,
  ): Promise<TopicComparisonObject | null> {
    return this.versions.compare(viewer, topicId, [one, other], language ?? viewer.language);
  }

  @Access('moderator')
  @Mutation(() => TopicPayload, { description: 'Takes up the texts of an earlier version, as a new one.' })
  async restoreTopicVersion(
    @Context('viewer') viewer: MemberViewer,
    @Args('topicId', { type: () => ID }) topicId: string,
    @Args('version', { type: () => Int, description: 'The version whose texts come back.' }) version: number,
    @Args('revision', { type: () => Int, description: 'The revision that the moderator saw.' }) revision: number,
  ): Promise<TopicPayload> {
    const outcome = await this.restore.execute(viewer, { topicId, version, revision });
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { topic: value === null ? null : await this.topics.byId(viewer, value), problems };
  }
}
