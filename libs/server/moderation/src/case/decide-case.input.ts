import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ContentWarning, ReportReason, SanctionKind, SanctionScope } from '@entraide/domain-kernel';
import { type DecisionAction, moderationSettings } from '@entraide/domain-moderation';
import { ContentWarningEnum, ReportReasonEnum } from '@entraide/server-platform';
import { DecisionActionEnum, SanctionKindEnum, SanctionScopeEnum } from '../moderation.enums.ts';

const { ruleMaxCharacters, reasonMinCharacters, reasonMaxCharacters, sanctionMaxDays } = moderationSettings;

@InputType({ description: 'What is laid on the author besides.' })
export class SanctionInput {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => SanctionScopeEnum) scope: SanctionScope;
  @Field(() => Int, {
    nullable: true,
    description: `1 to ${sanctionMaxDays}; absent for a warning, and for a ban without end.`,
  })
  days?: number | null;
}

@InputType()
export class DecisionInput {
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => ReportReasonEnum, {
    nullable: true,
    description: 'On what ground; absent: what the thing was reported for most recently.',
  })
  ground?: ReportReason | null;
  @Field({
    description: `The id of a rule in force; where there is none to choose, its number or a few words, at most ${ruleMaxCharacters} characters.`,
  })
  rule: string;
  @Field({
    description: `Why, as the person will read it: ${reasonMinCharacters} to ${reasonMaxCharacters} characters.`,
  })
  reason: string;
  @Field(() => [ContentWarningEnum], { defaultValue: [], description: 'For FOLD: behind which warnings.' })
  warnings: ContentWarning[];
  @Field(() => SanctionInput, { nullable: true }) sanction?: SanctionInput | null;
}

@InputType()
export class DecideCaseInput extends DecisionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
}
