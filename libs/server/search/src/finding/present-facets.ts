import type { SearchCount, SearchFacets, SearchHit } from '@entraide/server-platform';
import type { FoundRows } from './found-rows.reader.ts';
import { foundKindOf } from './search-kind.ts';
import type { SearchFacetsObject } from './search-result.objects.ts';

/**
 * The counts with what they count. Hits of this page that are not there for the reader any more are taken off at once;
 * the index follows.
 */
export function presentFacets(facets: SearchFacets, gone: readonly SearchHit[], rows: FoundRows): SearchFacetsObject {
  const kinds = without(
    facets.kinds,
    gone.map((hit) => (hit.kind === 'post' ? 'thread' : hit.kind)),
  );
  const communities = without(
    facets.communityIds,
    gone.map((hit) => hit.communityId),
  );
  const conditions = without(
    facets.conditionIds,
    gone.flatMap((hit) => hit.conceptIds),
  );
  const languages = without(
    facets.languages,
    gone.map((hit) => hit.language),
  );
  return {
    kinds: kinds.map(({ value, count }) => ({ kind: foundKindOf(value), count })),
    communities: communities.flatMap(({ value, count }) => {
      const community = rows.communities.get(value);
      return community ? [{ community, count }] : [];
    }),
    conditions: conditions.flatMap(({ value, count }) => {
      const concept = rows.concepts.get(value);
      return concept ? [{ concept, count }] : [];
    }),
    languages: languages.map(({ value, count }) => ({ language: value, count })),
  };
}

function without<Value>(counts: readonly SearchCount<Value>[], gone: readonly unknown[]): SearchCount<Value>[] {
  return counts
    .map(({ value, count }) => ({ value, count: count - gone.filter((taken) => taken === value).length }))
    .filter(({ count }) => count > 0);
}
