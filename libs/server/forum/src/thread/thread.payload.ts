import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ThreadObject } from './thread.object.ts';

@ObjectType()
export class ThreadPayload {
  @Field(() => ThreadObject, { nullable: true }) thread: ThreadObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
