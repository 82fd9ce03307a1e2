import type { SearchBatch, SearchKind } from '@entraide/server-platform';
import { isOneOf } from './index-filter.ts';
import { type IndexGroup, groupOf, groupsOf, kindsIn } from './index-groups.ts';
import { dropIndex, makeIndex } from './index-preparation.ts';
import type { IndexWriter } from './index-writer.ts';
import { type IndexedDocument, toIndexed } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';

/** So many tasks may wait: more would only fill the server's queue. */
const mostUnfinished = 20;
const copiedAtOnce = 1_000;

export interface RebuildPlan {
  readonly kinds: readonly SearchKind[];
  readonly batches: AsyncIterable<SearchBatch>;
  readonly startedAt: Date;
}

/**
 * Fills new indexes beside those that answer, and lets them change places in one step. Of the indexes that answered,
 * what is of other kinds, and what is newer than the batches, comes along.
 */
export class IndexRebuild {
  /** Keys of which the index that answers knows something newer than its batch did. */
  private readonly newer = new Map<IndexGroup, Set<string>>();
  private unfinished: number[] = [];

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly writer: IndexWriter,
    private readonly plan: RebuildPlan,
  ) {}

  async run(): Promise<void> {
    const groups = groupsOf(this.plan.kinds);
    try {
      for (const group of groups) await makeIndex(this.connection, this.connection.nextUidOf(group));
      for await (const batch of this.plan.batches) await this.fill(batch);
      for (const group of groups) await this.copyWhatStays(group);
      await this.finish(0);
      const places = groups.map((group) => [this.connection.uidOf(group), this.connection.nextUidOf(group)] as const);
      await this.connection.perform((client) =>
        client.swapIndexes(places.map(([one, other]) => ({ indexes: [one, other], rename: false }))),
      );
    } finally {
      for (const group of groups) await this.drop(group);
    }
  }

  private async fill({ documents, readAt }: SearchBatch): Promise<void> {
    const indexed = documents.map((document) => toIndexed(document, readAt));
    for (const group of groupsOf(documents.map((document) => document.kind))) {
      const those = indexed.filter((document) => groupOf(document.kind) === group);
      const known = await this.writer.readTimes(this.connection.uidOf(group), those);
      const isNewer = (document: IndexedDocument): boolean => (known.get(document.key) ?? 0) > document.readAt;
      const newer = those.filter(isNewer).map(({ key }) => key);
      this.newer.set(group, new Set([...(this.newer.get(group) ?? []), ...newer]));
      await this.add(
        group,
        those.filter((document) => !isNewer(document)),
      );
    }
  }

  private async add(group: IndexGroup, documents: readonly IndexedDocument[]): Promise<void> {
    this.unfinished.push(...(await this.writer.submit(this.connection.nextUidOf(group), documents)));
    await this.finish(mostUnfinished);
  }

  private async finish(most: number): Promise<void> {
    while (this.unfinished.length > most) await this.connection.finished(this.unfinished.shift() as number);
  }

  private async copyWhatStays(group: IndexGroup): Promise<void> {
    const rebuilt = kindsIn[group].filter((kind) => this.plan.kinds.includes(kind));
    const newer = [...(this.newer.get(group) ?? [])];
    const stays = `NOT ${isOneOf('kind', rebuilt)} OR readAt >= ${this.plan.startedAt.getTime()}`;
    await this.copy(group, stays);
    for (let from = 0; from < newer.length; from += copiedAtOnce) {
      await this.copy(group, isOneOf('key', newer.slice(from, from + copiedAtOnce)));
    }
  }

  private async copy(group: IndexGroup, filter: string): Promise<void> {
    for (let offset = 0; ; offset += copiedAtOnce) {
      const { results } = await this.connection.request((client) =>
        client
          .index<IndexedDocument>(this.connection.uidOf(group))
          .getDocuments({ filter, offset, limit: copiedAtOnce }),
      );
      await this.add(group, results as IndexedDocument[]);
      if (results.length < copiedAtOnce) return;
    }
  }

  /** Of a run that failed as of one that was done: the next one begins anew. */
  private async drop(group: IndexGroup): Promise<void> {
    await dropIndex(this.connection, this.connection.nextUidOf(group)).catch(() => undefined);
  }
}
