import { Field, ID, InputType } from '@nestjs/graphql';
import type { Effectiveness, OverallSeverity, Perspective, StopReason } from '@entraide/domain-kernel';
import { EffectivenessEnum, OverallSeverityEnum, PerspectiveEnum, StopReasonEnum } from '@entraide/server-platform';

@InputType('ExperienceFilter', { description: 'Conditions that hold together; what is not given does not count.' })
export class ExperienceFilterInput {
  @Field(() => ID, { nullable: true }) treatmentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A condition or symptom it was for.' }) purposeId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'It was for one of these; at most 50.' })
  purposeIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'A symptom named as side effect.' }) symptomId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Shared with the members of this community alone.' })
  communityId?: string | null;
  @Field(() => EffectivenessEnum, { nullable: true, description: 'How much it helped, as the entry says.' })
  effectiveness?: Effectiveness | null;
  @Field(() => PerspectiveEnum, { nullable: true }) perspective?: Perspective | null;
  @Field(() => OverallSeverityEnum, { nullable: true, description: 'All side effects together.' })
  sideEffectsOverall?: OverallSeverity | null;
  @Field(() => Boolean, { nullable: true, description: 'Still going on; or over, when false.' })
  isStillTaking?: boolean | null;
  @Field(() => StopReasonEnum, { nullable: true, description: 'One of the reasons why it was stopped.' })
  stopReason?: StopReason | null;
}
