import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AbsenceReason } from '@entraide/domain-evidence';
import { AbsenceReasonEnum } from './evidence.enums.ts';

@ObjectType('EvidenceAbsence', { description: 'In the place of a figure that is not shown: why it is not.' })
export class AbsenceObject {
  @Field(() => AbsenceReasonEnum) reason: AbsenceReason;
  @Field(() => Int, { description: 'People needed before it is shown here.' }) least: number;
}

export const isAbsence = (value: object): value is AbsenceObject => 'reason' in value;
