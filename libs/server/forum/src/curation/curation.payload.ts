import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { CurationActObject } from './curation-act.object.ts';

@ObjectType()
export class CurationPayload {
  @Field(() => CurationActObject, { nullable: true, description: 'What was done, or would be done by a trial.' })
  act: CurationActObject | null;
  @Field(() => ID, { nullable: true, description: 'The thread on whose page it is seen from now on.' })
  threadId: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
