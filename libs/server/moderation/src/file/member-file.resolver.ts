import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { MemberFileObject } from './member-file.object.ts';
import { ShowMemberFile } from './show-member-file.query.ts';

@Resolver()
export class MemberFileResolver {
  constructor(private readonly show: ShowMemberFile) {}

  @Access('moderator')
  @Query(() => MemberFileObject, {
    nullable: true,
    description:
      'What moderators know of a member; null for oneself and for who has to do with none of the viewer’s communities. Reading it is written into the journal.',
  })
  memberFile(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MemberFileObject | null> {
    return this.show.execute(viewer, id);
  }
}
