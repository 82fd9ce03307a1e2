import type { ConceptLinkObject } from '@entraide/server-catalogue';
import type { SearchCount, SearchFacets, SearchHit } from '@entraide/server-platform';
import type { FoundRows } from './found-rows.reader.ts';
import { foundKindOf } from './search-kind.ts';
import type { ConceptCountObject, SearchFacetsObject } from './search-facets.objects.ts';

export const noFacetsObject: SearchFacetsObject = {
  kinds: [],
  communities: [],
  conditions: [],
  treatments: [],
  symptoms: [],
  authorRoles: [],
  effectiveness: [],
  languages: [],
  years: [],
  answered: [],
  threadKinds: [],
};

/**
 * The counts with what they count. Hits of this page that are not there for the reader any more are taken off at once;
 * the index follows.
 */
export function presentFacets(facets: SearchFacets, gone: readonly SearchHit[], rows: FoundRows): SearchFacetsObject {
  const left = <Value>(
    counts: readonly SearchCount<Value>[],
    valuesOf: (hit: SearchHit) => readonly unknown[],
  ): SearchCount<Value>[] => without(counts, gone.flatMap(valuesOf));
  const concepts = (counts: readonly SearchCount<string>[]): ConceptCountObject[] =>
    named(
      left(counts, (hit) => hit.conceptIds),
      rows.concepts,
    ).map(([concept, count]) => ({ concept, count }));
  const communities = left(facets.communityIds, (hit) => [hit.communityId]);
  return {
    kinds: left(facets.kinds, (hit) => [hit.kind === 'post' ? 'thread' : hit.kind]).map(({ value, count }) => ({
      kind: foundKindOf(value),
      count,
    })),
    communities: named(communities, rows.communities).map(([community, count]) => ({ community, count })),
    conditions: concepts(facets.conditionIds),
    treatments: concepts(facets.treatmentIds),
    symptoms: concepts(facets.symptomIds),
    authorRoles: left(facets.authorRoles, (hit) => [hit.authorRole]).map(({ value, count }) => ({
      role: value,
      count,
    })),
    effectiveness: left(facets.effectiveness, (hit) => [hit.effectiveness]).map(({ value, count }) => ({
      effectiveness: value,
      count,
    })),
    languages: left(facets.languages, (hit) => [hit.language]).map(({ value, count }) => ({ language: value, count })),
    years: left(facets.years, (hit) => [hit.year]).map(({ value, count }) => ({ year: value, count })),
    answered: left(facets.isAnswered, (hit) => [hit.isAnswered]).map(({ value, count }) => ({
      isAnswered: value,
      count,
    })),
    threadKinds: left(facets.threadKinds, (hit) => [hit.threadKind]).map(({ value, count }) => ({
      kind: value,
      count,
    })),
  };
}

/** What has a name for the reader. */
const named = <Thing extends ConceptLinkObject | { id: string }>(
  counts: readonly SearchCount<string>[],
  things: ReadonlyMap<string, Thing>,
): [Thing, number][] =>
  counts.flatMap(({ value, count }): [Thing, number][] => {
    const thing = things.get(value);
    return thing ? [[thing, count]] : [];
  });

function without<Value>(counts: readonly SearchCount<Value>[], gone: readonly unknown[]): SearchCount<Value>[] {
  return counts
    .map(({ value, count }) => ({ value, count: count - gone.filter((taken) => taken === value).length }))
    .filter(({ count }) => count > 0);
}
