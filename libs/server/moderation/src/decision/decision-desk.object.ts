import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportReason, SanctionKind, SanctionScope } from '@entraide/domain-kernel';
import type { DecisionState, SanctionState } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { ReportReasonEnum } from '@entraide/server-platform';
import { DecisionStateEnum, SanctionKindEnum, SanctionScopeEnum, SanctionStateEnum } from '../moderation.enums.ts';

@ObjectType('RuleChoice', { description: 'A house rule in force, in the moderator’s language.' })
export class RuleChoiceObject {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field({ description: 'Whether it is one of the whole site, and not of the community alone.' }) isOfSite: boolean;
}

@ObjectType('SanctionOption', { description: 'What the viewer may lay on the person, and where.' })
export class SanctionOptionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => [SanctionScopeEnum]) scopes: SanctionScope[];
}

@ObjectType('DecidedSanction', { description: 'A sanction that a decision has laid on somebody.' })
export class DecidedSanctionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => SanctionScopeEnum) scope: SanctionScope;
  @Field(() => SanctionStateEnum) state: SanctionState;
  @Field(() => Date, { nullable: true, description: 'Null for a warning, and without end.' }) endsAt: Date | null;
}

@ObjectType('DecisionStanding', { description: 'Where a decision on the case stands.' })
export class DecisionStandingObject {
  @Field(() => ID) id: string;
  @Field(() => DecisionStateEnum) state: DecisionState;
  @Field(() => ReportReasonEnum, { nullable: true }) ground: ReportReason | null;
  @Field(() => Int, { nullable: true, description: 'Of the community’s house rules.' }) ruleVersion: number | null;
  @Field(() => DecidedSanctionObject, { nullable: true }) sanction: DecidedSanctionObject | null;
  @Field({ description: 'Whether the person concerned is told of it.' }) isTold: boolean;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
  @Field(() => MemberCardObject, { nullable: true }) undoneBy: MemberCardObject | null;
  @Field({ description: 'From then on it can no longer be undone.' }) undoableUntil: Date;
  @Field() viewerCanUndo: boolean;
}

@ObjectType('DecisionDesk', {
  description: 'What whoever decides a case can choose from, and what was decided so far.',
})
export class DecisionDeskObject {
  @Field(() => [RuleChoiceObject], { description: 'The community’s own rules first, then those of the whole site.' })
  rules: RuleChoiceObject[];
  @Field(() => Int, { nullable: true, description: 'Of the community’s house rules.' }) rulesVersion: number | null;
  @Field({ description: 'Whether a rule is named in free words, because the community has none of its own.' })
  isRuleFree: boolean;
  @Field(() => ReportReasonEnum, { description: 'What it was reported for most recently.' })
  suggestedGround: ReportReason;
  @Field(() => [SanctionOptionObject], {
    description: 'Empty where sanctions on this person are somebody else’s office.',
  })
  sanctions: SanctionOptionObject[];
  @Field(() => [Int], { description: 'The lengths to offer, in days; others are possible.' }) dayChoices: number[];
  @Field(() => [DecisionStandingObject], { description: 'Newest first.' }) decisions: DecisionStandingObject[];
}
