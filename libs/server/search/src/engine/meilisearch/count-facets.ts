import { type SearchCount, type SearchFacets, type SearchKind, searchConceptKinds } from '@entraide/server-platform';
import { facetValues } from '../facet-columns.ts';
import type { Candidate } from './candidate.ts';

/** What concepts are, by their ids; what is absent is not known to be one. */
export type ConceptKinds = ReadonlyMap<string, SearchKind>;

/**
 * How many groups of the documents have each value, the largest first: a thread with an English and a French post counts
 * once in English and once in French, because it is found in either. It says what the facets of PostgreSQL say.
 */
export function countFacets(documents: readonly Candidate[], conceptKinds: ConceptKinds): SearchFacets {
  const written = documents.filter(({ kind }) => !isConcept(kind));
  const ofKind = (wanted: SearchKind): SearchCount<string>[] =>
    count(written, ({ conceptIds }) => conceptIds.filter((id) => conceptKinds.get(id) === wanted));
  return {
    kinds: count(documents, ({ kind }) => [kind === 'post' ? 'thread' : kind]),
    communityIds: count(documents, ({ placeId }) => [placeId]),
    conditionIds: ofKind('condition'),
    treatmentIds: ofKind('treatment'),
    symptomIds: ofKind('symptom'),
    authorRoles: count(documents, ({ authorRole }) => [authorRole]),
    effectiveness: count(documents, ({ effectiveness }) => [effectiveness]),
    languages: count(documents, ({ language }) => [language]),
    years: count(documents, ({ year }) => [year]),
    isAnswered: count(documents, ({ isAnswered }) => [isAnswered]),
    threadKinds: count(documents, ({ threadKind }) => [threadKind]),
  };
}

/** The concepts that documents other than concepts are about. */
export const toldConcepts = (documents: readonly Candidate[]): string[] => [
  ...new Set(documents.filter(({ kind }) => !isConcept(kind)).flatMap(({ conceptIds }) => conceptIds)),
];

const isConcept = (kind: SearchKind): boolean => searchConceptKinds.some((concept) => concept === kind);

function count<Value extends string | number | boolean>(
  documents: readonly Candidate[],
  valuesOf: (document: Candidate) => readonly (Value | null)[],
): SearchCount<Value>[] {
  const groups = new Map<Value, Set<string>>();
  for (const document of documents) {
    for (const value of valuesOf(document)) {
      if (value === null) continue;
      const those = groups.get(value) ?? new Set<string>();
      groups.set(value, those.add(document.groupId));
    }
  }
  return [...groups]
    .map(([value, { size }]) => ({ value, count: size }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, facetValues);
}
