import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { WritingQuestionObject } from '@entraide/server-safety';
import { ThreadObject } from './thread.object.ts';

@ObjectType()
export class ThreadPayload {
  @Field(() => ThreadObject, { nullable: true }) thread: ThreadObject | null;
  @Field(() => [WritingQuestionObject], {
    description: 'What the writer is asked first; nothing is published then. Sent with `isSure`, nothing is asked.',
  })
  questions: WritingQuestionObject[];
  @Field({ description: 'Whether the writer is to be shown at once who helps.' }) opensHelp: boolean;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
