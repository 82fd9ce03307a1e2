import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { PostObject } from './post.object.ts';

@ObjectType()
export class PostPayload {
  @Field(() => PostObject, { nullable: true }) post: PostObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class DeletePostPayload {
  @Field({ description: 'The whole thread went, because nobody had replied.' }) isThreadDeleted: boolean;
  @Field(() => PostObject, { nullable: true, description: 'The place where it stood; null when the thread went.' })
  post: PostObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
