import type { Settings } from 'meilisearch';
import { stopWords } from '../../question/stop-words.ts';
import type { IndexedDocument } from './indexed-document.ts';

type Attribute = keyof IndexedDocument;

/** What words are looked for in, the telling first. */
export const wordAttributes = ['heading', 'names', 'context', 'body'] as const satisfies readonly Attribute[];
export const stemAttributes = ['headingStems', 'bodyStems'] as const satisfies readonly Attribute[];

/** Equality is all that ids and properties need; the granular form keeps their index small. */
const properties = [
  ...[
    'key',
    'kind',
    'id',
    'audience',
    'communityId',
    'placeId',
    'groupId',
    'threadId',
    'authorId',
    'language',
    'threadKind',
  ],
  ...['conceptIds', 'authorRole', 'effectiveness', 'isAnswered', 'year'],
] as const satisfies readonly string[];

/**
 * Words that the indexes leave out: of those that questions leave out the ones that, asked alone or in a name, still say
 * nothing. "Living with" is not "living without", and "ME" is a name.
 */
const kept: readonly string[] = ['avec', 'with', 'me', 'm', 'c', 'd', 's', 't', 'y', 'a', 'i'];
export const silentWords: ReadonlySet<string> = new Set([...stopWords].filter((word) => !kept.includes(word)));

/** So many documents are looked at to choose and to count from. */
export const deepestHit = 1_000;

/**
 * The settings of every index, the same for all: scores are compared across them. Numbers are never forgiven a typing
 * error: a dose is not another dose. Among the stop words are none that turn a sentence round.
 */
export const indexSettings = {
  searchableAttributes: [...wordAttributes, ...stemAttributes, 'everyDocument'] satisfies Attribute[],
  displayedAttributes: ['*'],
  filterableAttributes: [
    {
      attributePatterns: [...properties],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['createdAt', 'readAt'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['key'],
  rankingRules: [
    ...['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
    ...['helpfulBucket:desc', 'ageBucket:desc'],
  ],
  distinctAttribute: 'groupId',
  stopWords: [...silentWords],
  // None, although Meilisearch misses some: see `partSigns`.
  separatorTokens: [] as string[],
  synonyms: {},
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    disableOnAttributes: ['everyDocument'],
    disableOnWords: [],
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
  },
  pagination: { maxTotalHits: deepestHit },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra', 'eng'] }],
  facetSearch: false,
  searchCutoffMs: 800,
} satisfies Settings;

/**
 * The settings that an index has otherwise than it should.
 * @param actual as the server tells them; it answers sets in an order of its own
 */
export function differingSettings(actual: Readonly<Record<string, unknown>>): (keyof typeof indexSettings)[] {
  const names = Object.keys(indexSettings) as (keyof typeof indexSettings)[];
  return names.filter((name) => canonical(name, actual[name]) !== canonical(name, indexSettings[name]));
}

const sets: readonly string[] = [
  'stopWords',
  'separatorTokens',
  'disableOnAttributes',
  'disableOnWords',
  'sortableAttributes',
];

function canonical(name: string, value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical('', item));
    return JSON.stringify(sets.includes(name) ? items.toSorted() : items);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).map(([key, item]) => [key, canonical(key, item)] as const);
  return JSON.stringify(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
