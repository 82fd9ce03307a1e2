import {
  type Clock,
  type SearchAnswer,
  type SearchBatch,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchKind,
  type SearchQuestion,
  type SearchStatus,
  searchKinds,
} from '@entraide/server-platform';
import type { CandidateRanking } from '../candidate-ranking.ts';
import type { FollowingEngine } from '../following-engine.ts';
import { IndexComparison } from './index-comparison.ts';
import { quoted } from './index-filter.ts';
import { groupOf, indexGroups } from './index-groups.ts';
import { prepareIndexes, wholeGroups } from './index-preparation.ts';
import { IndexRebuild } from './index-rebuild.ts';
import { readSignature, writeSignature } from './index-signature.ts';
import { IndexWriter } from './index-writer.ts';
import { toIndexed } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { QuestionAsking } from './question-asking.ts';

/**
 * Search by Meilisearch: forgives typing errors by itself and finds while a word is being typed. There must be one
 * writer only; whoever writes through several processes holds a lock around it.
 */
export class MeilisearchEngine implements FollowingEngine {
  readonly name = 'meilisearch';
  private readonly writer: IndexWriter;
  private readonly comparison: IndexComparison;
  private readonly asking: QuestionAsking;
  private preparation: Promise<void> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();

  /** @param ranking puts in order what was found; without it the order is Meilisearch's own */
  constructor(
    readonly connection: MeilisearchConnection,
    private readonly clock: Clock,
    ranking: CandidateRanking | null = null,
  ) {
    this.writer = new IndexWriter(connection);
    this.comparison = new IndexComparison(connection);
    this.asking = new QuestionAsking(connection, ranking);
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

  search(question: SearchQuestion): Promise<SearchAnswer> {
    return this.asking.answer(question);
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
}
