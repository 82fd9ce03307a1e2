import { Field, ID, InputType } from '@nestjs/graphql';
import type {
  Adherence,
  Burden,
  CostBand,
  DoseFrequency,
  Effectiveness,
  Language,
  OverallSeverity,
  Perspective,
  StopReason,
  TimeToEffect,
  Visibility,
} from '@entraide/domain-kernel';
import {
  AdherenceEnum,
  BurdenEnum,
  CostBandEnum,
  DoseFrequencyEnum,
  EffectivenessEnum,
  LanguageEnum,
  OverallSeverityEnum,
  PerspectiveEnum,
  StopReasonEnum,
  TimeToEffectEnum,
  VisibilityEnum,
} from '@entraide/server-platform';
import type { Answers } from '../entry/answers.ts';
import { SideEffectAnswerInput } from './side-effect-answer.input.ts';

@InputType('ExperienceAnswersInput', {
  description: 'Answers of the form: those left out stay as they were, null takes one back. Kept as typed.',
})
export class ExperienceAnswersInput implements Answers {
  @Field(() => PerspectiveEnum, { nullable: true }) perspective?: Perspective | null;
  @Field(() => ID, { nullable: true }) treatmentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A condition or a symptom.' }) purposeId?: string | null;
  @Field(() => String, { nullable: true, description: 'A month, `YYYY-MM`, or what was typed for one.' })
  startedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'A number as typed, with point or comma.' })
  doseValue?: string | null;
  @Field(() => String, { nullable: true, description: 'mg, g, ug, mL, [iU], %, h or min (UCUM).' })
  doseUnit?: string | null;
  @Field(() => DoseFrequencyEnum, { nullable: true }) doseFrequency?: DoseFrequency | null;
  @Field(() => EffectivenessEnum, { nullable: true }) effectiveness?: Effectiveness | null;
  @Field(() => TimeToEffectEnum, { nullable: true }) timeToEffect?: TimeToEffect | null;
  @Field(() => AdherenceEnum, { nullable: true }) adherence?: Adherence | null;
  @Field(() => BurdenEnum, { nullable: true }) burden?: Burden | null;
  @Field(() => CostBandEnum, { nullable: true }) costBand?: CostBand | null;
  @Field(() => OverallSeverityEnum, { nullable: true }) sideEffectsOverall?: OverallSeverity | null;
  @Field(() => [SideEffectAnswerInput], { nullable: true, description: 'The whole list; at most 20.' })
  sideEffects?: SideEffectAnswerInput[] | null;
  @Field(() => Boolean, { nullable: true }) isStillTaking?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A month, `YYYY-MM`, or what was typed for one.' })
  endedOn?: string | null;
  @Field(() => [StopReasonEnum], { nullable: true }) stopReasons?: StopReason[] | null;
  @Field(() => String, { nullable: true, description: 'Markdown, 50 to 5,000 characters when published.' })
  narrative?: string | null;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language | null;
  @Field(() => VisibilityEnum, { nullable: true }) visibility?: Visibility | null;
  @Field(() => ID, { nullable: true, description: 'For the visibility COMMUNITY.' }) communityId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Consent to be counted in statistics.' })
  countsInStatistics?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Consent to be used in research.' })
  allowsResearch?: boolean | null;
}
