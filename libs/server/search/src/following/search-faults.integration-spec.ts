import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock } from '@entraide/server-platform';
import {
  type OwnMeilisearch,
  TestApp,
  addMember,
  addMembership,
  startOwnMeilisearch,
  withoutMeilisearchProgram,
} from '@entraide/testing';
import { FollowerHealth } from '../engine/resilient/follower-health.ts';
import { FaultyServer } from '../spec/faulty-server.spec-support.ts';
import { type Place, type Searched, addCommunity, searchDocument, searchFeatures, startThread } from '../spec/scene.ts';
import { IndexFollower } from './index-follower.ts';
import { SearchAdministration } from './search-administration.ts';

if (withoutMeilisearchProgram) {
  process.stdout.write(`Left out: faults of a real Meilisearch (${withoutMeilisearchProgram}).\n`);
}
const drills = withoutMeilisearchProgram ? describe.skip : describe;
const noDrift = { missing: 0, outdated: 0, surplus: 0 };

drills('search while its engine fails', () => {
  let server: OwnMeilisearch;
  let between: FaultyServer;
  let app: TestApp;
  let author: MemberViewer;
  let place: Place;
  let laterMs = 0;

  beforeAll(async () => {
    server = await startOwnMeilisearch();
    between = await FaultyServer.before(server.url);
    app = await TestApp.start(searchFeatures, { ...server.settings, MEILISEARCH_URL: between.url });
    place = await addCommunity(app, 'here');
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    author = await app.viewer(id);
    await write('The first one tells of the aardvark.');
    await settle();
  });
  afterAll(async () => {
    await app.stop();
    await between.stop();
    await server.stop();
  });
  afterEach(async () => {
    between.fault = 'none';
    between.refusedWord = undefined;
    await catchUp();
  });

  const write = (text: string): Promise<string> => startThread(app, author, place, { text });
  /** Every question comes long after the one before, so that no pause after a failure is left. */
  const ask = async (text: string): Promise<Searched['search']> => {
    laterMs += 600_000;
    const { data, errors } = await app.nest
      .get(Clock)
      .runAt(new Date(Date.now() + laterMs), () => app.run<Searched>(app.visitor(), searchDocument, { text }));
    expect(errors).toBeUndefined();
    return data.search;
  };
  const settle = async (): Promise<void> => {
    await app.runJobs();
    await app.nest.get(FollowerHealth).refresh();
  };
  const catchUp = async (): Promise<string> => {
    const outcome = await app.nest.get(IndexFollower).catchUp(new Date(Date.now() + 3_600_000));
    await app.nest.get(FollowerHealth).refresh();
    return outcome;
  };
  const fetchJson = async (path: string): Promise<{ results?: Record<string, unknown>[] }> => {
    const answer = await fetch(`${server.url}/${path}`, { headers: { authorization: `Bearer ${server.key}` } });
    return (await answer.json()) as { results?: Record<string, unknown>[] };
  };
  /** Until the server has done all that it was told. */
  const untilIdle = async (): Promise<void> => {
    for (;;) {
      const { results = [] } = await fetchJson('tasks?statuses=enqueued,processing&limit=1');
      if (results.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const administration = (): SearchAdministration => app.nest.get(SearchAdministration);

  it('is filled anew after an upgrade that indexes otherwise, and has its settings again', async () => {
    const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' };
    const send = async (method: string, path: string, body: object): Promise<void> => {
      const answer = await fetch(`${server.url}/${path}`, { method, headers, body: JSON.stringify(body) });
      expect(answer.ok).toBe(true);
    };
    const uid = `indexes/${server.prefix}`;
    const [former] = (await fetchJson(`${uid}_texts/documents?limit=1`)).results ?? [];
    await send('PUT', `${uid}_texts/documents`, [{ ...former, year: null, version: 'former' }]);
    await send('PATCH', `${uid}_texts/settings`, { filterableAttributes: ['key'], stopWords: ['aardvark'] });
    await send('PUT', `${uid}_signature/documents`, [{ key: 'signature', value: 'of another version' }]);
    await untilIdle();
    expect(await catchUp()).toBe('caught up');
    const settings = await fetchJson(`${uid}_texts/settings`);
    expect(JSON.stringify(settings)).toContain('authorRole');
    expect(JSON.stringify(settings)).not.toContain('aardvark');
    const found = await ask('aardvark');
    expect(found).toMatchObject({
      total: 1,
      isReduced: false,
      facets: { answered: [{ isAnswered: false, count: 1 }] },
    });
    expect(found.facets.years).toEqual([{ year: new Date().getFullYear(), count: 1 }]);
  });

  it('answers by it when it is well', async () => {
    expect(await ask('aardvrak')).toMatchObject({ total: 1, isReduced: false });
  });

  it('killed and started again under writes: nothing is lost', async () => {
    for (let n = 0; n < 10; n += 1) await write(`Written while the engine lives: bandicoot ${n}.`);
    const jobs = app.runJobs();
    await server.end('SIGKILL');
    const during = await write('Written while the engine is gone: bandicoot.');
    await jobs;
    await app.runJobs();
    const found = await ask('bandicoot');
    expect(found).toMatchObject({ total: 11, isReduced: true });
    expect(found.hits.map((hit) => hit.threadId)).toContain(during);
    expect((await administration().status()).state).toMatchObject({ fault: 'unreachable' });
    await server.startAgain();
    expect(await catchUp()).toBe('caught up');
    expect(await ask('bandicoot')).toMatchObject({ total: 11, isReduced: false });
    expect(await administration().verify()).toEqual({ postgres: noDrift, engine: noDrift });
  });

  it('its data deleted: filled again by itself', async () => {
    await server.end();
    rmSync(path.join(server.dataDir, 'data.ms'), { recursive: true });
    await server.startAgain();
    expect(await ask('aardvark')).toMatchObject({ total: 1, isReduced: true });
    expect(await catchUp()).toBe('caught up');
    expect(await ask('aardvark')).toMatchObject({ total: 1, isReduced: false });
    expect((await administration().status()).state).toMatchObject({ isComplete: true, pending: 0, fault: null });
    expect(await administration().verify()).toEqual({ postgres: noDrift, engine: noDrift });
  });

  it.each(['unavailable', 'slow'] as const)(
    '%s: PostgreSQL answers, and no further question waits for it',
    async (fault) => {
      between.fault = fault;
      expect(await ask('aardvark')).toMatchObject({ total: 1, isReduced: true });
      const askedBefore = between.asked.length;
      const again = await app.run<Searched>(app.visitor(), searchDocument, { text: 'aardvark' });
      expect(again.data.search).toMatchObject({ total: 1, isReduced: true });
      expect(between.asked.length).toBe(askedBefore);
      between.fault = 'none';
      expect(await ask('aardvark')).toMatchObject({ total: 1, isReduced: false });
    },
  );

  it('full: writing goes on, and it is told when there is room', async () => {
    between.fault = 'full';
    await write('There is no room left for the civet.');
    await app.runJobs();
    expect((await administration().status()).state).toMatchObject({ fault: 'no_space_left_on_device', pending: 1 });
    between.fault = 'none';
    expect(await catchUp()).toBe('caught up');
    expect(await ask('civet')).toMatchObject({ total: 1, isReduced: false });
  });

  it('too far behind: it does not answer, because what was withdrawn must be gone', async () => {
    between.fault = 'full';
    await write('A minute is too long for the dugong.');
    await app.runJobs();
    await app.database.query(`update search_pending set changed_at = now() - interval '61 seconds'`);
    await app.nest.get(FollowerHealth).refresh();
    expect(await ask('dugong')).toMatchObject({ total: 1, isReduced: true });
  });

  it('sets a document apart that it refuses, tells which, and goes on with the others', async () => {
    between.refusedWord = 'echidna';
    const refused = await write('This one is refused: echidna.');
    for (let n = 0; n < 4; n += 1) await write(`This one is taken, number ${n}: eland.`);
    await settle();
    expect(await ask('eland')).toMatchObject({ total: 4, isReduced: false });
    const { apart } = await administration().status();
    expect(apart).toMatchObject([{ kind: 'thread', id: refused, fault: 'invalid_document_fields' }]);
    between.refusedWord = undefined;
    expect(await administration().rebuild()).toBe('caught up');
    expect((await administration().status()).apart).toEqual([]);
    expect(await ask('echidna')).toMatchObject({ total: 1, isReduced: false });
  });

  it('mends what has drifted', async () => {
    const [gone, old] = [await write('Lost from the index: fossa.'), await write('Old in the index: fossa.')];
    await settle();
    const key = { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' };
    const documents = `${server.url}/indexes/test_texts/documents`;
    const ghost = { key: 'thread-00000000-0000-7000-8000-000000000000', kind: 'thread', groupId: 'ghost', readAt: 1 };
    await fetch(`${documents}/thread-${gone}`, { method: 'DELETE', headers: key });
    await fetch(documents, { method: 'POST', headers: key, body: JSON.stringify([ghost]) });
    const changed = [{ key: `thread-${old}`, version: 'older', readAt: 1 }];
    const response = await fetch(documents, { method: 'PUT', headers: key, body: JSON.stringify(changed) });
    const { taskUid } = (await response.json()) as { taskUid: number };
    for (let status = ''; status !== 'succeeded';) {
      ({ status } = (await (await fetch(`${server.url}/tasks/${taskUid}`, { headers: key })).json()) as {
        status: string;
      });
    }
    await app.database.query(`update search_document set texts = '[]' where id = $1`, [old]);
    await app.database.query(`delete from search_document where id = $1`, [gone]);
    const { postgres } = await administration().verify();
    expect(postgres).toEqual({ missing: 1, outdated: 1, surplus: 0 });
    await settle();
    expect(await catchUp()).toBe('caught up');
    expect((await administration().verify()).postgres).toEqual(noDrift);
    await catchUp();
    expect(await administration().verify()).toEqual({ postgres: noDrift, engine: noDrift });
    expect((await ask('fossa')).hits.map((hit) => hit.threadId).toSorted()).toEqual([gone, old].toSorted());
  });

  it('one process at a time writes to it', async () => {
    await app.database.query(
      `update search_follower set writer = gen_random_uuid(), writer_until = now() + interval '1 hour'`,
    );
    expect(await catchUp()).toBe('somebody else writes');
    await app.database.query(`update search_follower set writer_until = now() - interval '1 second'`);
    expect(await catchUp()).toBe('caught up');
  });

  it('filled by another site under the same name: it is taken for empty', async () => {
    const other = await TestApp.start(searchFeatures, server.settings);
    try {
      await addCommunity(other, 'genet');
      await other.runJobs();
    } finally {
      await other.stop();
    }
    expect(await catchUp()).toBe('caught up');
    expect(await ask('aardvark')).toMatchObject({ total: 1, isReduced: false });
    expect(await ask('genet')).toMatchObject({ total: 0, isReduced: false });
    expect(await administration().verify()).toEqual({ postgres: noDrift, engine: noDrift });
  });

  it('a wrong key is as good as no engine', async () => {
    const settings = { ...server.settings, MEILISEARCH_KEY: 'not the key of this server' };
    const other = await TestApp.start(searchFeatures, settings);
    try {
      await addCommunity(other, 'genet');
      await other.runJobs();
      await other.nest.get(FollowerHealth).refresh();
      const { data } = await other.run<Searched>(other.visitor(), searchDocument, { text: 'genet' });
      expect(data.search).toMatchObject({ total: 1, isReduced: true });
      const { state, engine } = await other.nest.get(SearchAdministration).status();
      expect([state?.fault, engine]).toEqual(['invalid_api_key', 'invalid_api_key']);
    } finally {
      await other.stop();
    }
  });
});
