import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ContentWarning } from '@entraide/domain-kernel';
import { type DecisionAction, moderationSettings } from '@entraide/domain-moderation';
import { ContentWarningEnum } from '@entraide/server-platform';
import { DecisionActionEnum } from '../moderation.enums.ts';

const { ruleMaxCharacters, reasonMinCharacters, reasonMaxCharacters } = moderationSettings;

@InputType()
export class DecisionInput {
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field({ description: `Which house rule: its number or a few words, at most ${ruleMaxCharacters} characters.` })
  rule: string;
  @Field({
    description: `Why, as the person will read it: ${reasonMinCharacters} to ${reasonMaxCharacters} characters.`,
  })
  reason: string;
  @Field(() => [ContentWarningEnum], { defaultValue: [], description: 'For FOLD: behind which warnings.' })
  warnings: ContentWarning[];
}

@InputType()
export class DecideCaseInput extends DecisionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
}
