import type {
  EvidenceFiguresFragment,
  EvidenceSharePartsFragment,
  EvidenceTablePartsFragment,
  EvidenceWithheldFragment,
  TreatmentEvidenceQuery,
} from '@entraide/contract';

/** Figures of a treatment for a purpose, or why there are none. */
export type EvidenceAnswer = TreatmentEvidenceQuery['evidence'];
export type Figures = Extract<EvidenceAnswer, { __typename: 'Evidence' }>;
/** What the page that compares knows of each treatment too. */
export type ComparedFigures = EvidenceFiguresFragment;

export type ShareAnswer = EvidenceSharePartsFragment;
export type ShownShare = Extract<ShareAnswer, { __typename: 'EvidenceShare' }>;
export type TableAnswer = EvidenceTablePartsFragment;
export type ShownTable = Extract<TableAnswer, { __typename: 'EvidenceTable' }>;
export type Absence = EvidenceWithheldFragment;

export const isShare = (answer: ShareAnswer): answer is ShownShare => answer.__typename === 'EvidenceShare';
export const isTable = (answer: TableAnswer): answer is ShownTable => answer.__typename === 'EvidenceTable';
export const isFigures = (answer: EvidenceAnswer): answer is Figures => answer.__typename === 'Evidence';

/** How many people gave an answer; 0 for one that is not in the list. */
export const peopleWho = ({ answers }: ShownTable, answer: string): number =>
  answers.find((count) => count.answer === answer)?.people ?? 0;
