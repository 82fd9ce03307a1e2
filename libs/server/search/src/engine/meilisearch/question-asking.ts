import type { FederatedMultiSearchParams, SearchResponse } from 'meilisearch';
import {
  type SearchAnswer,
  type SearchFacets,
  type SearchFilter,
  type SearchKind,
  type SearchQuestion,
  type SearchSection,
  noFacets,
} from '@entraide/server-platform';
import type { CandidateRanking } from '../candidate-ranking.ts';
import { type Sentinels, newSentinels } from '../highlight-parts.ts';
import { CandidateAsking } from './candidate-asking.ts';
import { type Candidate, type CandidateSet, isKept, nothingFound, onePerGroup } from './candidate.ts';
import { type ConceptKinds, countFacets, toldConcepts } from './count-facets.ts';
import { type RequestPlan, keysRequest, sectionRequest, typingRequest } from './federated-request.ts';
import { isOneOf } from './index-filter.ts';
import { type IndexGroup, groupOf, groupsOf, indexGroups, kindsIn } from './index-groups.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { partsOf } from './question-variants.ts';
import { readHit } from './read-hits.ts';

/** So many of the found are ranked by what they say; the others stand below. */
const mostRanked = 250;
const mostKnownConcepts = 50_000;

type Section = SearchAnswer['sections'][number];
type Response = SearchResponse<IndexedDocument>;
type FoundSets = ReadonlyMap<IndexGroup, CandidateSet>;

/** Asks a question, every section at once, and reads the answers. */
export class QuestionAsking {
  /** What kind a concept is: it never changes, so it is asked once. */
  private readonly conceptKinds = new Map<string, SearchKind>();

  private readonly candidates: CandidateAsking;

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly ranking: CandidateRanking | null,
  ) {
    this.candidates = new CandidateAsking(connection);
  }

  answer(question: SearchQuestion): Promise<SearchAnswer> {
    const plan: RequestPlan = { question, sentinels: newSentinels(), uidOf: this.connection.uidOf };
    return question.isTyping ? this.answerWhileTyping(plan) : this.answerWithCounts(plan);
  }

  /** One federated question for each section; what holds the whole question stands above what holds a part of it. */
  private async answerWhileTyping(plan: RequestPlan): Promise<SearchAnswer> {
    const sections = await Promise.all(
      plan.question.sections.map((section) =>
        section.isNamed ? this.namedSection(plan, section) : this.typedSection(plan, section),
      ),
    );
    return { sections, facets: noFacets, isExact: false, isReduced: false };
  }

  private async typedSection(plan: RequestPlan, section: SearchSection): Promise<Section> {
    const response = await this.ask(typingRequest(plan, section));
    return { hits: readHits(response, plan), total: section.skip + response.hits.length };
  }

  private async namedSection(plan: RequestPlan, section: SearchSection): Promise<Section> {
    const response = await this.ask(sectionRequest(plan, section));
    return { hits: readHits(response, plan), total: response.estimatedTotalHits ?? 0 };
  }

  private async answerWithCounts(plan: RequestPlan): Promise<SearchAnswer> {
    const { filter, sections } = plan.question;
    const [found, named] = await Promise.all([
      this.findIn(plan, groupsUnder(filter)),
      Promise.all(
        sections.map((section) => (section.isNamed ? this.namedSection(plan, section) : Promise.resolve(null))),
      ),
    ]);
    const kept = [...found.values()].flatMap(({ documents }) =>
      documents.filter((document) => isKept(document, filter, kindsIn[groupOf(document.kind)])),
    );
    const [facets, ...answered] = await Promise.all([
      this.facetsOf(kept),
      ...sections.map((section, index) => named[index] ?? this.sectionOf(plan, section, found)),
    ]);
    const isExact = [...found.values()].every(({ isComplete }) => isComplete);
    return { sections: answered, facets, isExact, isReduced: false };
  }

  private async findIn(plan: RequestPlan, groups: readonly IndexGroup[]): Promise<FoundSets> {
    const sets = groups.map(async (group) => [group, await this.candidates.candidates(plan, group)] as const);
    return new Map(await Promise.all(sets));
  }

  /** What of the found stands in a section: each thread once, whatever the page. */
  private async sectionOf(plan: RequestPlan, section: SearchSection, found: FoundSets): Promise<Section> {
    const { filter } = plan.question;
    const sets = groupsOf(section.kinds).map((group) => found.get(group) ?? nothingFound);
    const kept = sets.flatMap(({ documents }) => documents.filter((one) => isKept(one, filter, section.kinds)));
    const best = onePerGroup(await this.ranked(plan.question, kept));
    const page = best.slice(section.skip, section.skip + section.first);
    const isLoose = sets.some((set) => set.isLoose);
    return { hits: await this.shown(plan, page, isLoose), total: best.length };
  }

  /** The first ones by how well they answer, the others as they were found. */
  private async ranked(question: SearchQuestion, found: readonly Candidate[]): Promise<readonly Candidate[]> {
    if (this.ranking === null) return found;
    const first = found.slice(0, mostRanked);
    const scores = await this.ranking.scores(
      question,
      first.map(({ key }) => key),
    );
    const scoreOf = ({ key }: Candidate): number => scores.get(key) ?? 0;
    return [...first.toSorted((one, other) => scoreOf(other) - scoreOf(one)), ...found.slice(mostRanked)];
  }

  /** In their order, marked by what of the question they hold. */
  private async shown(plan: RequestPlan, page: readonly Candidate[], isLoose: boolean): Promise<Section['hits']> {
    if (page.length === 0) return [];
    const parts = isLoose ? partsOf(plan.question).map(({ question }) => question) : [];
    const keys = page.map(({ key }) => key);
    const response = await this.ask(keysRequest(plan, [plan.question, ...parts], keys));
    const byKey = new Map(response.hits.map((hit) => [hit.key, hit]));
    return readHits({ ...response, hits: keys.flatMap((key) => byKey.get(key) ?? []) }, plan);
  }

  private async ask(request: FederatedMultiSearchParams | null): Promise<Response> {
    return request === null ? { hits: [], processingTimeMs: 0, query: '' } : this.connection.ask(request);
  }

  private async facetsOf(kept: readonly Candidate[]): Promise<SearchFacets> {
    return countFacets(kept, await this.kindsOf(toldConcepts(kept)));
  }

  /** What is no concept of the index yet is asked for again the next time. */
  private async kindsOf(ids: readonly string[]): Promise<ConceptKinds> {
    const unknown = ids.filter((id) => !this.conceptKinds.has(id));
    if (unknown.length === 0) return this.conceptKinds;
    const { results } = await this.connection.request((client) =>
      client.index<IndexedDocument>(this.connection.uidOf('concepts')).getDocuments({
        filter: isOneOf('id', unknown),
        fields: ['id', 'kind'],
        limit: unknown.length,
      }),
    );
    if (this.conceptKinds.size > mostKnownConcepts) this.conceptKinds.clear();
    for (const { id, kind } of results) this.conceptKinds.set(id, kind);
    return this.conceptKinds;
  }
}

const readHits = (response: Response, { sentinels, question }: { sentinels: Sentinels; question: SearchQuestion }) =>
  response.hits.map((hit) => readHit(hit, sentinels, question.language));

/** The indexes that can hold something under a filter: concepts have none of the properties that texts have. */
function groupsUnder({ kinds, conceptIds: _conceptIds, ...ofTexts }: SearchFilter): readonly IndexGroup[] {
  const isOfTexts = Object.values(ofTexts).some((value) => value !== undefined);
  const groups = kinds ? groupsOf(kinds) : indexGroups;
  return isOfTexts ? groups.filter((group) => group === 'texts') : groups;
}
