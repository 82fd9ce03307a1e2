import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PostObject } from './post.object.ts';

@ObjectType('PostPlace', { description: 'A post with the page of its thread on which it stands.' })
export class PostPlaceObject {
  @Field(() => PostObject) post: PostObject;
  @Field(() => ID) threadId: string;
  @Field() threadSlug: string;
  @Field() threadTitle: string;
  @Field(() => String, { nullable: true, description: 'The page’s `after`; null on the first page.' })
  pageAfter: string | null;
}
