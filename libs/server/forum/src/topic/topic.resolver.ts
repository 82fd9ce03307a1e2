import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { OrderTopicsCommand } from './order-topics.command.ts';
import { SaveTopicCommand } from './save-topic.command.ts';
import { CreateTopicInput, OrderTopicsInput, UpdateTopicInput } from './topic.inputs.ts';
import { TopicObject } from './topic.object.ts';
import { TopicPayload, TopicsPayload } from './topic.payload.ts';
import { TopicsReader } from './topics.reader.ts';

@Resolver()
export class TopicResolver {
  constructor(
    private readonly topics: TopicsReader,
    private readonly save: SaveTopicCommand,
    private readonly order: OrderTopicsCommand,
  ) {}

  @Access('anyone')
  @Query(() => TopicObject, { nullable: true, description: 'One topic by its community’s and its own address part.' })
  topic(
    @Context('viewer') viewer: Viewer,
    @Args('communitySlug') communitySlug: string,
    @Args('slug') slug: string,
  ): Promise<TopicObject | null> {
    return this.topics.bySlugs(viewer, communitySlug, slug);
  }

  @Access('moderator')
  @Mutation(() => TopicPayload, { description: 'Opens a topic at the end of its community’s list.' })
  createTopic(@Context('viewer') viewer: MemberViewer, @Args('input') input: CreateTopicInput): Promise<TopicPayload> {
    return this.present(viewer, this.save.create(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => TopicPayload, { description: 'Changes a topic or its summary, or archives it.' })
  updateTopic(@Context('viewer') viewer: MemberViewer, @Args('input') input: UpdateTopicInput): Promise<TopicPayload> {
    return this.present(viewer, this.save.update(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => TopicsPayload, { description: 'Puts a community’s topics into a new order.' })
  async orderTopics(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: OrderTopicsInput,
  ): Promise<TopicsPayload> {
    const { value, problems } = presentOutcome(await this.order.execute(viewer, input), viewer.language);
    return { topics: value === null ? null : await this.topics.inCommunity(viewer, value), problems };
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<string>>): Promise<TopicPayload> {
    const { value, problems } = presentOutcome(await outcome, viewer.language);
    return { topic: value === null ? null : await this.topics.byId(viewer, value), problems };
  }
}
