import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SanctionKind, SanctionScope } from '@entraide/domain-kernel';
import type {
  AppealState,
  CaseState,
  DecisionAction,
  DecisionState,
  ReportableKind,
  SanctionState,
} from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { AppealStateEnum } from '../appeal/appeal.object.ts';
import {
  CaseStateEnum,
  DecisionActionEnum,
  DecisionStateEnum,
  ReportableKindEnum,
  SanctionKindEnum,
  SanctionScopeEnum,
  SanctionStateEnum,
} from '../moderation.enums.ts';

@ObjectType('FiledSanction')
export class FiledSanctionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => SanctionScopeEnum) scope: SanctionScope;
  @Field(() => SanctionStateEnum) state: SanctionState;
  @Field() startsAt: Date;
  @Field(() => Date, { nullable: true, description: 'Null: a warning, or without end.' }) endsAt: Date | null;
}

@ObjectType('FiledDecision')
export class FiledDecisionObject {
  @Field(() => ID) id: string;
  @Field() decidedAt: Date;
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => DecisionStateEnum) state: DecisionState;
  @Field(() => FiledSanctionObject, { nullable: true }) sanction: FiledSanctionObject | null;
  @Field(() => AppealStateEnum, { nullable: true, description: 'Null: none, or one that the viewer is kept out of.' })
  appeal: AppealState | null;
}

@ObjectType('FiledCase')
export class FiledCaseObject {
  @Field(() => ID) id: string;
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field() openedAt: Date;
  @Field(() => String, { nullable: true, description: 'In the viewer’s language; null for a thing of no community.' })
  communityName: string | null;
  @Field(() => [FiledDecisionObject]) decisions: FiledDecisionObject[];
}

@ObjectType('MemberFile', {
  description: 'What those in charge know of a member, as far as they have to do with it: no text, no address.',
})
export class MemberFileObject {
  @Field(() => MemberCardObject) member: MemberCardObject;
  @Field() since: Date;
  @Field(() => [FiledCaseObject], { description: 'About them, newest first, at most a hundred.' })
  cases: FiledCaseObject[];
  @Field({ description: 'Whether there are more cases than are listed.' }) hasMoreCases: boolean;
  @Field(() => Int, { description: 'How many reports they made.' }) reportsMade: number;
  @Field(() => Int, { description: 'How many of those stand on a case in which something was done that still stands.' })
  reportsActed: number;
}
