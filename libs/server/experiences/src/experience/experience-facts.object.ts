import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
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
import type { RichText } from '@entraide/domain-text';
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
  RichTextScalar,
  StopReasonEnum,
  TimeToEffectEnum,
  VisibilityEnum,
} from '@entraide/server-platform';
import { SideEffectObject } from './side-effect.object.ts';

/** What an entry and its earlier versions say alike. */
@ObjectType({ isAbstract: true })
export abstract class ExperienceFactsObject {
  @Field(() => PerspectiveEnum) perspective: Perspective;
  @Field(() => ConceptLinkObject) treatment: ConceptLinkObject;
  @Field(() => ConceptLinkObject, { description: 'The condition or symptom it was for.' }) purpose: ConceptLinkObject;
  @Field({ description: 'A month, `YYYY-MM`.' }) startedOn: string;
  @Field(() => String, { nullable: true, description: 'A month, `YYYY-MM`; null while it goes on.' })
  endedOn: string | null;
  @Field() isStillTaking: boolean;
  @Field(() => Float, { nullable: true }) doseValue: number | null;
  @Field(() => String, { nullable: true, description: 'A UCUM unit.' }) doseUnit: string | null;
  @Field(() => DoseFrequencyEnum, { nullable: true }) doseFrequency: DoseFrequency | null;
  @Field(() => EffectivenessEnum) effectiveness: Effectiveness;
  @Field(() => TimeToEffectEnum, { nullable: true }) timeToEffect: TimeToEffect | null;
  @Field(() => [SideEffectObject], { description: 'The worst first.' }) sideEffects: SideEffectObject[];
  @Field(() => OverallSeverityEnum) sideEffectsOverall: OverallSeverity;
  @Field(() => AdherenceEnum, { nullable: true }) adherence: Adherence | null;
  @Field(() => BurdenEnum, { nullable: true }) burden: Burden | null;
  @Field(() => CostBandEnum, { nullable: true }) costBand: CostBand | null;
  @Field(() => [StopReasonEnum], { description: 'Empty while it goes on.' }) stopReasons: StopReason[];
  @Field(() => RichTextScalar) narrative: RichText;
  @Field(() => LanguageEnum, { description: 'The language of the narrative.' }) language: Language;
  @Field(() => VisibilityEnum) visibility: Visibility;
  @Field(() => ID, { nullable: true, description: 'Whose members may read it; set for the visibility COMMUNITY.' })
  communityId: string | null;
}
