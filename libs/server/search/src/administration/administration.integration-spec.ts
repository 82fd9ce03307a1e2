import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import {
  type OwnMeilisearch,
  TestApp,
  addMember,
  addMembership,
  makeModerator,
  startOwnMeilisearch,
  withoutMeilisearchProgram,
} from '@entraide/testing';
import { IndexFollower } from '../following/index-follower.ts';
import { VerifySearchJob } from '../following/verify-search.job.ts';
import { settle } from '../spec/engines.spec-support.ts';
import { FaultyServer } from '../spec/faulty-server.spec-support.ts';
import { type Place, addCommunity, searchFeatures, shareExperience, startThread, addConcept } from '../spec/scene.ts';

const state = `{ searchHealth { answering hasEngine isReduced reducedSince engineFault writingFault isComplete waiting waitingSince apartCount
  documents { kind inDatabase inEngine } checks { isOfEngine checkedAt missing outdated surplus }
  apart { kind id fault firstFailedAt lastFailedAt readable { id title slug } } } }`;
const retryOne = `mutation R($kind: SearchDocumentKind!, $id: ID!) { retrySearchDocument(kind: $kind, id: $id) { retried problems { code } } }`;
const retryAll = `mutation { retrySearchDocuments { retried problems { code } } }`;

interface State {
  searchHealth: {
    answering: string;
    documents: { kind: string; inDatabase: number; inEngine: number | null }[];
    checks: { isOfEngine: boolean; missing: number }[];
    apart: {
      kind: string;
      id: string;
      firstFailedAt: string;
      lastFailedAt: string;
      readable: { title: string | null } | null;
    }[];
  };
}

describe('how search is, without an engine', () => {
  let app: TestApp;
  let ada: MemberViewer;
  let member: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(searchFeatures);
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    member = await app.viewer(await addMember(app, 'Member'));
    await addCommunity(app, 'here');
    await settle(app);
  });
  afterAll(() => app.stop());

  it('tells what the database holds, and the last comparison', async () => {
    const before = await app.run<State>(ada, state);
    expect(before.data.searchHealth).toMatchObject({
      answering: 'postgresql',
      hasEngine: false,
      isReduced: false,
      reducedSince: null,
      checks: [],
      apart: [],
    });
    expect(before.data.searchHealth.documents).toContainEqual({ kind: 'COMMUNITY', inDatabase: 1, inEngine: null });
    expect(before.data.searchHealth.documents).toHaveLength(7);
    await app.nest.get(VerifySearchJob).handle();
    await app.database.query(`delete from search_document`);
    await app.nest.get(VerifySearchJob).handle();
    const { checks } = (await app.run<State>(ada, state)).data.searchHealth;
    expect(checks).toMatchObject([{ isOfEngine: false, missing: 1 }]);
    await settle(app);
  });

  it('is for administrators alone', async () => {
    const moderatorId = await addMember(app, 'Moderator');
    await makeModerator(app, moderatorId, (await addCommunity(app, 'there')).communityId);
    for (const [viewer, code] of [
      [app.visitor(), 'UNAUTHENTICATED'],
      [member, 'NOT_FOUND'],
      [await app.viewer(moderatorId), 'NOT_FOUND'],
    ] as const) {
      for (const document of [state, retryAll]) {
        expect((await app.run(viewer, document)).errors?.[0]?.extensions?.['code']).toBe(code);
      }
    }
  });

  it('has nothing to try again', async () => {
    for (const id of ['00000000-0000-7000-8000-000000000000', 'x']) {
      expect((await app.run(ada, retryOne, { kind: 'THREAD', id })).data).toEqual({
        retrySearchDocument: { retried: 0, problems: [{ code: 'NOT_FOUND' }] },
      });
    }
    expect((await app.run(ada, retryAll)).data).toMatchObject({ retrySearchDocuments: { retried: 0 } });
  });
});

if (withoutMeilisearchProgram) {
  process.stdout.write(`Left out: the state of a real Meilisearch (${withoutMeilisearchProgram}).\n`);
}

(withoutMeilisearchProgram ? describe.skip : describe)('how search is, with Meilisearch', () => {
  let server: OwnMeilisearch;
  let between: FaultyServer;
  let app: TestApp;
  let ada: MemberViewer;
  let author: MemberViewer;
  let place: Place;

  beforeAll(async () => {
    server = await startOwnMeilisearch();
    between = await FaultyServer.before(server.url);
    app = await TestApp.start(searchFeatures, { ...server.settings, MEILISEARCH_URL: between.url });
    place = await addCommunity(app, 'here');
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    author = await app.viewer(id);
    await settle(app);
  });
  afterAll(async () => {
    await app.stop();
    await between.stop();
    await server.stop();
  });

  const seen = async (): Promise<State['searchHealth']> => (await app.run<State>(ada, state)).data.searchHealth;

  it('is well', async () => {
    expect(await seen()).toMatchObject({
      answering: 'meilisearch',
      hasEngine: true,
      isReduced: false,
      reducedSince: null,
      engineFault: null,
      isComplete: true,
      waiting: 0,
      apartCount: 0,
    });
    expect((await seen()).documents).toContainEqual({ kind: 'COMMUNITY', inDatabase: 1, inEngine: 1 });
    await app.nest.get(VerifySearchJob).handle();
    expect((await seen()).checks).toMatchObject([
      { isOfEngine: false, missing: 0 },
      { isOfEngine: true, missing: 0 },
    ]);
  });

  it('is reduced, and says since when and why', async () => {
    between.fault = 'full';
    await startThread(app, author, place, { text: 'Nobody tells the engine of the dugong.' });
    await app.runJobs();
    await app.database.query(`update search_pending set changed_at = now() - interval '61 seconds'`);
    await settle(app);
    const reduced = await seen();
    expect(reduced).toMatchObject({
      answering: 'postgresql',
      isReduced: true,
      waiting: 1,
      writingFault: 'no_space_left_on_device',
    });
    const { reducedSince } = reduced as unknown as { reducedSince: Date };
    expect(reducedSince).not.toBeNull();
    await settle(app);
    expect((await seen()) as unknown).toMatchObject({ reducedSince });
    between.fault = 'unavailable';
    expect(await seen()).toMatchObject({ engineFault: expect.any(String) });
    between.fault = 'none';
    await app.nest.get(IndexFollower).catchUp(new Date(Date.now() + 3_600_000));
    await settle(app);
    expect(await seen()).toMatchObject({ answering: 'meilisearch', isReduced: false, reducedSince: null });
  });

  it('shows what was refused, with a way there as far as its reader may go, and tries it again', async () => {
    between.refusedWord = 'echidna';
    const refused = await startThread(app, author, place, {
      title: 'About an animal',
      text: 'It is refused: echidna.',
    });
    const migraine = await addConcept(app, 'condition', 'migraine', { label: 'Migraine' }, { label: null });
    const tea = await addConcept(app, 'treatment', 'tea', { label: 'Tea' }, { label: null });
    const inner = await shareExperience(app, author, {
      treatmentId: tea,
      purposeId: migraine,
      narrative: 'For the people of this community alone I tell of the echidna and of nothing else.',
      visibility: 'community',
      communityId: place.communityId,
    });
    await settle(app);
    const before = await app.run<State>(ada, state);
    const { apart } = before.data.searchHealth;
    expect(apart.toSorted((one, other) => (one.kind < other.kind ? 1 : -1))).toMatchObject([
      {
        kind: 'THREAD',
        id: refused,
        fault: 'invalid_document_fields',
        readable: { id: refused, title: 'About an animal' },
      },
      { kind: 'EXPERIENCE', id: inner, fault: 'invalid_document_fields', readable: null },
    ]);
    expect(JSON.stringify(apart)).not.toContain('echidna');
    expect(before.statements.length).toBeLessThanOrEqual(10);

    const again = await app.run(ada, retryOne, { kind: 'THREAD', id: refused });
    expect(again.data).toEqual({ retrySearchDocument: { retried: 1, problems: [] } });
    await settle(app);
    const thread = (await seen()).apart.find(({ id }) => id === refused);
    const known = apart.find(({ id }) => id === refused);
    expect(thread?.firstFailedAt).toEqual(known?.firstFailedAt);
    expect(String(thread?.lastFailedAt) > String(known?.lastFailedAt)).toBe(true);

    between.refusedWord = undefined;
    expect((await app.run(ada, retryAll)).data).toEqual({ retrySearchDocuments: { retried: 2, problems: [] } });
    await settle(app);
    expect(await seen()).toMatchObject({ apart: [], apartCount: 0, waiting: 0 });
    const lines = await app.database.query<{ detail: object }>(
      `select detail from journal_entry where action = 'search_documents_retried' order by at, id`,
    );
    expect(lines.map(({ detail }) => detail)).toEqual([{ documents: 1 }, { documents: 2 }]);
  });
});
