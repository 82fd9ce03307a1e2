import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock, type SearchQuestion, type SearchScope, searchConceptKinds } from '@entraide/server-platform';
import { documentWith, everybody, here, questionOf } from '../search-fixture.ts';
import { indexSettings } from './index-settings.ts';
import { MeilisearchConnection } from './meilisearch-connection.ts';
import { MeilisearchEngine } from './meilisearch.engine.ts';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly encoding: string | string[] | undefined;
  readonly body: unknown;
}
interface Query {
  readonly indexUid: string;
  readonly q: string;
  readonly filter?: string;
  readonly matchingStrategy: string;
  readonly highlightPreTag: string;
}
interface Federated {
  readonly federation: { readonly offset: number; readonly limit: number; readonly facetsByIndex: object };
  readonly queries: readonly Query[];
}

/** Where there is no server: what is sent to one. Answers are those of a real one, version 1.50.0. */
describe('requests to Meilisearch', () => {
  const recorded: Recorded[] = [];
  let fails = false;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const path = request.url ?? '';
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      recorded.push({ method: request.method ?? '', path, encoding: request.headers['accept-encoding'], body });
      const [status, answer] = fails ? [400, { message: text, code: 'invalid_search_q' }] : [200, answerTo(path)];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  let engine: MeilisearchEngine;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    engine = new MeilisearchEngine(
      new MeilisearchConnection({ url, key: 'a key for tests', prefix: 'p' }),
      new Clock(),
    );
  });
  beforeEach(() => {
    recorded.length = 0;
    fails = false;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const asked = async (question: SearchQuestion): Promise<Federated[]> => {
    recorded.length = 0;
    await engine.search(question);
    return recorded.filter(({ path }) => path === '/multi-search').map(({ body }) => body as Federated);
  };
  const content = { kinds: ['thread', 'post', 'experience', 'community'] as const, skip: 20, first: 20 };
  const member: SearchScope = { isMember: true, threadCommunityIds: [here], experienceCommunityIds: [] };

  it('ask one federated question for a section, under the scope in every part', async () => {
    const [first, ...others] = await asked(questionOf('dos', { scope: member, sections: [content], isTyping: true }));
    expect(others).toEqual([]);
    expect(first?.federation).toMatchObject({ offset: 20, limit: 20 });
    const filter = `(audience IN ["public", "members"] OR kind != "experience" AND communityId IN ["${here}"])`;
    expect(first?.queries).toMatchObject([{ indexUid: 'p_texts', q: 'dos', filter }]);
  });

  it('ask what can be found in each index once, whatever the filter, where counts are wanted', async () => {
    const all = await asked(questionOf('dos', { sections: [content] }));
    expect(all.map(({ queries }) => queries.map((query) => query.indexUid))).toEqual([['p_texts'], ['p_concepts']]);
    const narrow = await asked(questionOf('dos', { sections: [content], filter: { year: 2024, kinds: ['thread'] } }));
    expect(narrow).toEqual([all[0]]);
  });

  it('never ask outside of the scope, whatever the question', async () => {
    const filter = { kinds: ['thread', 'condition'] as const, conceptIds: [here] };
    const meanings = [
      { from: 0, count: 1, conceptIds: [here], names: [{ language: 'en' as const, name: 'back pain' }] },
    ];
    const sections = [content, { kinds: searchConceptKinds, isNamed: true, skip: 0, first: 4 }];
    const all = await asked(questionOf('dos cassés', { scope: everybody, filter, meanings, sections }));
    const queries = all.flatMap((request) => request.queries);
    expect(queries.length).toBeGreaterThan(5);
    for (const query of queries) {
      expect(query.filter).toContain('(audience = "public")');
      expect(['p_texts', 'p_concepts']).toContain(query.indexUid);
    }
  });

  it('take words for words: no phrase, no exclusion, no filter', async () => {
    const typed = '"dos" -tête id = "1"';
    const [first] = await asked({
      ...questionOf(''),
      text: typed,
      terms: [{ word: typed, nearby: [], documents: 0 }],
    });
    expect(first?.queries.map(({ q }) => q)).toContain('dos tete id 1');
  });

  it('mark with signs that are never the same twice', async () => {
    const quick = { isTyping: true };
    const marks = [await asked(questionOf('dos', quick)), await asked(questionOf('dos', quick))].map(
      ([request]) => request?.queries[0]?.highlightPreTag,
    );
    expect(new Set(marks).size).toBe(2);
  });

  it('want no compressed answers, which would take ten times as long', async () => {
    await asked(questionOf('dos'));
    expect(recorded.map(({ encoding }) => encoding)).toEqual(recorded.map(() => 'identity'));
  });

  it('ask nothing for a question of silent words', async () => {
    expect(await asked(questionOf('le de la'))).toEqual([]);
  });

  it('bring the settings of every index into step before the first write', async () => {
    await engine.upsert([documentWith({ body: 'le dos' })], new Date(5));
    const settings = recorded.filter(({ method }) => method === 'PATCH');
    expect(settings.map(({ path }) => path)).toEqual(
      ['texts', 'concepts'].map((group) => `/indexes/p_${group}/settings`),
    );
    expect(settings[0]?.body).toEqual(JSON.parse(JSON.stringify(indexSettings)));
    const written = recorded.filter(({ method, path }) => method === 'POST' && path.endsWith('/documents'));
    expect(written).toMatchObject([
      { path: '/indexes/p_texts/documents', body: [{ kind: 'thread', body: ['le dos'], readAt: 5 }] },
    ]);
  });

  it('let nothing of a question into an error', async () => {
    fails = true;
    const fault: unknown = await engine.search(questionOf('hemorroides')).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'invalid_search_q' });
    expect(inspect(fault, { depth: 10, showHidden: true })).not.toContain('hemorroides');
  });
});

function answerTo(path: string): object {
  if (path === '/multi-search') return { hits: [], estimatedTotalHits: 0, facetsByIndex: {} };
  if (path.startsWith('/tasks/')) return { uid: 1, status: 'succeeded', error: null };
  if (path.endsWith('/settings')) return { ...indexSettings, taskUid: 1, stopWords: ['the'] };
  if (path.startsWith('/indexes?')) {
    return { results: ['texts', 'concepts'].map((of) => ({ uid: `p_${of}` })) };
  }
  if (path.includes('/fetch')) return { results: [], total: 0 };
  return { taskUid: 1, status: 'enqueued' };
}
