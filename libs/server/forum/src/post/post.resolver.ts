import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { presentWriting } from '@entraide/server-safety';
import type { SentText } from '../sent/sent-text.ts';
import { DeletePostCommand } from './delete-post.command.ts';
import { EditPostCommand } from './edit-post.command.ts';
import { ListPostVersionsQuery } from './list-post-versions.query.ts';
import { EditPostInput, PublishPostInput } from './post.inputs.ts';
import { DeletePostPayload, WrittenPostPayload } from './post.payload.ts';
import { PostVersionObject } from './post-version.object.ts';
import { PublishPostCommand } from './publish-post.command.ts';
import { ReadPostQuery } from './read-post.query.ts';

@Resolver()
export class PostResolver {
  constructor(
    private readonly read: ReadPostQuery,
    private readonly versions: ListPostVersionsQuery,
    private readonly publish: PublishPostCommand,
    private readonly edit: EditPostCommand,
    private readonly deletion: DeletePostCommand,
  ) {}

  @Access('member')
  @Query(() => [PostVersionObject], {
    nullable: true,
    description: 'What a post said before its edits, newest first; for its author and the community’s moderators.',
  })
  postVersions(
    @Context('viewer') viewer: Viewer,
    @Args('postId', { type: () => ID }) postId: string,
  ): Promise<PostVersionObject[] | null> {
    return this.versions.execute(viewer, postId);
  }

  @Access('member')
  @Mutation(() => WrittenPostPayload, { description: 'Replies in a thread.' })
  publishPost(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: PublishPostInput,
  ): Promise<WrittenPostPayload> {
    return this.present(viewer, this.publish.execute(viewer, input));
  }

  @Access('member')
  @Mutation(() => WrittenPostPayload, { description: 'Changes one’s own post and keeps what it said before.' })
  editPost(@Context('viewer') viewer: MemberViewer, @Args('input') input: EditPostInput): Promise<WrittenPostPayload> {
    return this.present(viewer, this.edit.execute(viewer, input));
  }

  @Access('member')
  @Mutation(() => DeletePostPayload, {
    description: 'Takes one’s own post back; an opening post takes its thread with it when nobody has replied.',
  })
  async deletePost(
    @Context('viewer') viewer: MemberViewer,
    @Args('postId', { type: () => ID }) postId: string,
  ): Promise<DeletePostPayload> {
    const { value, problems } = presentOutcome(await this.deletion.execute(viewer, postId), viewer.language);
    const post = value && !value.isThreadDeleted ? await this.read.execute(viewer, value.postId) : null;
    return { isThreadDeleted: value?.isThreadDeleted ?? false, post, problems };
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<SentText>>): Promise<WrittenPostPayload> {
    const { value, ...rest } = presentWriting(await outcome, viewer.language);
    const post = value === null ? null : await this.read.execute(viewer, value.id);
    return { post, opensHelp: value?.opensHelp ?? false, ...rest };
  }
}
