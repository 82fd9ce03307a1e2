import type { SearchDocumentKey } from '@entraide/server-platform';
import { isOneOf, quoted } from './index-filter.ts';
import { type IndexGroup, groupOf } from './index-groups.ts';
import { type IndexedDocument, keyOf } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';

const mostInTask = 1_000;
const mostBytesInTask = 5_000_000;

/** Writes documents and waits until they can be found. Meilisearch knows no versions: there must be one writer only. */
export class IndexWriter {
  constructor(private readonly connection: MeilisearchConnection) {}

  /** Writes documents of any kind, except over what was read from the rows later. */
  async write(documents: readonly IndexedDocument[]): Promise<void> {
    const tasks: number[] = [];
    for (const [group, those] of byGroup(documents)) {
      const uid = this.connection.uidOf(group);
      const known = await this.readTimes(uid, those);
      const fresh = those.filter((document) => (known.get(document.key) ?? 0) <= document.readAt);
      tasks.push(...(await this.submit(uid, fresh)));
    }
    for (const task of tasks) await this.connection.finished(task);
  }

  /** Hands documents in, without regard to what is there. @returns the numbers of the tasks */
  async submit(uid: string, documents: readonly IndexedDocument[]): Promise<number[]> {
    const tasks: number[] = [];
    for (const part of inParts(documents)) {
      tasks.push(await this.connection.submit((client) => client.index(uid).addDocuments([...part])));
    }
    return tasks;
  }

  async remove(keys: readonly SearchDocumentKey[]): Promise<void> {
    const tasks: number[] = [];
    for (const [group, those] of byGroup(keys)) {
      const uid = this.connection.uidOf(group);
      tasks.push(await this.connection.submit((client) => client.index(uid).deleteDocuments(those.map(keyOf))));
    }
    for (const task of tasks) await this.connection.finished(task);
  }

  keepPosts(threadId: string, keptIds: readonly string[]): Promise<void> {
    const kept = keptIds.length === 0 ? '' : ` AND NOT ${isOneOf('id', keptIds)}`;
    const filter = `kind = "post" AND threadId = ${quoted(threadId)}${kept}`;
    const uid = this.connection.uidOf('texts');
    return this.connection.perform((client) => client.index(uid).deleteDocuments({ filter }));
  }

  /** When the rows of documents of these keys had been read; absent for what is not there. */
  async readTimes(uid: string, documents: readonly { key: string }[]): Promise<Map<string, number>> {
    const times = new Map<string, number>();
    for (let from = 0; from < documents.length; from += mostInTask) {
      const keys = documents.slice(from, from + mostInTask).map((document) => document.key);
      const { results } = await this.connection.request((client) =>
        client.index<IndexedDocument>(uid).getDocuments({
          filter: isOneOf('key', keys),
          fields: ['key', 'readAt'],
          limit: keys.length,
        }),
      );
      for (const { key, readAt } of results) times.set(key, readAt);
    }
    return times;
  }
}

function byGroup<Thing extends SearchDocumentKey>(things: readonly Thing[]): Map<IndexGroup, Thing[]> {
  const groups = new Map<IndexGroup, Map<string, Thing>>();
  for (const thing of things) {
    const group = groupOf(thing.kind);
    const those = groups.get(group) ?? new Map<string, Thing>();
    groups.set(group, those.set(keyOf(thing), thing));
  }
  return new Map([...groups].map(([group, those]) => [group, [...those.values()]]));
}

function* inParts(documents: readonly IndexedDocument[]): Generator<IndexedDocument[]> {
  let part: IndexedDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    const size = Buffer.byteLength(JSON.stringify(document));
    if (part.length > 0 && (part.length === mostInTask || bytes + size > mostBytesInTask)) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(document);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
