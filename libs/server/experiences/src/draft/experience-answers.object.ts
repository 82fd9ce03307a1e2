import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  Adherence,
  Burden,
  CostBand,
  DoseFrequency,
  Effectiveness,
  Language,
  OverallSeverity,
  Perspective,
  Severity,
  StopReason,
  TimeToEffect,
  Visibility,
} from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import {
  AdherenceEnum,
  BurdenEnum,
  CostBandEnum,
  DoseFrequencyEnum,
  EffectivenessEnum,
  LanguageEnum,
  OverallSeverityEnum,
  PerspectiveEnum,
  SeverityEnum,
  StopReasonEnum,
  TimeToEffectEnum,
  VisibilityEnum,
} from '@entraide/server-platform';

@ObjectType('SideEffectAnswer')
export class SideEffectAnswerObject {
  @Field(() => ConceptLinkObject) symptom: ConceptLinkObject;
  @Field(() => SeverityEnum, { nullable: true }) severity: Severity | null;
  @Field() isLasting: boolean;
}

@ObjectType('ExperienceAnswers', { description: 'What has been answered so far, as it was typed.' })
export class ExperienceAnswersObject {
  @Field(() => PerspectiveEnum, { nullable: true }) perspective: Perspective | null;
  @Field(() => ConceptLinkObject, { nullable: true }) treatment: ConceptLinkObject | null;
  @Field(() => ConceptLinkObject, { nullable: true }) purpose: ConceptLinkObject | null;
  @Field(() => String, { nullable: true }) startedOn: string | null;
  @Field(() => String, { nullable: true }) doseValue: string | null;
  @Field(() => String, { nullable: true }) doseUnit: string | null;
  @Field(() => DoseFrequencyEnum, { nullable: true }) doseFrequency: DoseFrequency | null;
  @Field(() => EffectivenessEnum, { nullable: true }) effectiveness: Effectiveness | null;
  @Field(() => TimeToEffectEnum, { nullable: true }) timeToEffect: TimeToEffect | null;
  @Field(() => AdherenceEnum, { nullable: true }) adherence: Adherence | null;
  @Field(() => BurdenEnum, { nullable: true }) burden: Burden | null;
  @Field(() => CostBandEnum, { nullable: true }) costBand: CostBand | null;
  @Field(() => OverallSeverityEnum, { nullable: true }) sideEffectsOverall: OverallSeverity | null;
  @Field(() => [SideEffectAnswerObject]) sideEffects: SideEffectAnswerObject[];
  @Field(() => Boolean, { nullable: true }) isStillTaking: boolean | null;
  @Field(() => String, { nullable: true }) endedOn: string | null;
  @Field(() => [StopReasonEnum]) stopReasons: StopReason[];
  @Field(() => String, { nullable: true }) narrative: string | null;
  @Field(() => LanguageEnum, { nullable: true }) language: Language | null;
  @Field(() => VisibilityEnum, { nullable: true }) visibility: Visibility | null;
  @Field(() => ID, { nullable: true }) communityId: string | null;
  @Field() countsInStatistics: boolean;
  @Field() allowsResearch: boolean;
}
