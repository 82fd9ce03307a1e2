import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { AppointModeratorCommand } from './appoint-moderator.command.ts';
import { CommunityCardObject } from './community-card.object.ts';
import { CreateCommunityInput, SaveHouseRulesInput, UpdateCommunityInput } from './community.inputs.ts';
import { CommunityObject } from './community.object.ts';
import { CommunityPayload } from './community.payload.ts';
import { ListCommunitiesQuery } from './list-communities.query.ts';
import { ReadCommunityQuery } from './read-community.query.ts';
import { SaveCommunityCommand } from './save-community.command.ts';
import { SaveHouseRulesCommand } from './save-house-rules.command.ts';

@Resolver()
export class CommunityResolver {
  constructor(
    private readonly list: ListCommunitiesQuery,
    private readonly read: ReadCommunityQuery,
    private readonly save: SaveCommunityCommand,
    private readonly saveRules: SaveHouseRulesCommand,
    private readonly moderators: AppointModeratorCommand,
  ) {}

  @Access('anyone')
  @Query(() => [CommunityCardObject], { description: 'All communities, in the administrators’ order, then by name.' })
  communities(
    @Context('viewer') viewer: Viewer,
    @Args('withArchived', { defaultValue: false, description: 'Heard from administrators only.' })
    withArchived: boolean,
  ): Promise<CommunityCardObject[]> {
    return this.list.execute(viewer, withArchived);
  }

  @Access('anyone')
  @Query(() => CommunityObject, { nullable: true, description: 'One community by its part of the address.' })
  community(@Context('viewer') viewer: Viewer, @Args('slug') slug: string): Promise<CommunityObject | null> {
    return this.read.bySlug(viewer, slug);
  }

  @Access('administrator')
  @Mutation(() => CommunityPayload, { description: 'Founds a community.' })
  createCommunity(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: CreateCommunityInput,
  ): Promise<CommunityPayload> {
    return this.present(viewer, this.save.create(viewer, input));
  }

  @Access('administrator')
  @Mutation(() => CommunityPayload, { description: 'Changes a community, or archives it.' })
  updateCommunity(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: UpdateCommunityInput,
  ): Promise<CommunityPayload> {
    return this.present(viewer, this.save.update(viewer, input));
  }

  @Access('administrator')
  @Mutation(() => CommunityPayload, { description: 'Gives a community a new version of its house rules.' })
  saveHouseRules(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: SaveHouseRulesInput,
  ): Promise<CommunityPayload> {
    return this.present(viewer, this.saveRules.execute(viewer, input));
  }

  @Access('administrator')
  @Mutation(() => CommunityPayload, { description: 'Makes a member, found by pseudonym, a moderator of a community.' })
  appointModerator(
    @Context('viewer') viewer: MemberViewer,
    @Args('communityId', { type: () => ID }) communityId: string,
    @Args('pseudonym') pseudonym: string,
  ): Promise<CommunityPayload> {
    return this.present(viewer, this.moderators.appoint(viewer, communityId, pseudonym));
  }

  @Access('administrator')
  @Mutation(() => CommunityPayload, { description: 'Ends a moderator’s office in a community.' })
  dismissModerator(
    @Context('viewer') viewer: MemberViewer,
    @Args('communityId', { type: () => ID }) communityId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<CommunityPayload> {
    return this.present(viewer, this.moderators.dismiss(viewer, communityId, memberId));
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<string>>): Promise<CommunityPayload> {
    const { value, problems } = presentOutcome(await outcome, viewer.language);
    return { community: value === null ? null : await this.read.byId(viewer, value), problems };
  }
}
