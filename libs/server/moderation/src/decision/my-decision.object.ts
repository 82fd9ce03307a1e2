import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language, SanctionKind } from '@entraide/domain-kernel';
import type {
  DecisionAction,
  DecisionState,
  ReportableKind,
  SanctionState,
  StayCause,
} from '@entraide/domain-moderation';
import { CommunityLinkObject } from '@entraide/server-forum';
import { LanguageEnum, connectionOf } from '@entraide/server-platform';
import {
  DecisionActionEnum,
  DecisionStateEnum,
  ReportableKindEnum,
  SanctionKindEnum,
  SanctionStateEnum,
  StayCauseEnum,
} from '../moderation.enums.ts';
import { StatementObject } from './statement.object.ts';

@ObjectType('MySanction', { description: 'What is laid on the viewer.' })
export class MySanctionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => SanctionStateEnum) state: SanctionState;
  @Field(() => CommunityLinkObject, { nullable: true, description: 'Null: on the whole site.' })
  community: CommunityLinkObject | null;
  @Field(() => Date, { nullable: true, description: 'Null for a warning, and without end.' }) endsAt: Date | null;
  @Field(() => ID, { description: 'The decision with the reasons.' }) decisionId: string;
}

@ObjectType('MyDecision', {
  description: 'A decision about what the viewer wrote, as they are told of it: without the name of who decided.',
})
export class MyDecisionObject {
  @Field(() => ID) id: string;
  @Field() decidedAt: Date;
  @Field(() => DecisionStateEnum) state: DecisionState;
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => ID) targetId: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Of what they wrote.' }) language: Language | null;
  @Field(() => CommunityLinkObject, { nullable: true }) community: CommunityLinkObject | null;
  @Field(() => MySanctionObject, { nullable: true }) sanction: MySanctionObject | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The path of where it stands since, or of what was taken out of it; null where nothing moved, or moved back.',
  })
  place: string | null;
  @Field(() => StayCauseEnum, {
    nullable: true,
    description: 'Why the conversation stays where it is although the decision was overturned; null where it does not.',
  })
  stays: StayCause | null;
  @Field(() => StatementObject, { description: 'Exactly as it was sent.' }) statement: StatementObject;
  @Field({ description: 'Whether it owes reasons; not where something that waited was only shown.' })
  owesReasons: boolean;
  @Field({ description: 'Until when they can object.' }) appealUntil: Date;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
}

export const MyDecisionConnection = connectionOf(MyDecisionObject, 'MyDecision');
