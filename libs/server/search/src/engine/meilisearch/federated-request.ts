import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import { type SearchQuestion, type SearchSection, searchKinds } from '@entraide/server-platform';
import type { Sentinels } from '../highlight-parts.ts';
import { allOf, conditionsOf, inScope, isOneOf } from './index-filter.ts';
import { type IndexGroup, groupsOf, kindsIn } from './index-groups.ts';
import { everyDocument, stemAttributes, wordAttributes } from './index-settings.ts';
import { type Variant, meantConcepts, variantsOf } from './question-variants.ts';

/** What of a document is read for a hit: never the whole text. */
const hitAttributes = [
  ...['key', 'kind', 'id', 'threadId', 'communityId', 'language', 'conceptIds', 'names'],
  ...['languages', 'heading', 'context'],
];
const passageWords = 38;

/** What is counted in each index. */
const facetsOf: Record<IndexGroup, string[]> = {
  texts: ['kind', 'placeId', 'language', 'conceptIds'],
  concepts: ['kind'],
};

export interface RequestPlan {
  readonly question: SearchQuestion;
  /** Only keys and scores, not what is shown of a hit. */
  readonly isBare?: boolean;
  /** Only documents of these keys. */
  readonly keys?: readonly string[];
  readonly sentinels: Sentinels;
  readonly uidOf: (group: IndexGroup) => string;
}

/** One section as a federated request; `null` when nothing of it can be found. */
export function sectionRequest(
  plan: RequestPlan,
  section: SearchSection,
  countedGroups: readonly IndexGroup[],
): FederatedMultiSearchParams | null {
  const groups = groupsOf(section.kinds);
  const queries = groups.flatMap((group) => queriesOf(plan, section, group));
  if (queries.length === 0) return null;
  return {
    federation: {
      offset: section.skip,
      limit: section.first,
      facetsByIndex: facetsByIndex(plan, countedGroups, queries),
    },
    queries,
  };
}

/** Counts alone, of groups that no section counts, by the question's own words; `null` when there are none. */
export function countRequest(plan: RequestPlan, groups: readonly IndexGroup[]): FederatedMultiSearchParams | null {
  const section: SearchSection = { kinds: groups.flatMap((group) => kindsIn[group]), skip: 0, first: 0 };
  const question = { ...plan.question, meanings: [] };
  return groups.length === 0 ? null : sectionRequest({ ...plan, question }, section, groups);
}

/** Counts of documents that are known by their keys; `null` when there are none. */
export function keysCountRequest(
  { question, uidOf }: RequestPlan,
  groups: readonly IndexGroup[],
  keys: readonly string[],
): FederatedMultiSearchParams | null {
  if (groups.length === 0 || keys.length === 0) return null;
  const queries = groups.map((group) => ({
    indexUid: uidOf(group),
    q: everyDocument,
    filter: allOf([inScope(question.scope), isOneOf('key', keys)]),
    attributesToSearchOn: ['everyDocument'],
    attributesToRetrieve: ['key'],
  }));
  return {
    federation: { limit: 0, facetsByIndex: Object.fromEntries(groups.map((group) => [uidOf(group), facetsOf[group]])) },
    queries,
  };
}

/** The groups whose counts come with a section, because it asks for everything in them. */
export function groupsCountedWith({ filter }: SearchQuestion, section: SearchSection): IndexGroup[] {
  if (section.isNamed) return [];
  const wanted = filter.kinds ?? searchKinds;
  return groupsOf(section.kinds).filter((group) =>
    kindsIn[group].every((kind) => section.kinds.includes(kind) || !wanted.includes(kind)),
  );
}

function facetsByIndex(
  { uidOf }: RequestPlan,
  groups: readonly IndexGroup[],
  queries: readonly MultiSearchQueryWithFederation[],
): Record<string, string[]> {
  const asked = new Set(queries.map((query) => query.indexUid));
  return Object.fromEntries(
    groups.filter((group) => asked.has(uidOf(group))).map((group) => [uidOf(group), facetsOf[group]]),
  );
}

function queriesOf(plan: RequestPlan, section: SearchSection, group: IndexGroup): MultiSearchQueryWithFederation[] {
  const { question, sentinels, uidOf } = plan;
  const conditions = conditionsOf(question.filter, section.kinds, group);
  if (!conditions) return [];
  const scoped = [inScope(question.scope), ...conditions, plan.keys && isOneOf('key', plan.keys)];
  const variants = section.isNamed ? namedVariants(plan) : variantsOf(question);
  return variants.map((variant) => {
    const filter = allOf([
      ...scoped,
      ...variant.about.map((ids) => isOneOf(section.isNamed ? 'id' : 'conceptIds', ids)),
    ]);
    return {
      indexUid: uidOf(group),
      q: variant.q,
      ...(filter === '' ? {} : { filter }),
      matchingStrategy: 'all',
      attributesToSearchOn: searchedIn(variant, section),
      ...(plan.isBare ? { attributesToRetrieve: ['key', 'groupId'] } : shownOf(sentinels)),
      federationOptions: { weight: variant.weight },
    };
  });
}

const shownOf = ({ start, stop }: Sentinels) => ({
  attributesToRetrieve: hitAttributes,
  attributesToHighlight: ['heading', 'context', 'body'],
  attributesToCrop: ['body'],
  cropLength: passageWords,
  cropMarker: '',
  highlightPreTag: start,
  highlightPostTag: stop,
});

/** Only what is called so: by the question's own words, or because a part of it means this concept. */
function namedVariants({ question }: RequestPlan): Variant[] {
  const own = variantsOf({ ...question, meanings: [] });
  const meant = meantConcepts(question);
  return meant.length === 0 ? own : [...own, { q: everyDocument, looksInStems: false, about: [meant], weight: 2 }];
}

function searchedIn({ q, looksInStems }: Variant, { isNamed }: SearchSection): string[] {
  if (q === everyDocument) return ['everyDocument'];
  const words = isNamed ? ['heading', 'names'] : wordAttributes;
  const stems = isNamed ? ['headingStems'] : stemAttributes;
  return looksInStems ? [...words, ...stems] : [...words];
}
