import type { FederatedMultiSearchParams, SearchResponse } from 'meilisearch';
import type { SearchAnswer, SearchFacets, SearchQuestion, SearchSection } from '@entraide/server-platform';
import { type Sentinels, newSentinels } from '../highlight-parts.ts';
import { type RequestPlan, countRequest, groupsCountedWith, sectionRequest } from './federated-request.ts';
import { isOneOf } from './index-filter.ts';
import { type IndexGroup, groupsOf, indexGroups } from './index-groups.ts';
import { deepestHit } from './index-settings.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { PartAsking } from './part-asking.ts';
import { partsOf } from './question-variants.ts';
import { type GroupCounts, countedConcepts, countsOf, readFacets, readHit } from './read-hits.ts';

/** Below this many full matches, documents with only a part of the question are found too. */
const enoughHits = 10;
const mostKnownConditions = 20_000;

interface AnsweredSection {
  readonly response: SearchResponse<IndexedDocument> | null;
  readonly countedGroups: readonly IndexGroup[];
}

/** Asks a question, every section at once, and reads the answers. */
export class QuestionAsking {
  /** Whether a concept is a condition: it never changes, so it is asked once. */
  private readonly conditions = new Map<string, boolean>();

  private readonly parts: PartAsking;

  constructor(private readonly connection: MeilisearchConnection) {
    this.parts = new PartAsking(connection);
  }

  async answer(question: SearchQuestion): Promise<SearchAnswer> {
    const plan: RequestPlan = {
      question,
      sentinels: newSentinels(),
      uidOf: this.connection.uidOf,
    };
    const shared = shareOutCounting(question);
    const [counted, ...sections] = await Promise.all([
      this.ask(countRequest(plan, shared.alone)),
      ...question.sections.map((section, index) => this.askSection(plan, section, shared.bySection[index] ?? [])),
    ]);
    const counts = this.countsIn([...sections, { response: counted, countedGroups: shared.alone }]);
    return {
      sections: sections.map(({ response }) => this.readSection(response, plan.sentinels, question)),
      facets: await this.facetsOf(counts),
      isExact: sections.every(({ response }) => (response?.estimatedTotalHits ?? 0) < deepestHit),
      isReduced: false,
    };
  }

  private async ask(request: FederatedMultiSearchParams | null): Promise<SearchResponse<IndexedDocument> | null> {
    return request === null ? null : this.connection.ask(request);
  }

  private async askSection(
    plan: RequestPlan,
    section: SearchSection,
    countedGroups: readonly IndexGroup[],
  ): Promise<AnsweredSection> {
    const response = await this.ask(sectionRequest(plan, section, countedGroups));
    const isEnough = (response?.estimatedTotalHits ?? 0) >= enoughHits || section.isNamed;
    if (response === null || isEnough || partsOf(plan.question).length < 2) return { response, countedGroups };
    return { response: await this.parts.answer(plan, section, countedGroups), countedGroups };
  }

  private readSection(
    response: SearchResponse<IndexedDocument> | null,
    sentinels: Sentinels,
    { language }: SearchQuestion,
  ): SearchAnswer['sections'][number] {
    return {
      hits: (response?.hits ?? []).map((hit) => readHit(hit, sentinels, language)),
      total: response?.estimatedTotalHits ?? 0,
    };
  }

  private countsIn(answered: readonly AnsweredSection[]): Map<IndexGroup, GroupCounts> {
    const counts = new Map<IndexGroup, GroupCounts>();
    for (const { response, countedGroups } of answered) {
      for (const group of countedGroups) {
        const found = response && countsOf(response, this.connection.uidOf(group));
        if (found) counts.set(group, found);
      }
    }
    return counts;
  }

  private async facetsOf(counts: ReadonlyMap<IndexGroup, GroupCounts>): Promise<SearchFacets> {
    const unknown = countedConcepts(counts).filter((id) => !this.conditions.has(id));
    if (unknown.length > 0) await this.learnConditions(unknown);
    return readFacets(counts, (id) => this.conditions.get(id) ?? false);
  }

  /** What is no concept of the index yet is asked for again the next time. */
  private async learnConditions(ids: readonly string[]): Promise<void> {
    const { results } = await this.connection.request((client) =>
      client.index<IndexedDocument>(this.connection.uidOf('concepts')).getDocuments({
        filter: isOneOf('id', ids),
        fields: ['id', 'kind'],
        limit: ids.length,
      }),
    );
    if (this.conditions.size > mostKnownConditions) this.conditions.clear();
    for (const { id, kind } of results) this.conditions.set(id, kind === 'condition');
  }
}

/** Each index is counted once: with a section that asks for all of it, else by itself. */
function shareOutCounting(question: SearchQuestion): { bySection: IndexGroup[][]; alone: IndexGroup[] } {
  const counted = new Set<IndexGroup>();
  const bySection = question.sections.map((section) => {
    const groups = groupsCountedWith(question, section).filter((group) => !counted.has(group));
    for (const group of groups) counted.add(group);
    return groups;
  });
  const wanted = question.filter.kinds ? groupsOf(question.filter.kinds) : indexGroups;
  return { bySection, alone: wanted.filter((group) => !counted.has(group)) };
}
