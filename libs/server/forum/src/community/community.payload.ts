import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { CommunityObject } from './community.object.ts';

@ObjectType()
export class CommunityPayload {
  @Field(() => CommunityObject, { nullable: true }) community: CommunityObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
