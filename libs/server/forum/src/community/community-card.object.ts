import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { JoiningMode } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { JoiningModeEnum } from '@entraide/server-platform';
import { MembershipObject } from '../membership/membership.object.ts';
import { CommunityLinkObject } from './community-link.object.ts';

@ObjectType('CommunityCard', { description: 'A community in a list.' })
export class CommunityCardObject extends CommunityLinkObject {
  @Field({ description: 'Plain text in the reader’s language.' }) description: string;
  @Field(() => JoiningModeEnum) joining: JoiningMode;
  @Field({ description: 'Kept for reading; it takes nothing new.' }) isArchived: boolean;
  @Field(() => Int) memberCount: number;
  @Field(() => Int) threadCount: number;
  @Field(() => [ConceptLinkObject], { description: 'The conditions it serves.' }) conditions: ConceptLinkObject[];
  @Field(() => MembershipObject, { nullable: true, description: 'As whom the reader takes part, or asks to.' })
  viewerMembership: MembershipObject | null;
}
