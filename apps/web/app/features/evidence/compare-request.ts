import type { ComparableTreatmentsQuery } from '@entraide/contract';
import { evidenceSettings } from '@entraide/domain-evidence';
import { type PurposeRequest, readPurpose } from './evidence-address.ts';
import { isShare } from './figures.ts';

/** What the address of the page that compares asks for. */
export interface CompareRequest {
  readonly purpose: PurposeRequest | null;
  /** Slugs of the two treatments. */
  readonly one: string | null;
  readonly other: string | null;
  /** A purpose that is looked for by its name. */
  readonly text: string;
}

export const longestText = 100;

export const readCompareRequest = (query: URLSearchParams): CompareRequest => ({
  purpose: readPurpose(query),
  one: query.get('one') || null,
  other: query.get('other') || null,
  text: (query.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText),
});

export type Candidate = ComparableTreatmentsQuery['evidenceForPurposes']['nodes'][number];

/** So many people must have rated a treatment. */
export const leastCompared = evidenceSettings.fewestPeopleCompared;

export const isComparable = ({ helped }: Candidate): boolean => isShare(helped) && helped.of >= leastCompared;

/** Purposes for which at least two treatments can be compared, in the order in which they come. */
export function purposesToCompare(
  candidates: readonly Candidate[],
): { purpose: Candidate['purpose']; count: number }[] {
  const found = new Map<string, { purpose: Candidate['purpose']; count: number }>();
  for (const candidate of candidates.filter(isComparable)) {
    const { purpose } = candidate;
    found.set(purpose.id, { purpose, count: (found.get(purpose.id)?.count ?? 0) + 1 });
  }
  return [...found.values()].filter(({ count }) => count >= 2);
}

/** Why two treatments of the address cannot be compared; null when they can, or when fewer are named. */
export type CompareProblem = 'same' | 'too_few';

export interface Choice {
  readonly one: Candidate | undefined;
  readonly other: Candidate | undefined;
  readonly problem: CompareProblem | null;
}

/** The two treatments that the address names, among those that can be compared. */
export function choiceOf({ one, other }: CompareRequest, candidates: readonly Candidate[]): Choice {
  const find = (slug: string | null): Candidate | undefined =>
    candidates.find((candidate) => candidate.treatment.slug === slug && isComparable(candidate));
  const found = { one: find(one), other: find(other) };
  if (one !== null && one === other) return { ...found, problem: 'same' };
  const isMissing = (one !== null && !found.one) || (other !== null && !found.other);
  return { ...found, problem: isMissing ? 'too_few' : null };
}

/** What can be compared in the place of a pair that cannot: the one that can, with each of the others; else the first two. */
export function pairsInstead({ one, other }: Choice, comparable: readonly Candidate[]): [Candidate, Candidate][] {
  const kept = one ?? other ?? comparable[0];
  if (!kept) return [];
  return comparable
    .filter(({ treatment }) => treatment.id !== kept.treatment.id)
    .slice(0, mostPairs)
    .map((candidate) => [kept, candidate]);
}

const mostPairs = 5;
