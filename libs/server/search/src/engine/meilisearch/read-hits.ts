import type { Hit, SearchResponse } from 'meilisearch';
import type { Language } from '@entraide/domain-kernel';
import {
  type SearchCount,
  type SearchFacets,
  type SearchHit,
  type SearchKind,
  searchKinds,
} from '@entraide/server-platform';
import { type Sentinels, toParts } from '../highlight-parts.ts';
import type { IndexGroup } from './index-groups.ts';
import type { IndexedDocument } from './indexed-document.ts';

type FoundDocument = Hit<IndexedDocument>;

export function readHit(hit: FoundDocument, sentinels: Sentinels, language: Language): SearchHit {
  const marked = hit._formatted;
  // What stands in both languages is shown in the reader's.
  const shown = Math.max(0, hit.languages.indexOf(language));
  const title = hit.kind === 'post' ? marked?.context : marked?.heading;
  return {
    kind: hit.kind,
    id: hit.id,
    threadId: hit.threadId,
    communityId: hit.communityId,
    language: hit.language,
    conceptIds: hit.conceptIds,
    score: hit._federation?.weightedRankingScore ?? 0,
    title: toParts(title?.[shown] ?? '', sentinels),
    passage: toParts(marked?.body?.[shown] ?? '', sentinels),
    names: hit.kind === 'experience' ? hit.context : hit.names,
  };
}

type Distribution = Readonly<Record<string, number>>;
/** Counts of one index by attribute. */
export type GroupCounts = Readonly<Record<string, Distribution>>;

export const countsOf = (answer: SearchResponse, uid: string): GroupCounts | undefined =>
  answer.facetsByIndex?.[uid]?.distribution;

const facetValues = 8;

/**
 * Counts of all indexes as facets, the largest first; the server's own order is not relied upon.
 * @param isCondition whether an id is a condition's
 */
export function readFacets(
  counts: ReadonlyMap<IndexGroup, GroupCounts>,
  isCondition: (id: string) => boolean,
): SearchFacets {
  const total = (attribute: string): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const group of counts.values()) {
      for (const [value, count] of Object.entries(group[attribute] ?? {})) {
        const counted = attribute === 'kind' && value === 'post' ? 'thread' : value;
        sums.set(counted, (sums.get(counted) ?? 0) + count);
      }
    }
    return sums;
  };
  const isKind = (value: string): boolean => searchKinds.some((kind) => kind === value);
  const isLanguage = (value: string): boolean => value === 'en' || value === 'fr';
  return {
    kinds: largest(total('kind'), isKind) as SearchCount<SearchKind>[],
    communityIds: largest(total('placeId'), () => true),
    conditionIds: largest(total('conceptIds'), isCondition),
    languages: largest(total('language'), isLanguage) as SearchCount<Language>[],
  };
}

const largest = (sums: ReadonlyMap<string, number>, isWanted: (value: string) => boolean): SearchCount<string>[] =>
  [...sums]
    .filter(([value, count]) => count > 0 && isWanted(value))
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, facetValues);

/** The ids of concepts that are counted. */
export const countedConcepts = (counts: ReadonlyMap<IndexGroup, GroupCounts>): string[] => [
  ...new Set([...counts.values()].flatMap((group) => Object.keys(group['conceptIds'] ?? {}))),
];
