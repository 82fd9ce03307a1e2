import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, PageArgs } from '@entraide/server-platform';
import { ListThreadPostsQuery } from './list-thread-posts.query.ts';
import { PostConnection } from './post-page.object.ts';
import { PostPlaceObject } from './post-place.object.ts';
import { ReadPostQuery } from './read-post.query.ts';

@Resolver()
export class ThreadPostsResolver {
  constructor(
    private readonly list: ListThreadPostsQuery,
    private readonly read: ReadPostQuery,
  ) {}

  @Access('anyone')
  @Query(() => PostConnection, {
    nullable: true,
    description:
      'A thread’s posts in order of time; null when there is no thread to read. Pages of 20 have stable links.',
  })
  threadPosts(
    @Context('viewer') viewer: Viewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args() page: PageArgs,
  ): Promise<PostConnection | null> {
    return this.list.execute(viewer, threadId, page);
  }

  @Access('anyone')
  @Query(() => PostPlaceObject, {
    nullable: true,
    description: 'A post with the page (of 20) of its thread on which it stands; null when there is none to read.',
  })
  post(@Context('viewer') viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PostPlaceObject | null> {
    return this.read.place(viewer, id);
  }
}
