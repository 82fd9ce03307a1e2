import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AbsenceObject, isAbsence } from './absence.object.ts';
import type { EvidenceQuestion } from '@entraide/domain-evidence';
import { EvidenceQuestionEnum } from './evidence.enums.ts';

@ObjectType('EvidenceCount', { description: 'How many people gave one answer.' })
export class CountObject {
  @Field({ description: 'A value of the question’s enum in upper case; YES or NO for STILL_TAKING.' }) answer: string;
  @Field(() => Int) people: number;
}

@ObjectType('EvidenceTable', { description: 'How the answers to one question are spread.' })
export class TableObject {
  @Field(() => EvidenceQuestionEnum) question: EvidenceQuestion;
  @Field(() => Int, {
    description:
      'Who answered it. Each question has its own number. Reasons for stopping may add up to more: one can give several.',
  })
  people: number;
  @Field(() => [CountObject], {
    description: 'Every answer of the list, those that nobody gave too, in the vocabulary’s order.',
  })
  answers: CountObject[];
}

export type TableAnswer = TableObject | AbsenceObject;

export const TableAnswerUnion = createUnionType({
  name: 'EvidenceTableAnswer',
  description: 'The answers to a question, or why there are none.',
  types: () => [TableObject, AbsenceObject] as const,
  resolveType: (answer: TableAnswer) => (isAbsence(answer) ? AbsenceObject : TableObject),
});
