import { Field, Float, ObjectType, createUnionType } from '@nestjs/graphql';
import { AbsenceObject, isAbsence } from './absence.object.ts';
import { EvidenceObject } from './evidence.object.ts';
import type { Verdict } from '@entraide/domain-evidence';
import { EvidenceVerdictEnum } from './evidence.enums.ts';

@ObjectType('EvidenceDifference', {
  description:
    'The first share minus the second, between -1 and 1, with its 95 % interval (Newcombe 1998, method 10, hybrid score).',
})
export class DifferenceObject {
  @Field(() => Float) share: number;
  @Field(() => Float) lower: number;
  @Field(() => Float) upper: number;
  @Field(() => EvidenceVerdictEnum) verdict: Verdict;
}

@ObjectType('EvidenceComparison', {
  description: 'Two treatments for one purpose. The people chose them themselves: no experiment compares them.',
})
export class ComparisonObject {
  @Field(() => EvidenceObject) one: EvidenceObject;
  @Field(() => EvidenceObject) other: EvidenceObject;
  @Field(() => DifferenceObject, { description: 'Of whom it helped.' }) helped: DifferenceObject;
  @Field(() => DifferenceObject, { description: 'Of who has stopped.' }) stopped: DifferenceObject;
  @Field(() => DifferenceObject, { description: 'Of who had severe side effects.' }) severe: DifferenceObject;
}

export type ComparisonAnswer = ComparisonObject | AbsenceObject;

export const ComparisonAnswerUnion = createUnionType({
  name: 'EvidenceComparisonAnswer',
  description: 'A comparison, or why there is none.',
  types: () => [ComparisonObject, AbsenceObject] as const,
  resolveType: (answer: ComparisonAnswer) => (isAbsence(answer) ? AbsenceObject : ComparisonObject),
});
