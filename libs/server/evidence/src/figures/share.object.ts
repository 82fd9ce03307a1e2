import { Field, Float, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AbsenceObject, isAbsence } from './absence.object.ts';

@ObjectType('EvidenceShare', {
  description: 'A share of people with its 95 % Wilson score interval. Shares are between 0 and 1.',
})
export class ShareObject {
  @Field(() => Int, { description: 'People who gave this answer.' }) people: number;
  @Field(() => Int, { description: 'People of whom it is a share.' }) of: number;
  @Field(() => Float) share: number;
  @Field(() => Float, { description: 'Lower end of the interval.' }) lower: number;
  @Field(() => Float, { description: 'Upper end of the interval.' }) upper: number;
}

export type ShareAnswer = ShareObject | AbsenceObject;

export const ShareAnswerUnion = createUnionType({
  name: 'EvidenceShareAnswer',
  description: 'A share, or why there is none.',
  types: () => [ShareObject, AbsenceObject] as const,
  resolveType: (answer: ShareAnswer) => (isAbsence(answer) ? AbsenceObject : ShareObject),
});
