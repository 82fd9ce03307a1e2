import type { Effectiveness, FoundKind, SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { termOf } from '../../terms.ts';
import { writtenIn } from '../forum/written-in.ts';
import type { FilterName, SearchRequest } from './search-request.ts';

type Result = SearchPageQuery['search'];
type Facets = Result['facets'];

/** A value that results can be narrowed to. */
export interface FacetChoice {
  /** As it stands in the address. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** The language of the name when it is not the page's. */
  readonly lang?: string | undefined;
}

export interface FacetChoices {
  readonly filter: FilterName;
  readonly title: string;
  readonly choices: readonly FacetChoice[];
}

export const kindWords: Record<FoundKind, () => string> = {
  CONVERSATION: m.search_kind_conversation,
  EXPERIENCE: m.search_kind_experience,
  COMMUNITY: m.search_kind_community,
  CONDITION: m.search_kind_condition,
  SYMPTOM: m.search_kind_symptom,
  TREATMENT: m.search_kind_treatment,
};
const kindOrder = Object.keys(kindWords) as FoundKind[];

/** From much help to harm. */
const effectivenessOrder: readonly Effectiveness[] = [
  ...(['MAJOR', 'MODERATE', 'SLIGHT', 'NONE', 'MADE_IT_WORSE', 'TOO_EARLY'] as const),
];

export const answeredWords = (isAnswered: boolean): string =>
  isAnswered ? m.search_answered() : m.search_unanswered();

/** The kinds that were found; none when there is no choice. */
export function kindChoices({ facets: { kinds } }: Result): FacetChoice[] {
  if (kinds.length < 2) return [];
  return kinds
    .toSorted((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind))
    .map(({ kind, count }) => ({ value: kind.toLowerCase(), name: kindWords[kind](), count }));
}

/** What the results can be narrowed by: what is chosen already and what would keep all of them is left out. */
export function facetChoices(request: SearchRequest, result: Result, language: 'en' | 'fr'): FacetChoices[] {
  const all = choicesOf(result.facets, language);
  return all.filter(
    ({ filter, choices }) =>
      request.filters[filter] === undefined &&
      choices.some(({ count }) => count < result.total || !result.isTotalExact),
  );
}

function choicesOf(facets: Facets, language: 'en' | 'fr'): FacetChoices[] {
  const concepts = (counts: Facets['conditions']): FacetChoice[] =>
    counts.map(({ concept: { slug, name, nameLanguage }, count }) => ({
      ...{ value: slug, name, count, lang: writtenIn(nameLanguage, language) },
    }));
  return [
    { filter: 'condition', title: m.search_by_condition(), choices: concepts(facets.conditions) },
    { filter: 'treatment', title: m.search_by_treatment(), choices: concepts(facets.treatments) },
    { filter: 'symptom', title: m.search_by_symptom(), choices: concepts(facets.symptoms) },
    {
      filter: 'community',
      title: m.search_by_community(),
      choices: facets.communities.map(({ community: { slug, name }, count }) => ({ value: slug, name, count })),
    },
    { filter: 'role', title: m.search_by_role(), choices: termChoices('membership_role', facets.authorRoles, 'role') },
    { filter: 'effectiveness', title: m.search_by_effectiveness(), choices: effectivenessChoices(facets) },
    {
      filter: 'answered',
      title: m.search_by_answered(),
      choices: facets.answered.map(({ isAnswered, count }) => ({
        ...{ value: isAnswered ? 'yes' : 'no', name: answeredWords(isAnswered), count },
      })),
    },
    {
      filter: 'thread',
      title: m.search_by_thread_kind(),
      choices: termChoices('thread_kind', facets.threadKinds, 'kind'),
    },
    {
      filter: 'language',
      title: m.search_by_language(),
      choices: termChoices('language', facets.languages, 'language'),
    },
    {
      filter: 'year',
      title: m.search_by_year(),
      choices: facets.years
        .toSorted((one, other) => other.year - one.year)
        .map(({ year, count }) => ({ value: String(year), name: String(year), count })),
    },
  ];
}

const effectivenessChoices = ({ effectiveness }: Facets): FacetChoice[] =>
  termChoices(
    'effectiveness',
    effectiveness.toSorted(
      (one, other) => effectivenessOrder.indexOf(one.effectiveness) - effectivenessOrder.indexOf(other.effectiveness),
    ),
    'effectiveness',
  );

/** Values of a closed list, called by its words. */
function termChoices<Field extends string>(
  list: Parameters<typeof termOf>[0],
  counts: readonly ({ readonly count: number } & Readonly<Record<Field, string>>)[],
  field: Field,
): FacetChoice[] {
  return counts.map((counted) => {
    const value: string = counted[field];
    return { value: value.toLowerCase(), name: termOf(list, value), count: counted.count };
  });
}
