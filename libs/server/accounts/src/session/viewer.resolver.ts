import { Context, Query, Resolver } from '@nestjs/graphql';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { toViewerObject } from './viewer.mapper.ts';
import { ViewerObject } from './viewer.object.ts';

@Resolver()
export class ViewerResolver {
  @Access('anyone')
  @Query(() => ViewerObject, { nullable: true, description: 'Who asks; null for visitors.' })
  viewer(@Context('viewer') viewer: Viewer): ViewerObject | null {
    return isMember(viewer) ? toViewerObject(viewer) : null;
  }
}
