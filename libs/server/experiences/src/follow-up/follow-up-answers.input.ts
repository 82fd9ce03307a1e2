import { Field, InputType } from '@nestjs/graphql';
import type { Effectiveness, OverallSeverity, StopReason } from '@entraide/domain-kernel';
import { EffectivenessEnum, OverallSeverityEnum, StopReasonEnum } from '@entraide/server-platform';

@InputType('FollowUpAnswersInput', {
  description: 'What was ticked. All of it is needed; what is missing comes back as a problem at its question.',
})
export class FollowUpAnswersInput {
  @Field(() => Boolean, { nullable: true }) isStillTaking?: boolean | null;
  @Field(() => EffectivenessEnum, { nullable: true }) effectiveness?: Effectiveness | null;
  @Field(() => OverallSeverityEnum, { nullable: true }) sideEffectsOverall?: OverallSeverity | null;
  @Field(() => [StopReasonEnum], { nullable: true, description: 'Needed when it was stopped, empty while it goes on.' })
  stopReasons?: StopReason[] | null;
}
