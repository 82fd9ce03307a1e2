import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { type TestMeilisearch, openMeilisearch, withoutMeilisearch } from '@entraide/testing';
import { describeFacetCounts } from '../facet-counts.contract.ts';
import { describeSearchEngine } from '../search-engine.contract.ts';
import { describeTyping } from '../typing.contract.ts';
import { describeWordReading } from '../word-reading.contract.ts';
import { MeilisearchConnection } from './meilisearch-connection.ts';
import { MeilisearchEngine } from './meilisearch.engine.ts';

if (withoutMeilisearch) {
  // Said once and loudly: a run without the server has not shown what this spec shows.
  process.stdout.write(`Left out: the contract of search engines on a real Meilisearch (${withoutMeilisearch}).\n`);
  describe('search engine meilisearch', () => {
    it.todo(`needs a server: ${withoutMeilisearch}`);
  });
} else {
  let server: TestMeilisearch;
  beforeAll(async () => {
    server = await openMeilisearch();
  });
  afterAll(() => server.stop());
  const open = (): MeilisearchEngine => new MeilisearchEngine(new MeilisearchConnection(server), new Clock());
  describeSearchEngine('meilisearch', open);
  describeFacetCounts('meilisearch', open);
  describeTyping('meilisearch', open);
  describeWordReading('meilisearch', open, ['forgives typing errors', 'finds while a word is typed']);
}
