import { Field, ObjectType } from '@nestjs/graphql';
import type { MembershipRole } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { MembershipRoleEnum, connectionOf } from '@entraide/server-platform';

@ObjectType('MembershipRequest', { description: 'Somebody who asks to join a community.' })
export class MembershipRequestObject {
  @Field(() => MemberCardObject) member: MemberCardObject;
  @Field(() => MembershipRoleEnum) role: MembershipRole;
  @Field() requestedAt: Date;
}

export const MembershipRequestConnection = connectionOf(MembershipRequestObject, 'MembershipRequest');
