import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import {
  SEARCH_ENGINE,
  type SearchAnswer,
  type SearchEngine,
  type SearchFilter,
  type SearchKind,
  type SearchSection,
  pageSize,
  searchConceptKinds,
} from '@entraide/server-platform';
import { mayBeInDanger } from '../question/crisis-words.ts';
import { type ReadQuestion, ReadQuestionQuery } from '../question/read-question.query.ts';
import { searchScopeOf } from '../question/search-scope.ts';
import type { VocabularyTrial } from '../vocabulary/curated-meanings.ts';
import { CommunitiesToAskQuery } from './communities-to-ask.query.ts';
import type { FoundConceptObject } from './found.objects.ts';
import { FoundRowsReader } from './found-rows.reader.ts';
import { onePerThread } from './one-per-thread.ts';
import { presentFacets } from './present-facets.ts';
import { presentConcept, presentHit } from './present-hit.ts';
import { decodePlace, encodePlace } from './result-cursor.ts';
import type { SearchFilterInput } from './search-filter.input.ts';
import { documentKindsOf } from './search-kind.ts';
import type { SearchResultObject, SearchState } from './search-result.objects.ts';
import { SuggestNamesQuery } from './suggest-names.query.ts';

export interface Asked {
  readonly text: string;
  readonly filter?: SearchFilterInput | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Whether the last word may be only begun. */
  readonly isTyping?: boolean;
  /** A curated entry that is not saved, to see what it would do. */
  readonly trial?: VocabularyTrial | undefined;
}

const shownConcepts = 4;
/** As deep as the engines rank. */
const deepestPlace = 230;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads a question, has the engine propose ids, and answers with the rows that the viewer may read. */
@Injectable()
export class SearchQuery {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly questions: ReadQuestionQuery,
    private readonly rows: FoundRowsReader,
    private readonly suggestions: SuggestNamesQuery,
    private readonly communities: CommunitiesToAskQuery,
  ) {}

  /** At most eight statements whatever the number of hits, five when nothing is found, none without words. */
  async execute(viewer: Viewer, asked: Asked): Promise<SearchResultObject> {
    const question = await this.questions.execute(asked.text, asked.isTyping, asked.trial);
    if (question.terms.every(({ word }) => word.length < 2)) {
      return unanswered(asked.text, question.terms.length === 0 ? 'empty' : 'too_short');
    }
    const filter = filterOf(asked.filter ?? {});
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
    return this.present(viewer, { asked, question, filter, answer, place, first });
  }

  private async present(
    viewer: Viewer,
    { asked, question, filter, answer, place, first }: AnsweredQuestion,
  ): Promise<SearchResultObject> {
    const [content, concepts] = answer.sections;
    const proposed = onePerThread(content?.hits ?? []);
    const twice = (content?.hits ?? []).filter((hit) => !proposed.includes(hit));
    const rows = await this.rows.read(viewer, {
      hits: [...proposed, ...(concepts?.hits ?? [])],
      conceptIds: [...answer.facets.conditionIds.map(({ value }) => value), ...idOrNone(filter.conceptId)],
      communityIds: [...answer.facets.communityIds.map(({ value }) => value), ...idOrNone(filter.communityId)],
    });
    const presented = proposed.map((hit) => ({ hit, found: presentHit(hit, rows, question) }));
    const hits = presented.flatMap(({ found }) => found ?? []);
    const gone = [...presented.filter(({ found }) => found === null).map(({ hit }) => hit), ...twice];
    const total = Math.max(0, (content?.total ?? 0) - gone.length);
    const shown = (concepts?.hits ?? []).flatMap((hit) => presentConcept(hit, rows, question) ?? []);
    const hasNextPage = place + first < Math.min(content?.total ?? 0, deepestPlace + first);
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
      ...(hits.length === 0 && place === 0 && !asked.isTyping
        ? await this.waysOn(viewer, asked.text, shown)
        : { suggestions: [], askIn: [] }),
      filterCommunity: rows.communities.get(filter.communityId ?? '') ?? null,
      filterConcept: rows.concepts.get(filter.conceptId ?? '') ?? null,
    };
  }

  /** Where to go when nobody has written about it. */
  private async waysOn(viewer: Viewer, text: string, shown: readonly FoundConceptObject[]): Promise<WaysOn> {
    const near = shown.length > 0 ? [] : await this.suggestions.execute(text, viewer.language);
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
}

const idOrNone = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

/** An id that is none of ours finds nothing, like one that does not exist. */
const idOf = (id: string): string => (uuid.test(id) ? id.toLowerCase() : '00000000-0000-0000-0000-000000000000');

/**
 * In one community, or in one language, what people wrote is meant: the page of the community itself, and what the site
 * shows in both languages, are in no count of either.
 */
const writtenKinds: readonly SearchKind[] = ['thread', 'post', 'experience'];

function filterOf(input: SearchFilterInput): SearchFilter {
  const isWritten = Boolean(input.communityId ?? input.language);
  const kinds = input.kinds?.length ? input.kinds.flatMap((kind) => documentKindsOf[kind]) : undefined;
  return {
    kinds: kinds ?? (isWritten ? writtenKinds : undefined),
    communityId: input.communityId ? idOf(input.communityId) : undefined,
    conceptId: input.conceptId ? idOf(input.conceptId) : undefined,
    language: input.language ?? undefined,
    threadKind: input.threadKind ?? undefined,
  };
}

/** Concepts come first and apart, unless they or something else were asked for. */
function sectionsOf(filter: SearchFilter, place: number, first: number): SearchSection[] {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const content: SearchSection = {
    kinds: filter.kinds ?? ['thread', 'post', 'experience', 'community'],
    skip: place,
    first,
  };
  if (isFiltered || place > 0) return [content];
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
  facets: { kinds: [], communities: [], conditions: [], languages: [] },
  corrections: [],
  suggestions: [],
  askIn: [],
  filterCommunity: null,
  filterConcept: null,
});
