import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { AbsenceObject, isAbsence } from './absence.object.ts';

@ObjectType('EvidenceLine', { description: 'One row of a download.' })
export class LineObject {
  @Field({ description: 'The question, in upper case as in the schema; a side effect is `SIDE_EFFECT`.' })
  question: string;
  @Field({ description: 'The answer in upper case; for a side effect the symptom’s address part and the severity.' })
  answer: string;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Everybody who answered the question.' }) of: number;
}

@ObjectType('EvidenceDownload', { description: 'The figures that are shown, as rows, from 11 people on.' })
export class DownloadObject {
  @Field(() => ConceptLinkObject) treatment: ConceptLinkObject;
  @Field(() => ConceptLinkObject) purpose: ConceptLinkObject;
  @Field() countedAt: Date;
  @Field(() => [LineObject]) lines: LineObject[];
  @Field({ description: 'What the figures can bear and what not, in the reader’s language; belongs into every copy.' })
  caveat: string;
}

export type DownloadAnswer = DownloadObject | AbsenceObject;

export const DownloadAnswerUnion = createUnionType({
  name: 'EvidenceDownloadAnswer',
  description: 'Rows to download, or why there are none.',
  types: () => [DownloadObject, AbsenceObject] as const,
  resolveType: (answer: DownloadAnswer) => (isAbsence(answer) ? AbsenceObject : DownloadObject),
});
