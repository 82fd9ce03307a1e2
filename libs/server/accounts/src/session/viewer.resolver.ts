import { Context, Query, Resolver } from '@nestjs/graphql';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { ViewerObject } from './viewer.object.ts';

@Resolver()
export class ViewerResolver {
  @Access('anyone')
  @Query(() => ViewerObject, { nullable: true, description: 'Who asks; null for visitors.' })
  viewer(@Context('viewer') viewer: Viewer): ViewerObject | null {
    if (!isMember(viewer)) return null;
    return {
      memberId: viewer.memberId,
      pseudonym: viewer.pseudonym,
      language: viewer.language,
      isEmailConfirmed: viewer.isEmailConfirmed,
      isSuspended: viewer.isSuspended,
      isAdministrator: viewer.isAdministrator,
      isModerator: !viewer.isSuspended && (viewer.isAdministrator || viewer.moderatedCommunityIds.size > 0),
    };
  }
}
