import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Access, PageArgs, presentOutcome } from '@entraide/server-platform';
import { ListMembershipRequestsQuery } from './list-membership-requests.query.ts';
import { DecideMembershipCommand, JoinCommunityCommand, LeaveCommunityCommand } from './membership.commands.ts';
import { DecideMembershipInput, JoinCommunityInput } from './membership.inputs.ts';
import { DecideMembershipPayload, MembershipPayload } from './membership.payload.ts';
import { MembershipRequestConnection } from './membership-request.object.ts';

@Resolver()
export class MembershipResolver {
  constructor(
    private readonly requests: ListMembershipRequestsQuery,
    private readonly join: JoinCommunityCommand,
    private readonly leave: LeaveCommunityCommand,
    private readonly decide: DecideMembershipCommand,
  ) {}

  @Access('moderator')
  @Query(() => MembershipRequestConnection, {
    nullable: true,
    description: 'Who asks to join a community, first come first; for its moderators.',
  })
  membershipRequests(
    @Context('viewer') viewer: Viewer,
    @Args('communityId', { type: () => ID }) communityId: string,
    @Args() page: PageArgs,
  ): Promise<object | null> {
    return this.requests.execute(viewer, communityId, page);
  }

  @Access('member')
  @Mutation(() => MembershipPayload, { description: 'Joins, asks to join, or changes one’s role.' })
  async joinCommunity(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: JoinCommunityInput,
  ): Promise<MembershipPayload> {
    const { value, problems } = presentOutcome(await this.join.execute(viewer, input), viewer.language);
    return { membership: value, problems };
  }

  @Access('member')
  @Mutation(() => MembershipPayload, { description: 'Leaves, or takes back the wish to join; what one wrote stays.' })
  async leaveCommunity(
    @Context('viewer') viewer: MemberViewer,
    @Args('communityId', { type: () => ID }) communityId: string,
  ): Promise<MembershipPayload> {
    const { problems } = presentOutcome(await this.leave.execute(viewer, communityId), viewer.language);
    return { membership: null, problems };
  }

  @Access('moderator')
  @Mutation(() => DecideMembershipPayload, { description: 'Lets somebody in who asked, or turns them down.' })
  async decideMembership(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: DecideMembershipInput,
  ): Promise<DecideMembershipPayload> {
    const { value, problems } = presentOutcome(await this.decide.execute(viewer, input), viewer.language);
    return { isAccepted: value, problems };
  }
}
