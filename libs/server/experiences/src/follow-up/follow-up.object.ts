import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Effectiveness, OverallSeverity, Perspective, StopReason } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import {
  EffectivenessEnum,
  OverallSeverityEnum,
  PerspectiveEnum,
  StopReasonEnum,
  graphqlEnum,
} from '@entraide/server-platform';
import { type FollowUpState, followUpStates } from './schedule.rule.ts';

export const FollowUpStateEnum = graphqlEnum(
  'FollowUpState',
  followUpStates,
  'COMING: not due yet. DUE: waits for an answer. UNANSWERED: asked, and two weeks of silence since it was due. NOT_ASKED: nobody was asked while it was due. ANSWERED.',
);

@ObjectType('ExperienceFollowUp', {
  description: 'How it went on: a question 4, 12 or 52 weeks after publication, beside the entry and never over it.',
})
export class ExperienceFollowUpObject {
  @Field(() => Int, { description: 'Weeks after publication: 4, 12 or 52.' }) weeks: number;
  @Field(() => FollowUpStateEnum) state: FollowUpState;
  @Field() dueAt: Date;
  @Field({ description: 'Until then it can be answered, and an answer be changed.' }) answersUntil: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Null without an answer, like the effect and the side effects.',
  })
  isStillTaking: boolean | null;
  @Field(() => EffectivenessEnum, { nullable: true, description: 'The effect at that time.' })
  effectiveness: Effectiveness | null;
  @Field(() => OverallSeverityEnum, { nullable: true, description: 'The side effects at that time.' })
  sideEffectsOverall: OverallSeverity | null;
  @Field(() => [StopReasonEnum], { description: 'Empty while it goes on.' }) stopReasons: StopReason[];
  @Field({ description: 'Its author may answer now, or change the answer.' }) viewerCanAnswer: boolean;
}

@ObjectType('DueFollowUp', { description: 'A question that waits for the viewer’s answer.' })
export class DueFollowUpObject {
  @Field(() => ID) experienceId: string;
  @Field(() => ConceptLinkObject) treatment: ConceptLinkObject;
  @Field(() => ConceptLinkObject) purpose: ConceptLinkObject;
  @Field(() => PerspectiveEnum) perspective: Perspective;
  @Field(() => Int, { description: 'Weeks after publication: 4, 12 or 52.' }) weeks: number;
  @Field() dueAt: Date;
}

@ObjectType('FollowUpQuestion', {
  description: 'What the page of a link may tell: whoever holds the link sees it. No name, no treatment, no condition.',
})
export class FollowUpQuestionObject {
  @Field(() => Int, { description: 'Weeks after publication: 4, 12 or 52.' }) weeks: number;
  @Field(() => PerspectiveEnum) perspective: Perspective;
  @Field({ description: 'The month in which the entry was published, `YYYY-MM`.' }) writtenOn: string;
}
