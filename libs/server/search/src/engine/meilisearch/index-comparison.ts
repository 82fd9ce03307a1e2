import type { SearchKind } from '@entraide/server-platform';
import { isOneOf } from './index-filter.ts';
import { groupOf, groupsOf, indexGroups } from './index-groups.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';

const readAtOnce = 1_000;

/** What the indexes hold, for comparing it with the rows. */
export class IndexComparison {
  constructor(private readonly connection: MeilisearchConnection) {}

  /** Versions by key; absent is what is not there. */
  async versions(keys: readonly string[]): Promise<Map<string, string>> {
    const kinds = [...new Set(keys.map((key) => key.slice(0, key.indexOf('-')) as SearchKind))];
    const versions = new Map<string, string>();
    for (const group of groupsOf(kinds)) {
      const those = keys.filter((key) => groupOf(key.slice(0, key.indexOf('-')) as SearchKind) === group);
      const { results } = await this.connection.request((client) =>
        client.index<IndexedDocument>(this.connection.uidOf(group)).getDocuments({
          filter: isOneOf('key', those),
          fields: ['key', 'version'],
          limit: those.length,
        }),
      );
      for (const { key, version } of results) versions.set(key, version);
    }
    return versions;
  }

  async *keys(): AsyncGenerator<string[]> {
    for (const group of indexGroups) {
      for (let offset = 0; ; offset += readAtOnce) {
        const { results } = await this.connection.request((client) =>
          client.index<IndexedDocument>(this.connection.uidOf(group)).getDocuments({
            fields: ['key'],
            sort: ['key:asc'],
            offset,
            limit: readAtOnce,
          }),
        );
        if (results.length > 0) yield results.map(({ key }) => key);
        if (results.length < readAtOnce) break;
      }
    }
  }
}
