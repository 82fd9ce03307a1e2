import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportReason } from '@entraide/domain-kernel';
import {
  type AppealState,
  type DecisionAction,
  type ReportableKind,
  type StayCause,
  appealStates,
  moderationSettings,
} from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { CommunityLinkObject } from '@entraide/server-forum';
import { ProblemObject, ReportReasonEnum, connectionOf, graphqlEnum } from '@entraide/server-platform';
import { DecidedSanctionObject } from '../decision/decision-desk.object.ts';
import { DecisionActionEnum, ReportableKindEnum, StayCauseEnum } from '../moderation.enums.ts';
import type { AppealOutcome } from './answer-appeal.command.ts';

export const AppealStateEnum = graphqlEnum(
  'AppealState',
  appealStates,
  'Where an objection stands: waiting for somebody, in somebody’s hands, waiting for the person, or answered.',
);

export const AppealOutcomeEnum = graphqlEnum(
  'AppealOutcome',
  ['upheld', 'overturned'] as const,
  'What an objection comes to.',
);

@ObjectType('AppealText', { description: 'Something said in the dialogue of an objection.' })
export class AppealTextObject {
  @Field({ description: 'Whether the person said it, and not the moderator who looks at it again.' })
  isFromMember: boolean;
  @Field({ description: 'Plain text.' }) text: string;
  @Field() writtenAt: Date;
}

/** What both sides see alike. */
@ObjectType({ isAbstract: true })
export abstract class AppealSummaryObject {
  @Field(() => ID) id: string;
  @Field(() => ID) decisionId: string;
  @Field(() => AppealStateEnum) state: AppealState;
  @Field() openedAt: Date;
  @Field({ description: 'When it should be answered. A promise, not a lock.' }) dueAt: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was answered as it was, for the person to read.' })
  answer: string | null;
  @Field(() => StayCauseEnum, {
    nullable: true,
    description: 'Why the conversation stays where it is although the decision was overturned; null where it does not.',
  })
  stays: StayCause | null;
  @Field(() => [AppealTextObject], { description: 'Oldest first.' }) texts: AppealTextObject[];
}

@ObjectType('MyAppeal', { description: 'An objection as the person who made it sees it: without moderators’ names.' })
export class MyAppealObject extends AppealSummaryObject {
  @Field({ description: 'Whether nobody but whoever decided could answer it now, so that it has to wait.' })
  isWaitingForSomebodyElse: boolean;
  @Field() viewerCanWrite: boolean;
  @Field() viewerCanWithdraw: boolean;
}

@ObjectType('AppealRights')
export class AppealRightsObject {
  @Field() take: boolean;
  @Field() release: boolean;
  @Field({ description: 'Ask the person something.' }) ask: boolean;
  @Field() answer: boolean;
}

@ObjectType('AppealedDecision', { description: 'The decision that is objected to.' })
export class AppealedDecisionObject {
  @Field(() => ID) caseId: string;
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => ReportReasonEnum, { nullable: true }) ground: ReportReason | null;
  @Field() rule: string;
  @Field() reason: string;
  @Field() decidedAt: Date;
  @Field(() => DecidedSanctionObject, { nullable: true }) sanction: DecidedSanctionObject | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who made it.' }) decider: MemberCardObject | null;
}

@ObjectType('Appeal', { description: 'An objection as those in charge see it; for whoever decided it does not exist.' })
export class AppealObject extends AppealSummaryObject {
  @Field(() => Int, { description: 'To be sent back with every change.' }) revision: number;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who objects; null when they have gone.' })
  member: MemberCardObject | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who looks at it.' }) holder: MemberCardObject | null;
  @Field(() => CommunityLinkObject, { nullable: true }) community: CommunityLinkObject | null;
  @Field(() => AppealedDecisionObject) decision: AppealedDecisionObject;
  @Field(() => AppealRightsObject) viewerCan: AppealRightsObject;
}

export const AppealConnection = connectionOf(AppealObject, 'Appeal');

@ObjectType()
export class MyAppealPayload {
  @Field(() => MyAppealObject, { nullable: true }) appeal: MyAppealObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class AppealPayload {
  @Field(() => AppealObject, { nullable: true, description: 'Null too once the viewer can no longer read it.' })
  appeal: AppealObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

const { appealMinCharacters: min, appealMaxCharacters: max } = moderationSettings;

@InputType()
export class OpenAppealInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) decisionId: string;
  @Field({ description: `Why it should be looked at again: ${min} to ${max} characters.` }) text: string;
}

@InputType()
export class AnswerAppealInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
  @Field(() => AppealOutcomeEnum) outcome: AppealOutcome;
  @Field({ description: `Why, as the person reads it: ${min} to ${max} characters.` }) reason: string;
  @Field({
    defaultValue: false,
    description: 'Overturn even where the conversation can no longer be put back: it then stays where it is.',
  })
  mayStay: boolean;
}
