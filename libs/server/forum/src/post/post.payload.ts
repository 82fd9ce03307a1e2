import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { WritingQuestionObject } from '@entraide/server-safety';
import { PostObject } from './post.object.ts';

@ObjectType()
export class PostPayload {
  @Field(() => PostObject, { nullable: true }) post: PostObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class WrittenPostPayload extends PostPayload {
  @Field(() => [WritingQuestionObject], {
    description: 'What the writer is asked first; nothing is published then. Sent with `isSure`, nothing is asked.',
  })
  questions: WritingQuestionObject[];
  @Field({ description: 'Whether the writer is to be shown at once who helps.' }) opensHelp: boolean;
}

@ObjectType()
export class DeletePostPayload {
  @Field({ description: 'The whole thread went, because nobody had replied.' }) isThreadDeleted: boolean;
  @Field(() => PostObject, { nullable: true, description: 'The place where it stood; null when the thread went.' })
  post: PostObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
