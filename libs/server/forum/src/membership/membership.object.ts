import { Field, ObjectType } from '@nestjs/graphql';
import type { MembershipRole } from '@entraide/domain-kernel';
import { MembershipRoleEnum } from '@entraide/server-platform';
import { type LiveMembershipState, MembershipStateEnum } from '../forum.enums.ts';

@ObjectType('Membership', { description: 'As whom somebody takes part in a community.' })
export class MembershipObject {
  @Field(() => MembershipRoleEnum) role: MembershipRole;
  @Field(() => MembershipStateEnum) state: LiveMembershipState;
  @Field({ description: 'When they joined or asked to.' }) since: Date;
}
