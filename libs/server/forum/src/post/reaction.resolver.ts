import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { MarkHelpfulCommand } from './mark-helpful.command.ts';
import { ReactionInput } from './post.inputs.ts';
import { PostPayload } from './post.payload.ts';
import { ReactCommand } from './react.command.ts';
import { ReadPostQuery } from './read-post.query.ts';

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly read: ReadPostQuery,
    private readonly reactions: ReactCommand,
    private readonly mark: MarkHelpfulCommand,
  ) {}

  @Access('member')
  @Mutation(() => PostPayload, { description: 'Gives a reaction; giving it again changes nothing.' })
  react(@Context('viewer') viewer: MemberViewer, @Args('input') input: ReactionInput): Promise<PostPayload> {
    return this.present(viewer, this.reactions.react(viewer, input));
  }

  @Access('member')
  @Mutation(() => PostPayload, { description: 'Takes one’s reaction back.' })
  unreact(@Context('viewer') viewer: MemberViewer, @Args('input') input: ReactionInput): Promise<PostPayload> {
    return this.present(viewer, this.reactions.unreact(viewer, input));
  }

  @Access('member')
  @Mutation(() => PostPayload, {
    description:
      'Marks the reply that helped, for who started the thread and for moderators; it replaces another mark.',
  })
  markHelpful(
    @Context('viewer') viewer: MemberViewer,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('isHelpful', { defaultValue: true }) isHelpful: boolean,
  ): Promise<PostPayload> {
    return this.present(viewer, this.mark.execute(viewer, postId, isHelpful));
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<string>>): Promise<PostPayload> {
    const { value, problems } = presentOutcome(await outcome, viewer.language);
    return { post: value === null ? null : await this.read.execute(viewer, value), problems };
  }
}
