import type { FederatedMultiSearchParams, SearchResponse } from 'meilisearch';
import type {
  Clock,
  SearchAnswer,
  SearchBatch,
  SearchDocument,
  SearchDocumentKey,
  SearchFacets,
  SearchKind,
  SearchQuestion,
  SearchSection,
  SearchStatus,
} from '@entraide/server-platform';
import { searchKinds } from '@entraide/server-platform';
import type { FollowingEngine } from '../following-engine.ts';
import { type Sentinels, newSentinels } from '../highlight-parts.ts';
import { type RequestPlan, countRequest, groupsCountedWith, sectionRequest } from './federated-request.ts';
import { allOf, isOneOf, quoted } from './index-filter.ts';
import { type IndexGroup, groupOf, groupsOf, indexGroups } from './index-groups.ts';
import { IndexComparison } from './index-comparison.ts';
import { prepareIndexes, wholeGroups } from './index-preparation.ts';
import { readSignature, writeSignature } from './index-signature.ts';
import { IndexRebuild } from './index-rebuild.ts';
import { deepestHit } from './index-settings.ts';
import { IndexWriter } from './index-writer.ts';
import { type IndexedDocument, toIndexed } from './indexed-document.ts';
import { MeilisearchConnection } from './meilisearch-connection.ts';
import { wordsIn } from './question-variants.ts';
import { type GroupCounts, countedConcepts, countsOf, readFacets, readHit } from './read-hits.ts';

/** Below this many full matches, documents with only a part of the question are found too. */
const enoughHits = 10;
const mostKnownConditions = 20_000;

interface AnsweredSection {
  readonly response: SearchResponse<IndexedDocument> | null;
  readonly countedGroups: readonly IndexGroup[];
}

/**
 * Search by Meilisearch: forgives typing errors by itself and finds while a word is being typed. There must be one
 * writer only; whoever writes through several processes holds a lock around it.
 */
export class MeilisearchEngine implements FollowingEngine {
  readonly name = 'meilisearch';
  private readonly writer: IndexWriter;
  private readonly comparison: IndexComparison;
  private preparation: Promise<void> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();
  /** Whether a concept is a condition: it never changes, so it is asked once. */
  private readonly conditions = new Map<string, boolean>();

  constructor(
    readonly connection: MeilisearchConnection,
    private readonly clock: Clock,
  ) {
    this.writer = new IndexWriter(connection);
    this.comparison = new IndexComparison(connection);
  }

  async signature(): Promise<string | null> {
    const whole = await wholeGroups(this.connection);
    return whole.length === indexGroups.length ? readSignature(this.connection) : null;
  }

  sign(signature: string): Promise<void> {
    return this.inTurn(() => writeSignature(this.connection, signature));
  }

  /** Called before the first write of a process in any case. */
  async prepare(): Promise<void> {
    const preparation = prepareIndexes(this.connection);
    this.preparation = preparation;
    try {
      await preparation;
    } catch (error) {
      this.preparation = undefined;
      throw error;
    }
  }

  upsert(documents: readonly SearchDocument[], readAt: Date): Promise<void> {
    if (documents.length === 0) return Promise.resolve();
    return this.inTurn(() => this.writer.write(documents.map((document) => toIndexed(document, readAt))));
  }

  remove(keys: readonly SearchDocumentKey[]): Promise<void> {
    if (keys.length === 0) return Promise.resolve();
    return this.inTurn(() => this.writer.remove(keys));
  }

  keepPosts(threadId: string, keptIds: readonly string[]): Promise<void> {
    return this.inTurn(() => this.writer.keepPosts(threadId, keptIds));
  }

  rebuild(kinds: readonly SearchKind[], batches: AsyncIterable<SearchBatch>): Promise<void> {
    return this.inTurn(() =>
      new IndexRebuild(this.connection, this.writer, { kinds, batches, startedAt: this.clock.now() }).run(),
    );
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const plan: RequestPlan = {
      question,
      isLoose: false,
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

  async status(): Promise<SearchStatus> {
    const present = await this.connection.presentGroups();
    const kinds = searchKinds.filter((kind) => present.includes(groupOf(kind)));
    const documents = await Promise.all(kinds.map(async (value) => ({ value, count: await this.count(value) })));
    const updated = await Promise.all(
      present.map((group) => this.connection.request((client) => client.getRawIndex(this.connection.uidOf(group)))),
    );
    const times = updated.map((index) => Date.parse(String(index.updatedAt)));
    const held = documents
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => (one.value < other.value ? -1 : 1));
    return {
      engine: this.name,
      documents: held,
      changedAt: held.length > 0 ? new Date(Math.max(...times)) : null,
    };
  }

  versions(keys: readonly string[]): Promise<Map<string, string>> {
    return this.comparison.versions(keys);
  }

  keys(): AsyncGenerator<string[]> {
    return this.comparison.keys();
  }

  private async count(kind: SearchKind): Promise<number> {
    const uid = this.connection.uidOf(groupOf(kind));
    const { total } = await this.connection.request((client) =>
      client.index(uid).getDocuments({ filter: `kind = ${quoted(kind)}`, fields: ['key'], limit: 0 }),
    );
    return total;
  }

  /** Writes one after the other, the first one after the indexes are as they should be. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.lastWrite.then(async () => {
      await (this.preparation ?? this.prepare());
      await work();
    });
    this.lastWrite = turn.catch(() => undefined);
    return turn;
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
    if (response === null || isEnough || wordsIn(plan.question) < 2) return { response, countedGroups };
    const loose = await this.ask(sectionRequest({ ...plan, isLoose: true }, section, countedGroups));
    return { response: loose, countedGroups };
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
        filter: allOf([isOneOf('id', ids)]),
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
