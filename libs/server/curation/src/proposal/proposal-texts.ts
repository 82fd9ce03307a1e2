import { type Language, type Problem, foldText, isWebAddress, problem } from '@entraide/domain-kernel';
import type { ProposeConceptInput } from './proposal.inputs.ts';

/** The figures of proposals in characters, and how many one member may have waiting; the project's own choices. */
export const proposalLimits = {
  name: { min: 2, max: 150 },
  otherNames: 10,
  reason: 1_000,
  sourceUrl: 500,
  answer: { min: 10, max: 1_000 },
  waiting: 10,
} as const;

/** A proposal as it is kept. */
export interface ProposalTexts {
  readonly language: Language;
  readonly name: string;
  /** Folded, for finding doubles. */
  readonly nameKey: string;
  readonly otherNames: readonly string[];
  readonly reason: string;
  readonly sourceUrl: string | null;
}

const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

export function cleanProposal(input: ProposeConceptInput): ProposalTexts {
  const name = tidy(input.name);
  const otherNames = [...new Set(input.otherNames.map(tidy).filter((other) => foldText(other) !== ''))];
  return {
    language: input.language,
    name,
    nameKey: foldText(name),
    otherNames,
    reason: input.reason.replaceAll('\0', '').trim(),
    sourceUrl: tidy(input.sourceUrl ?? '') || null,
  };
}

/** What keeps this from being a proposal, field by field. */
export const proposalProblems = ({ name, nameKey, otherNames, reason, sourceUrl }: ProposalTexts): Problem[] => [
  ...nameProblems('name', name, nameKey),
  ...(otherNames.length > proposalLimits.otherNames
    ? [problem('out_of_range', 'otherNames', { min: 0, max: proposalLimits.otherNames })]
    : otherNames.flatMap((other) => nameProblems('otherNames', other, foldText(other))).slice(0, 1)),
  ...tooLong('reason', reason, proposalLimits.reason),
  ...(sourceUrl === null ? [] : addressProblems(sourceUrl)),
];

/** What is wrong with an answer to a proposal. */
export function answerProblems(answer: string): Problem[] {
  const { min, max } = proposalLimits.answer;
  const { length } = answer;
  if (length === 0) return [problem('required', 'answer')];
  return length < min ? [problem('too_short', 'answer', { min, length })] : tooLong('answer', answer, max);
}

function nameProblems(field: string, name: string, key: string): Problem[] {
  const { min, max } = proposalLimits.name;
  if (name === '') return [problem('required', field)];
  if (key.length < min) return [problem('too_short', field, { min, length: key.length })];
  return tooLong(field, name, max);
}

const tooLong = (field: string, { length }: string, max: number): Problem[] =>
  length > max ? [problem('too_long', field, { max, length })] : [];

function addressProblems(url: string): Problem[] {
  return isWebAddress(url)
    ? tooLong('sourceUrl', url, proposalLimits.sourceUrl)
    : [problem('web_address_invalid', 'sourceUrl')];
}
