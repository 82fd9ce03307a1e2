import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { MembershipObject } from './membership.object.ts';

@ObjectType()
export class MembershipPayload {
  @Field(() => MembershipObject, { nullable: true, description: 'As it is now; null after leaving.' })
  membership: MembershipObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class DecideMembershipPayload {
  @Field(() => Boolean, { nullable: true, description: 'What was decided.' }) isAccepted: boolean | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
