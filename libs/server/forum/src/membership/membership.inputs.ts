import { Field, ID, InputType } from '@nestjs/graphql';
import type { MembershipRole } from '@entraide/domain-kernel';
import { MembershipRoleEnum } from '@entraide/server-platform';

@InputType()
export class JoinCommunityInput {
  @Field(() => ID) communityId: string;
  @Field(() => MembershipRoleEnum, { description: 'As whom; asking again changes the role.' }) role: MembershipRole;
}

@InputType()
export class DecideMembershipInput {
  @Field(() => ID) communityId: string;
  @Field(() => ID) memberId: string;
  @Field() isAccepted: boolean;
}
