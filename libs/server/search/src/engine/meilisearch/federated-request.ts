import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import {
  type SearchFilter,
  type SearchKind,
  type SearchQuestion,
  type SearchSection,
  searchKinds,
} from '@entraide/server-platform';
import type { Sentinels } from '../highlight-parts.ts';
import { candidateAttributes } from './candidate.ts';
import { everyDocument } from './every-document.ts';
import { allOf, conditionsOf, inScope, isOneOf } from './index-filter.ts';
import { type IndexGroup, groupsOf, kindsIn } from './index-groups.ts';
import { deepestHit, stemAttributes, wordAttributes } from './index-settings.ts';
import { type Variant, meantConcepts, typingVariants, variantsOf } from './question-variants.ts';

/** What of a document is read for a hit: never the whole text. */
const hitAttributes = [
  ...['key', 'kind', 'id', 'threadId', 'communityId', 'language', 'conceptIds', 'names'],
  ...['languages', 'heading', 'context', 'threadKind', 'authorRole', 'effectiveness', 'isAnswered', 'year'],
];
const passageWords = 38;

export interface RequestPlan {
  readonly question: SearchQuestion;
  readonly sentinels: Sentinels;
  readonly uidOf: (group: IndexGroup) => string;
}

/** How a section is asked for besides what the question says. */
interface Asking {
  readonly filter: SearchFilter;
  /** Only what is needed to choose and to count, not what is shown of a hit. */
  readonly isBare?: boolean;
  /** Every document, not only one of each thread. */
  readonly isEvery?: boolean;
  /** Only documents of these keys. */
  readonly keys?: readonly string[];
  /** Only what is shown while somebody types. */
  readonly isTyping?: boolean;
  /** Where few hold every word, the most common words may be missing. */
  readonly lacksWords?: boolean;
}

/** One section as a federated request, under the question's filter; `null` when nothing of it can be found. */
export function sectionRequest(plan: RequestPlan, section: SearchSection): FederatedMultiSearchParams | null {
  return requestOf(plan, section, groupsOf(section.kinds), { filter: plan.question.filter });
}

/** What is shown of documents that are known by their keys, marked by what of any of the questions they hold. */
export function keysRequest(
  plan: RequestPlan,
  questions: readonly SearchQuestion[],
  keys: readonly string[],
): FederatedMultiSearchParams | null {
  const section: SearchSection = { kinds: searchKinds, skip: 0, first: keys.length };
  const kinds = [...new Set(keys.map((key) => key.slice(0, key.indexOf('-')) as SearchKind))];
  const queries = questions.flatMap(
    (question) => requestOf({ ...plan, question }, section, groupsOf(kinds), { filter: {}, keys })?.queries ?? [],
  );
  return queries.length === 0 ? null : { federation: { limit: keys.length }, queries };
}

/**
 * A question's own documents in one index without what is shown of them, one of each thread.
 * @param lacksWords whether also what lacks some words of the question, the most common first
 */
export const bareRequest = (
  plan: RequestPlan,
  section: SearchSection,
  group: IndexGroup,
  lacksWords = false,
): FederatedMultiSearchParams | null => requestOf(plan, section, [group], { filter: {}, isBare: true, lacksWords });

/** Every document that holds the whole question in one index, as deep as anybody looks. */
export const bareWholeRequest = (
  plan: RequestPlan,
  group: IndexGroup,
  filter: SearchFilter,
): FederatedMultiSearchParams | null =>
  requestOf(plan, { kinds: kindsIn[group], skip: 0, first: deepestHit }, [group], {
    filter,
    isBare: true,
    isEvery: true,
  });

/** A section while somebody types, also of documents that lack some words; `null` when nothing of it can be found. */
export const typingRequest = (plan: RequestPlan, section: SearchSection): FederatedMultiSearchParams | null =>
  requestOf(plan, section, groupsOf(section.kinds), {
    filter: plan.question.filter,
    isTyping: true,
    lacksWords: true,
  });

function requestOf(
  plan: RequestPlan,
  section: SearchSection,
  groups: readonly IndexGroup[],
  asking: Asking,
): FederatedMultiSearchParams | null {
  const queries = groups.flatMap((group) => queriesOf(plan, section, group, asking));
  return queries.length === 0 ? null : { federation: { offset: section.skip, limit: section.first }, queries };
}

function queriesOf(
  { question, sentinels, uidOf }: RequestPlan,
  section: SearchSection,
  group: IndexGroup,
  { filter: wanted, isBare, isEvery, keys, isTyping, lacksWords }: Asking,
): MultiSearchQueryWithFederation[] {
  const conditions = conditionsOf(wanted, section.kinds, group);
  if (!conditions) return [];
  const scoped = [inScope(question.scope), ...conditions, keys && isOneOf('key', keys)];
  const variants =
    isTyping || lacksWords
      ? typingVariants(question)
      : section.isNamed
        ? namedVariants(question)
        : variantsOf(question);
  return variants.map((variant) => {
    const filter = allOf([
      ...scoped,
      ...variant.about.map((ids) => isOneOf(section.isNamed ? 'id' : 'conceptIds', ids)),
    ]);
    return {
      indexUid: uidOf(group),
      q: variant.q,
      ...(filter === '' ? {} : { filter }),
      matchingStrategy: lacksWords ? 'frequency' : 'all',
      ...(isEvery ? { distinct: 'key' } : {}),
      attributesToSearchOn: searchedIn(variant, section),
      ...(isBare
        ? { attributesToRetrieve: [...candidateAttributes] }
        : isTyping
          ? headingOf(sentinels)
          : shownOf(sentinels)),
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

const headingOf = ({ start, stop }: Sentinels) => ({
  attributesToRetrieve: hitAttributes,
  attributesToHighlight: ['heading', 'context'],
  highlightPreTag: start,
  highlightPostTag: stop,
});

/** Only what is called so: by the question's own words, or because a part of it means this concept. */
function namedVariants(question: SearchQuestion): Variant[] {
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
