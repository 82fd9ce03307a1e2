import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import {
  type Door,
  SEARCH_ENGINE,
  type SearchAnswer,
  type SearchEngine,
  type SearchFilter,
  type SearchHit,
  type SearchSection,
  pageSize,
  searchConceptKinds,
} from '@entraide/server-platform';
import { mayBeInDanger } from '../question/crisis-words.ts';
import { type ReadQuestion, ReadQuestionQuery } from '../question/read-question.query.ts';
import { searchScopeOf } from '../question/search-scope.ts';
import type { VocabularyTrial } from '../vocabulary/curated-meanings.ts';
import { CommunitiesToAskQuery } from './communities-to-ask.query.ts';
import type { Found, FoundConceptObject } from './found.objects.ts';
import { FilterSlugsQuery, type ResolvedSlugs } from './filter-slugs.query.ts';
import { type FoundRows, FoundRowsReader } from './found-rows.reader.ts';
import { onePerThread } from './one-per-thread.ts';
import { noFacetsObject, presentFacets } from './present-facets.ts';
import { presentConcept, presentHit, stillHas } from './present-hit.ts';
import { decodePlace, encodePlace } from './result-cursor.ts';
import { questionFilterOf } from './question-filter.ts';
import type { SearchFilterInput } from './search-filter.input.ts';
import type { SearchResultObject, SearchState } from './search-result.objects.ts';
import { SuggestNamesQuery } from './suggest-names.query.ts';

export interface Asked {
  readonly text: string;
  readonly filter?: SearchFilterInput | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Figures of people's reports need fewer people on a page of ours than elsewhere. */
  readonly door?: Door;
  /** A curated entry that is not saved, to see what it would do. */
  readonly trial?: VocabularyTrial | undefined;
}

const shownConcepts = 4;
/** As deep as the engines rank. */
const deepestPlace = 230;

/** Reads a question, has the engine propose ids, and answers with the rows that the viewer may read. */
@Injectable()
export class SearchQuery {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly questions: ReadQuestionQuery,
    private readonly slugs: FilterSlugsQuery,
    private readonly rows: FoundRowsReader,
    private readonly suggestions: SuggestNamesQuery,
    private readonly communities: CommunitiesToAskQuery,
  ) {}

  /** At most six statements whatever the number of hits, also when nothing is found; none without words. */
  async execute(viewer: Viewer, asked: Asked): Promise<SearchResultObject> {
    const question = await this.questions.execute(asked.text, false, asked.trial);
    if (question.terms.every(({ word }) => word.length < 2)) {
      return unanswered(asked.text, question.terms.length === 0 ? 'empty' : 'too_short');
    }
    const input = asked.filter ?? {};
    const slugs = await this.slugs.execute(input);
    const filter = questionFilterOf(input, slugs);
    const place = Math.min(deepestPlace, decodePlace(asked.after));
    const first = pageSize(asked.first);
    const answer = await this.engine.search({
      text: asked.text,
      language: viewer.language,
      terms: question.terms,
      meanings: question.meanings,
      scope: searchScopeOf(viewer),
      filter,
      sections: sectionsOf(filter, place, first),
    });
    return this.present(viewer, { asked, question, filter, answer, place, first, slugs });
  }

  private async present(viewer: Viewer, answered: AnsweredQuestion): Promise<SearchResultObject> {
    const { asked, question, filter, answer, place, first, slugs } = answered;
    const [content, concepts] = answer.sections;
    const proposed = onePerThread(content?.hits ?? []);
    const twice = (content?.hits ?? []).filter((hit) => !proposed.includes(hit));
    const rows = await this.readRows(viewer, proposed, answered);
    const presented = proposed.map((hit) => ({ hit, found: foundOf(hit, rows, answered) }));
    const hits = presented.flatMap(({ found }) => found ?? []);
    const gone = [...presented.filter(({ found }) => found === null).map(({ hit }) => hit), ...twice];
    const total = Math.max(0, (content?.total ?? 0) - gone.length);
    const shown = (concepts?.hits ?? []).flatMap((hit) => presentConcept(hit, rows, question) ?? []);
    const hasNextPage = place + first < Math.min(content?.total ?? 0, deepestPlace + first);
    const linkOf = (id: string | null | undefined) => rows.concepts.get(id ?? '') ?? null;
    return {
      state: 'answered',
      mayBeInDanger: mayBeInDanger(asked.text),
      concepts: shown,
      hits,
      total,
      isTotalExact: answer.isExact,
      isReduced: answer.isReduced,
      pageInfo: { hasNextPage, endCursor: hasNextPage ? encodePlace(place + first) : null },
      facets: presentFacets(answer.facets, gone, rows),
      corrections: correctionsOf(question),
      ...(hits.length === 0 && place === 0
        ? await this.waysOn(viewer, asked.text, shown, isNarrow(filter))
        : { suggestions: [], askIn: [] }),
      filterCommunity: rows.communities.get(filter.communityId ?? '') ?? null,
      filterConcept: linkOf(asked.filter?.conceptId?.toLowerCase()),
      filterCondition: linkOf(slugs.condition),
      filterTreatment: linkOf(slugs.treatment),
      filterSymptom: linkOf(slugs.symptom),
    };
  }

  private readRows(viewer: Viewer, hits: readonly SearchHit[], answered: AnsweredQuestion): Promise<FoundRows> {
    const { asked, filter, answer } = answered;
    const { conditionIds, treatmentIds, symptomIds, communityIds } = answer.facets;
    const named = answer.sections[1]?.hits ?? [];
    const valuesOf = (counts: readonly { value: string }[]): string[] => counts.map(({ value }) => value);
    return this.rows.read(viewer, {
      hits: [...hits, ...named],
      conceptIds: [...[conditionIds, treatmentIds, symptomIds].flatMap(valuesOf), ...(filter.conceptIds ?? [])],
      communityIds: [...valuesOf(communityIds), ...(filter.communityId ? [filter.communityId] : [])],
      countedIds: named.map(({ id }) => id),
      door: asked.door ?? 'api',
    });
  }

  /** Where to go when nobody has written about it. */
  private async waysOn(
    viewer: Viewer,
    text: string,
    shown: readonly FoundConceptObject[],
    isFiltered: boolean,
  ): Promise<WaysOn> {
    // Under a filter the way on is the same question without it.
    const near = shown.length > 0 || isFiltered ? [] : await this.suggestions.execute(text, viewer.language);
    const conceptIds = [...shown.map(({ concept }) => concept.id), ...near.map(({ conceptId }) => conceptId)];
    return {
      suggestions: [...new Set(near.map(({ name }) => name))],
      askIn: await this.communities.execute(viewer, conceptIds),
    };
  }
}

type WaysOn = Pick<SearchResultObject, 'suggestions' | 'askIn'>;

interface AnsweredQuestion {
  readonly asked: Asked;
  readonly question: ReadQuestion;
  readonly filter: SearchFilter;
  readonly answer: SearchAnswer;
  readonly place: number;
  readonly first: number;
  readonly slugs: ResolvedSlugs;
}

/** Null for what is not there for the reader any more, or is no longer what they narrowed to. */
function foundOf(hit: SearchHit, rows: FoundRows, { question, filter }: AnsweredQuestion): Found | null {
  const found = presentHit(hit, rows, question);
  return found && stillHas(found, filter) ? found : null;
}

const isNarrow = (filter: SearchFilter): boolean => Object.values(filter).some((value) => value !== undefined);

/** Concepts come first and apart, unless they or something else were asked for. */
function sectionsOf(filter: SearchFilter, place: number, first: number): SearchSection[] {
  const content: SearchSection = {
    kinds: filter.kinds ?? ['thread', 'post', 'experience', 'community'],
    skip: place,
    first,
  };
  if (isNarrow(filter) || place > 0) return [content];
  return [content, { kinds: searchConceptKinds, isNamed: true, skip: 0, first: shownConcepts }];
}

const correctionsOf = ({ terms }: ReadQuestion): { word: string; nearby: string }[] =>
  terms.flatMap(({ word, nearby: [nearest] }) => (nearest === undefined ? [] : [{ word, nearby: nearest }]));

const unanswered = (text: string, state: Exclude<SearchState, 'answered'>): SearchResultObject => ({
  state,
  mayBeInDanger: mayBeInDanger(text),
  concepts: [],
  hits: [],
  total: 0,
  isTotalExact: true,
  isReduced: false,
  pageInfo: { hasNextPage: false, endCursor: null },
  facets: noFacetsObject,
  corrections: [],
  suggestions: [],
  askIn: [],
  filterCommunity: null,
  filterConcept: null,
  filterCondition: null,
  filterTreatment: null,
  filterSymptom: null,
});
