import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '@entraide/server-platform';
import { PostObject } from './post.object.ts';

@ObjectType('PostConnection', { description: 'A page of a thread’s posts in order of time.' })
export class PostConnection {
  @Field(() => [PostObject]) nodes: PostObject[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What to send as `after` for the page before; null when that is the first page.',
  })
  previousAfter: string | null;
}
