import type { Hit } from 'meilisearch';
import type { SearchFilter, SearchKind } from '@entraide/server-platform';
import type { IndexedDocument } from './indexed-document.ts';

/** What of a document is read to choose and to count: never its texts. */
export const candidateAttributes = [
  ...(['key', 'groupId', 'kind', 'placeId', 'conceptIds', 'language'] as const),
  ...(['threadKind', 'authorRole', 'effectiveness', 'isAnswered', 'year'] as const),
] as const satisfies readonly (keyof IndexedDocument)[];

/** A document that a question finds. */
export type Candidate = Pick<IndexedDocument, (typeof candidateAttributes)[number]>;

/** What a question finds in one index, whatever its filter: documents with the best first. */
export interface CandidateSet {
  readonly documents: readonly Candidate[];
  /** `false` when there are more than could be looked at. */
  readonly isComplete: boolean;
  /** Whether documents with a part of the question are among them. */
  readonly isLoose: boolean;
}

export const nothingFound: CandidateSet = { documents: [], isComplete: true, isLoose: false };

export const toCandidate = (hit: Hit<IndexedDocument>): Candidate => ({
  key: hit.key,
  groupId: hit.groupId,
  kind: hit.kind,
  placeId: hit.placeId,
  conceptIds: hit.conceptIds,
  language: hit.language,
  threadKind: hit.threadKind,
  authorRole: hit.authorRole,
  effectiveness: hit.effectiveness,
  isAnswered: hit.isAnswered,
  year: hit.year,
});

/** Whether a document is of these kinds and has what the filter asks for: what `conditionsOf` says to the server. */
export function isKept(document: Candidate, filter: SearchFilter, kinds: readonly SearchKind[]): boolean {
  const equal = (wanted: unknown, actual: unknown): boolean => wanted === undefined || wanted === actual;
  return (
    kinds.includes(document.kind) &&
    (filter.kinds?.includes(document.kind) ?? true) &&
    (filter.conceptIds ?? []).every((id) => document.conceptIds.includes(id)) &&
    equal(filter.communityId, document.placeId) &&
    equal(filter.language, document.language) &&
    equal(filter.threadKind, document.threadKind) &&
    equal(filter.authorRole, document.authorRole) &&
    equal(filter.effectiveness, document.effectiveness) &&
    equal(filter.year, document.year) &&
    equal(filter.isAnswered, document.isAnswered)
  );
}

/** The best document of each group, in their order. */
export function onePerGroup(documents: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const document of documents) if (!best.has(document.groupId)) best.set(document.groupId, document);
  return [...best.values()];
}
