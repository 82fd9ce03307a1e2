import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { SaveTopicResourceCommand } from './save-topic-resource.command.ts';
import { type ResourceTending, TendTopicResourceCommand } from './tend-topic-resource.command.ts';
import { AddTopicResourceInput, ChangeTopicResourceInput, OrderTopicResourcesInput } from './topic-resource.inputs.ts';
import { TopicResourceObject, TopicResourcesPayload } from './topic-resource.object.ts';
import { TopicResourcesReader } from './topic-resources.reader.ts';

const resourceId = { type: () => ID };
const revision = { type: () => Int, description: 'The revision that the moderator saw.' };

@Resolver()
export class TopicResourceResolver {
  constructor(
    private readonly resources: TopicResourcesReader,
    private readonly save: SaveTopicResourceCommand,
    private readonly tending: TendTopicResourceCommand,
  ) {}

  @Access('anyone')
  @Query(() => [TopicResourceObject], { description: 'What the moderators of a topic recommend, in their order.' })
  topicResources(
    @Context('viewer') viewer: Viewer,
    @Args('topicId', { type: () => ID }) topicId: string,
  ): Promise<TopicResourceObject[]> {
    return this.resources.ofTopic(viewer, topicId);
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Adds a resource at the end of a topic’s list.' })
  addTopicResource(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: AddTopicResourceInput,
  ): Promise<TopicResourcesPayload> {
    return this.present(viewer, this.save.add(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Changes a resource, which counts as looking at it.' })
  changeTopicResource(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: ChangeTopicResourceInput,
  ): Promise<TopicResourcesPayload> {
    return this.present(viewer, this.save.change(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Says that somebody has looked at a resource today.' })
  checkTopicResource(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', resourceId) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<TopicResourcesPayload> {
    return this.tend(viewer, 'check', id, seen);
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Takes a resource off the list; it can be put back.' })
  removeTopicResource(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', resourceId) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<TopicResourcesPayload> {
    return this.tend(viewer, 'remove', id, seen);
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Puts a resource back where it stood.' })
  restoreTopicResource(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', resourceId) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<TopicResourcesPayload> {
    return this.tend(viewer, 'restore', id, seen);
  }

  @Access('moderator')
  @Mutation(() => TopicResourcesPayload, { description: 'Puts a topic’s resources into a new order.' })
  orderTopicResources(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: OrderTopicResourcesInput,
  ): Promise<TopicResourcesPayload> {
    return this.present(viewer, this.tending.order(viewer, input));
  }

  private tend(viewer: MemberViewer, what: ResourceTending, id: string, seen: number): Promise<TopicResourcesPayload> {
    return this.present(viewer, this.tending.tend(viewer, what, id, seen));
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<string>>): Promise<TopicResourcesPayload> {
    const { value, problems } = presentOutcome(await outcome, viewer.language);
    return { resources: value === null ? null : await this.resources.ofTopic(viewer, value), problems };
  }
}
