import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type ExperienceState, experienceStates } from '@entraide/domain-access';
import { MemberCardObject } from '@entraide/server-accounts';
import { connectionOf, graphqlEnum } from '@entraide/server-platform';
import { ExperienceFollowUpObject } from '../follow-up/follow-up.object.ts';
import { ExperienceFactsObject } from './experience-facts.object.ts';

export const ExperienceStateEnum = graphqlEnum(
  'ExperienceState',
  experienceStates,
  'Published; withdrawn by its author; removed by a moderator; waiting for one; or hidden by one until it is changed.',
);

@ObjectType('ExperienceRights', { description: 'What the viewer may do with an entry.' })
export class ExperienceRightsObject {
  @Field() edit: boolean;
  @Field() withdraw: boolean;
  @Field() report: boolean;
}

@ObjectType('ExperienceConsents', { description: 'What the author agrees to beyond being read.' })
export class ExperienceConsentsObject {
  @Field() countsInStatistics: boolean;
  @Field() allowsResearch: boolean;
}

@ObjectType('Experience', { description: 'One person’s experience of one treatment for one purpose.' })
export class ExperienceObject extends ExperienceFactsObject {
  @Field(() => ID) id: string;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for a former member.' })
  author: MemberCardObject | null;
  @Field({ description: 'The narrative’s first words without mark-up, at most 240 characters.' }) excerpt: string;
  @Field(() => ExperienceConsentsObject, { nullable: true, description: 'For the author alone; null for others.' })
  consents: ExperienceConsentsObject | null;
  @Field(() => ExperienceStateEnum) state: ExperienceState;
  @Field(() => Int, { description: '1, and one more after each edit.' }) revision: number;
  @Field({ description: 'Written for the demo community or for load tests, not by a person.' }) isDemo: boolean;
  @Field() createdAt: Date;
  @Field() updatedAt: Date;
  @Field(() => [ExperienceFollowUpObject], {
    description:
      'How it went on, after 4, 12 and 52 weeks: the answers; for the author of a published one the other questions too.',
  })
  followUps: ExperienceFollowUpObject[];
  @Field(() => ExperienceRightsObject) viewerCan: ExperienceRightsObject;
}

export const ExperienceConnection = connectionOf(ExperienceObject, 'Experience');
