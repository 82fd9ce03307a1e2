import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ConceptObject } from '../concept/concept.object.ts';

@ObjectType()
export class ConceptPayload {
  @Field(() => ConceptObject, { nullable: true }) concept: ConceptObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
