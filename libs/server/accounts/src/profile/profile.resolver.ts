import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { ProfileReader } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { MemberProfileObject, ProfileReaderEnum } from './profile.object.ts';
import { ReadProfileQuery } from './read-profile.query.ts';

@Resolver()
export class ProfileResolver {
  constructor(private readonly profiles: ReadProfileQuery) {}

  @Access('anyone')
  @Query(() => MemberProfileObject, { nullable: true, description: 'A member by pseudonym; null when there is none.' })
  member(
    @Context('viewer') viewer: Viewer,
    @Args('pseudonym') pseudonym: string,
    @Args('seenAs', {
      type: () => ProfileReaderEnum,
      nullable: true,
      description: 'Shows the viewer their own profile as others see it; left aside for other profiles.',
    })
    seenAs?: ProfileReader | null,
  ): Promise<MemberProfileObject | null> {
    return this.profiles.execute(viewer, pseudonym, seenAs);
  }
}
