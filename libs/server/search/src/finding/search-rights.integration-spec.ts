import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, threadVisibilities, visibilities } from '@entraide/domain-kernel';
import { DeletePostCommand, EditPostCommand } from '@entraide/server-forum';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { engines, settle, tellWhatIsLeftOut } from '../spec/engines.spec-support.ts';
import {
  type Place,
  type Searched,
  addCommunity,
  addConcept,
  reply,
  searchDocument,
  searchFeatures,
  shareExperience,
  startThread,
  targetOf,
} from '../spec/scene.ts';

tellWhatIsLeftOut('who finds what');

describe.each(engines)('who finds what by %s', (engine, open) => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof open>>;
  let author: MemberViewer;
  let here: Place;
  let condition: string;
  const viewers: Record<string, Viewer> = {};
  /** What was planted, by the id a hit leads to. */
  const planted = new Map<string, string>();

  const ask = async (viewer: Viewer, text: string, filter?: object): Promise<Searched['search']> =>
    (await app.run<Searched>(viewer, searchDocument, { text, filter })).data.search;
  const newTreatment = (): Promise<string> =>
    addConcept(app, 'treatment', `t-${randomUUID()}`, { label: 'Remedy' }, { label: 'Remède' });

  beforeAll(async () => {
    server = await open();
    app = await TestApp.start(searchFeatures, server.settings);
    condition = await addConcept(app, 'condition', 'gout', { label: 'Gout' }, { label: 'Goutte' });
    here = await addCommunity(app, 'here', [condition]);
    const elsewhere = await addCommunity(app, 'elsewhere');
    const cast = async (name: string, join?: (id: string) => Promise<void>, traits = {}): Promise<MemberViewer> => {
      const id = await addMember(app, name, traits);
      await join?.(id);
      return app.viewer(id);
    };
    author = await cast('Author', async (id) => {
      await addMembership(app, id, here.communityId);
      await addMembership(app, id, elsewhere.communityId);
    });
    Object.assign(viewers, {
      visitor: app.visitor(),
      member: await cast('Member'),
      suspended: await cast('Suspended', (id) => makeModerator(app, id, here.communityId), { state: 'suspended' }),
      neighbour: await cast('Neighbour', (id) => addMembership(app, id, here.communityId)),
      stranger: await cast('Stranger', (id) => addMembership(app, id, elsewhere.communityId)),
      'moderator here': await cast('Mod_here', (id) => makeModerator(app, id, here.communityId)),
      'moderator elsewhere': await cast('Mod_elsewhere', (id) => makeModerator(app, id, elsewhere.communityId)),
      administrator: await cast('Admin', undefined, { isAdministrator: true }),
      author,
    });
    for (const visibility of threadVisibilities) {
      const text = `The word quagga is planted in this thread for ${visibility}.`;
      const conceptIds = [condition];
      planted.set(await startThread(app, author, here, { text, visibility, conceptIds }), visibility);
      const around = await startThread(app, author, here, { text: 'Nothing of the kind is said here.', visibility });
      planted.set(await reply(app, author, around, `A reply with quagga for ${visibility}.`), `reply ${visibility}`);
    }
    for (const visibility of visibilities) {
      const communityId = visibility === 'community' ? here.communityId : null;
      const narrative = `The word quagga is planted in this experience, to be read by: ${visibility}.`;
      const treatmentId = await newTreatment();
      const told = { treatmentId, purposeId: condition, visibility, communityId, narrative };
      planted.set(await shareExperience(app, author, told), `experience ${visibility}`);
    }
    await settle(app);
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const forVisitors = ['public', 'reply public', 'experience public'];
  const forMembers = [...forVisitors, 'members', 'reply members', 'experience members'];
  const threadsHere = ['community', 'reply community'];
  const expected: Record<string, string[]> = {
    visitor: forVisitors,
    member: forMembers,
    suspended: [...forMembers, 'experience community'],
    neighbour: [...forMembers, ...threadsHere, 'experience community'],
    stranger: forMembers,
    'moderator here': [...forMembers, ...threadsHere, 'experience community'],
    'moderator elsewhere': forMembers,
    administrator: [...forMembers, ...threadsHere],
    author: [...forMembers, ...threadsHere, 'experience community'],
  };

  it.each(Object.keys(expected))('%s, in hits, highlights, totals and facets', async (role) => {
    const found = await ask(viewers[role] as Viewer, 'quagga');
    const wanted = expected[role] as string[];
    expect(found.hits.map((hit) => planted.get(targetOf(hit) ?? '')).toSorted()).toEqual(wanted.toSorted());
    for (const hit of found.hits) expect(hit.passage?.find((part) => part.isMatch)?.text).toBe('quagga');
    expect(found.total).toBe(wanted.length);
    expect(found.isReduced).toBe(false);
    const experiences = wanted.filter((kind) => kind.startsWith('experience')).length;
    const conversations = wanted.length - experiences;
    expect(Object.fromEntries(found.facets.kinds.map(({ kind, count }) => [kind, count]))).toEqual({
      CONVERSATION: conversations,
      EXPERIENCE: experiences,
    });
    const inCommunity = wanted.filter((kind) => kind === 'experience community').length + conversations;
    expect(found.facets.communities).toEqual([{ community: { id: here.communityId }, count: inCommunity }]);
    expect(found.facets.conditions).toEqual([{ concept: { id: condition }, count: conversations / 2 + experiences }]);
    expect(found.facets.languages).toEqual([{ language: 'EN', count: wanted.length }]);
    expect(found.suggestions).toEqual([]);
  });

  it('a slip of the pen betrays no word that not everybody may read', async () => {
    const secret = 'xylocarpe';
    for (let n = 0; n < 4; n++) {
      await startThread(app, author, here, {
        text: `In the community we say ${secret} number ${n}.`,
        visibility: 'community',
      });
    }
    await app.database.inTransaction('system', (tx) => tx.enqueue({ name: 'refresh_search_words', payload: {} }));
    await settle(app);
    for (const role of ['visitor', 'member', 'stranger', 'moderator elsewhere']) {
      for (const text of ['xylocarp', 'xylocarpes', secret]) {
        const found = await ask(viewers[role] as Viewer, text);
        expect(found).toMatchObject({ total: 0, hits: [], suggestions: [], corrections: [] });
        expect(Object.values(found.facets).flat()).toEqual([]);
      }
    }
    expect((await ask(viewers['neighbour'] as Viewer, secret)).total).toBe(4);
  });

  it('what is taken back is gone from answers at once, and from the index after the jobs', async () => {
    const threadId = await startThread(app, author, here, { text: 'This thread tells of the thylacine at length.' });
    const around = await startThread(app, author, here, { text: 'This one does not say the word at all.' });
    const postId = await reply(app, author, around, 'A reply about the thylacine.');
    const narrative = 'An experience that mentions the thylacine and says a little more than that.';
    const told = { treatmentId: await newTreatment(), purposeId: condition, narrative };
    const experienceId = await shareExperience(app, author, told);
    await settle(app);
    expect((await ask(author, 'thylacine')).total).toBe(3);
    const [opening] = await app.database.query<{ id: string }>(`select id from post where thread_id = $1`, [threadId]);
    for (const id of [opening?.id ?? '', postId]) {
      expect((await app.nest.get(DeletePostCommand).execute(author, id)).ok).toBe(true);
    }
    await app.run(author, `mutation Probe($id: ID!) { withdrawExperience(id: $id) { problems { code } } }`, {
      id: experienceId,
    });
    const gone = { hits: [], total: 0 };
    for (const viewer of [author, viewers['visitor'] as Viewer]) {
      const found = await ask(viewer, 'thylacine');
      expect(found).toMatchObject(gone);
      expect(Object.values(found.facets).flat()).toEqual([]);
    }
    const documents = () => app.database.query(`select kind from search_document where texts::text like '%thylacine%'`);
    expect(await documents()).toHaveLength(3);
    await settle(app);
    expect(await documents()).toEqual([]);
  });

  it('what was edited away is not shown before the index has followed', async () => {
    const threadId = await startThread(app, author, here, { text: 'My number is 0600000000 and I like the axolotl.' });
    await settle(app);
    const [opening] = await app.database.query<{ id: string }>(`select id from post where thread_id = $1`, [threadId]);
    const edited = { postId: opening?.id ?? '', revision: 1, text: 'I like them all, every one of them, truly.' };
    expect((await app.nest.get(EditPostCommand).execute(author, edited)).ok).toBe(true);
    const { hits } = await ask(viewers['visitor'] as Viewer, 'axolotl');
    expect(hits).toMatchObject([{ threadId, passage: [{ text: edited.text, isMatch: false }] }]);
  });

  it('a thread that becomes narrower takes its replies along', async () => {
    const threadId = await startThread(app, author, here, { text: 'Nothing much to read in the opening post.' });
    const postId = await reply(app, author, threadId, 'Only this reply says numbat.');
    await settle(app);
    expect((await ask(app.visitor(), 'numbat')).hits).toMatchObject([{ postId }]);
    await app.database.inTransaction('system', async (transaction) => {
      await transaction.query(`update thread set visibility = 'community' where id = $1`, [threadId]);
      await transaction.subjectChanged('thread', threadId);
    });
    expect(await ask(app.visitor(), 'numbat')).toMatchObject({ hits: [], total: 0 });
    await settle(app);
    const [row] = await app.database.query(`select audience from search_document where id = $1`, [postId]);
    expect(row).toEqual({ audience: 'community' });
  });

  it('folds the passage behind a content warning', async () => {
    const told = { text: 'The word wombat stands behind a warning.', warnings: ['suicide'] as ['suicide'] };
    const threadId = await startThread(app, author, here, told);
    await settle(app);
    expect((await ask(app.visitor(), 'wombat')).hits).toMatchObject([{ threadId, passage: [], warnings: ['SUICIDE'] }]);
  });
});
