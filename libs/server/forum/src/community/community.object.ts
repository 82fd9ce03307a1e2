import { Field, ObjectType } from '@nestjs/graphql';
import type { ProblemCode } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { ProblemCodeEnum } from '@entraide/server-platform';
import { TopicObject } from '../topic/topic.object.ts';
import { CommunityCardObject } from './community-card.object.ts';
import { CommunitySourceObject } from './community-source.object.ts';
import { HouseRulesObject } from './house-rules.object.ts';

@ObjectType('Community', { description: 'A community’s own page.' })
export class CommunityObject extends CommunityCardObject {
  @Field(() => [TopicObject], { description: 'In the moderators’ order; archived ones only for who arranges them.' })
  topics: TopicObject[];
  @Field(() => HouseRulesObject, { nullable: true, description: 'The newest version.' })
  houseRules: HouseRulesObject | null;
  @Field(() => [MemberCardObject]) moderators: MemberCardObject[];
  @Field(() => CommunitySourceObject, { nullable: true, description: 'Both languages, for who may edit it.' })
  source: CommunitySourceObject | null;
  @Field() viewerCanJoin: boolean;
  @Field() viewerCanLeave: boolean;
  @Field() viewerCanStartThread: boolean;
  @Field(() => ProblemCodeEnum, { nullable: true, description: 'What stands in the way of starting a thread.' })
  startThreadObstacle: ProblemCode | null;
  @Field() viewerCanArrangeTopics: boolean;
  @Field() viewerCanDecideMemberships: boolean;
  @Field() viewerCanEdit: boolean;
}
