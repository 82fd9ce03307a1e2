import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { SEARCH_ENGINE, type SearchEngine, type SearchHit, searchWrittenKinds } from '@entraide/server-platform';
import { plainlyNamed, wordsOfUnits } from '../engine/text-query.ts';
import { mayBeInDanger } from '../question/crisis-words.ts';
import { nameKey } from '../question/question-words.ts';
import { type ReadQuestion, ReadQuestionQuery, mostCharacters } from '../question/read-question.query.ts';
import { searchScopeOf } from '../question/search-scope.ts';
import { CompleteNamesQuery, type OfferedConcept } from './complete-names.query.ts';
import { type FoundRows, FoundRowsReader } from './found-rows.reader.ts';
import { matchedNameOf } from './matched-name.ts';
import { onePerThread } from './one-per-thread.ts';
import { presentHit } from './present-hit.ts';
import type { SearchSuggestionsObject, SuggestedConceptObject } from './search-suggestions.object.ts';

const mostHits = 5;

interface Typed {
  readonly question: ReadQuestion;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly offered: readonly OfferedConcept[];
}

/** Answers a question that is not finished: what the engine finds so far, and names that go on from it. */
@Injectable()
export class SuggestWhileTypingQuery {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly questions: ReadQuestionQuery,
    private readonly names: CompleteNamesQuery,
    private readonly rows: FoundRowsReader,
  ) {}

  /** At most six statements, whatever is found; none for less than two letters. */
  async execute(viewer: Viewer, asked: string): Promise<SearchSuggestionsObject> {
    const text = asked.slice(0, mostCharacters);
    const question = await this.questions.execute(text, true);
    if (question.terms.every(({ word }) => word.length < 2)) return nothingFor(text);
    const [answer, offered] = await Promise.all([
      this.ask(viewer, text, question),
      this.names.execute(correctedText(text, question), viewer.language, namedBy(question)),
    ]);
    const [section] = answer.sections;
    return this.present(viewer, text, { question, hits: section?.hits ?? [], total: section?.total ?? 0, offered });
  }

  private ask(viewer: Viewer, text: string, { terms, meanings }: ReadQuestion) {
    const sections = [{ kinds: [...searchWrittenKinds, 'community' as const], skip: 0, first: mostHits }];
    const { language } = viewer;
    const scope = searchScopeOf(viewer);
    return this.engine.search({ text, language, terms, meanings, scope, filter: {}, sections, isTyping: true });
  }

  private async present(viewer: Viewer, text: string, typed: Typed): Promise<SearchSuggestionsObject> {
    const { question, hits, total, offered } = typed;
    const proposed = onePerThread(hits);
    const rows = await this.rows.read(viewer, {
      hits: proposed,
      conceptIds: offered.map(({ conceptId }) => conceptId),
      communityIds: offered.flatMap(({ communityId }) => communityId ?? []),
      countedIds: [],
      door: 'api',
    });
    const found = proposed.flatMap((hit) => presentHit(hit, rows, question) ?? []);
    return {
      mayBeInDanger: mayBeInDanger(text),
      concepts: offered.flatMap((offer) => presentOffer(offer, rows, question) ?? []),
      hits: found,
      total: Math.max(0, total - (hits.length - found.length)),
      isTotalExact: false,
    };
  }
}

/** The concepts that are named by the question or a good part of it, each once. */
const namedBy = (question: ReadQuestion): string[] => [...new Set(plainlyNamed(wordsOfUnits(question)))];

/** What was typed with words before the last one as they were probably meant. */
function correctedText(text: string, { terms }: ReadQuestion): string {
  const isMisspelt = terms.slice(0, -1).some(({ nearby }) => nearby.length > 0);
  if (!isMisspelt) return text;
  const [last] = terms.slice(-1);
  const before = terms.slice(0, -1).map(({ word, nearby: [nearest] }) => nearest ?? word);
  return [...before, last?.word].join(' ');
}

function presentOffer(
  { conceptId, name, communityId }: OfferedConcept,
  rows: FoundRows,
  question: ReadQuestion,
): SuggestedConceptObject | null {
  const concept = rows.concepts.get(conceptId);
  if (!concept) return null;
  const community = rows.communities.get(communityId ?? '') ?? null;
  const shown = [concept.name, concept.label];
  const recognised = question.concepts.find((known) => known.conceptId === conceptId)?.name;
  const isShown = name === null || shown.some((known) => nameKey(known) === nameKey(name));
  const matchedAs = recognised === undefined ? null : matchedNameOf(question.terms, { shown, names: [], recognised });
  return {
    concept,
    matchedAs: matchedAs ?? (isShown ? null : name),
    community,
    threadCount: community?.threadCount ?? null,
  };
}

const nothingFor = (text: string): SearchSuggestionsObject => ({
  mayBeInDanger: mayBeInDanger(text),
  concepts: [],
  hits: [],
  total: 0,
  isTotalExact: true,
});
