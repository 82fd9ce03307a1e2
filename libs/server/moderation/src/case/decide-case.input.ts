import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { curationSettings } from '@entraide/domain-access';
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

const { slowMinutes, mostSplitPosts } = curationSettings;

@InputType({ description: 'How a conversation is arranged; each action asks for its own part.' })
export class ArrangementInput {
  @Field(() => Int, {
    nullable: true,
    description: `For SLOW: ${slowMinutes.min} to ${slowMinutes.max} minutes between two posts of one member.`,
  })
  minutes?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'For MOVE: a topic; of another community only for who moderates both.',
  })
  topicId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For MERGE: the id or address of the older thread, or of one of its posts.',
  })
  targetId?: string | null;
  @Field(() => [ID], {
    defaultValue: [],
    description: `For SPLIT: replies, at most ${mostSplitPosts}; the reply that the case is about is always one of them.`,
  })
  postIds: string[];
  @Field(() => String, { nullable: true, description: 'For SPLIT: of the new thread, 8 to 150 characters.' })
  title?: string | null;
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
  @Field(() => ArrangementInput, { nullable: true, description: 'For SLOW, MOVE, SPLIT and MERGE.' })
  arrangement?: ArrangementInput | null;
  @Field(() => SanctionInput, { nullable: true }) sanction?: SanctionInput | null;
}

@InputType()
export class DecideCaseInput extends DecisionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
}
