import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type MemberViewer,
  type Viewer,
  effectivenessLevels,
  languages,
  membershipRoles,
  threadKinds,
  threadVisibilities,
  visibilities,
} from '@entraide/domain-kernel';
import { DeletePostCommand, EditPostCommand } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { engines, settle, tellWhatIsLeftOut } from '../spec/engines.spec-support.ts';
import { type Facets, countedIn, countedOf, fieldOf } from '../spec/counted-facets.spec-support.ts';
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
  /** What can be narrowed to, by what was planted. */
  const traits = new Map<string, Partial<Record<keyof Facets, string | number | boolean>>>();

  const ask = async (viewer: Viewer, text: string, filter?: object): Promise<Searched['search']> =>
    (await app.run<Searched>(viewer, searchDocument, { text, filter })).data.search;
  const inYear = <T>(year: number, work: () => Promise<T>): Promise<T> =>
    app.nest.get(Clock).runAt(new Date(Date.UTC(year, 5, 1)), work);
  const slugOf = async (id: string | number | boolean): Promise<string> => {
    const [row] = await app.database.query<{ slug: string }>(
      `select slug from concept where id::text = $1 union all select slug from community where id::text = $1`,
      [id],
    );
    return row?.slug ?? '';
  };
  const filterFor = async (facet: keyof Facets, value: string | number | boolean): Promise<object> => {
    if (facet === 'communities') return { communitySlug: await slugOf(value) };
    if (facet === 'treatments') return { treatmentSlug: await slugOf(value) };
    if (facet === 'symptoms') return { symptomSlug: await slugOf(value) };
    return { [fieldOf[facet] ?? '']: value };
  };
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
    for (const [index, visibility] of threadVisibilities.entries()) {
      const language = languages[index % 2] ?? 'en';
      const [role, replier] = [membershipRoles[index] ?? 'patient', membershipRoles[index + 3] ?? 'patient'];
      const writer = await cast(`Writer_${index}`, (id) => addMembership(app, id, here.communityId, role));
      const answerer = await cast(`Answerer_${index}`, (id) => addMembership(app, id, here.communityId, replier));
      const kind = threadKinds[index + 1] ?? 'news';
      const symptom = await addConcept(app, 'symptom', `s-${visibility}`, { label: `Sign ${index}` }, { label: null });
      const text = `The word quagga is planted in this thread for ${visibility}.`;
      const told = { text, visibility, language, kind, conceptIds: [condition, symptom] };
      planted.set(await inYear(2012 + index, () => startThread(app, writer, here, told)), visibility);
      const shared = { communities: here.communityId, languages: language.toUpperCase() };
      traits.set(visibility, {
        ...{
          ...shared,
          conditions: condition,
          symptoms: symptom,
          authorRoles: role.toUpperCase(),
          years: 2012 + index,
        },
        ...{ kinds: 'CONVERSATION', answered: false, threadKinds: kind.toUpperCase() },
      });
      const around = await startThread(app, writer, here, {
        ...{ text: 'Nothing of the kind is said here.', visibility, language },
      });
      const answered = await inYear(2015 + index, () =>
        reply(app, answerer, around, `A reply with quagga for ${visibility}.`),
      );
      planted.set(answered, `reply ${visibility}`);
      traits.set(`reply ${visibility}`, {
        ...{ ...shared, authorRoles: replier.toUpperCase(), years: 2015 + index },
        ...{ kinds: 'CONVERSATION', answered: true, threadKinds: 'QUESTION' },
      });
    }
    for (const [index, visibility] of visibilities.entries()) {
      const communityId = visibility === 'community' ? here.communityId : null;
      const narrative = `The word quagga is planted in this experience, to be read by: ${visibility}.`;
      const treatmentId = await newTreatment();
      const effectiveness = effectivenessLevels[index] ?? 'major';
      const told = {
        treatmentId,
        purposeId: condition,
        visibility,
        communityId,
        narrative,
        effectiveness,
        startedOn: '2010-02',
      };
      planted.set(await inYear(2018 + index, () => shareExperience(app, author, told)), `experience ${visibility}`);
      traits.set(`experience ${visibility}`, {
        ...(communityId && { communities: communityId }),
        ...{ conditions: condition, treatments: treatmentId, effectiveness: effectiveness.toUpperCase() },
        ...{ kinds: 'EXPERIENCE', languages: 'EN', years: 2018 + index },
      });
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
    suspended: forVisitors,
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
    expect(countedIn(found.facets)).toEqual(countedOf(wanted.map((name) => traits.get(name) ?? {})));
    expect(found.suggestions).toEqual([]);
  });

  it.each(Object.keys(expected))('%s, whatever they narrow to', async (role) => {
    const wanted = expected[role] as string[];
    for (const [name, told] of traits) {
      for (const [facet, value] of Object.entries(told).filter(([one]) => one !== 'kinds' && one !== 'conditions')) {
        const filter = await filterFor(facet as keyof Facets, value);
        const found = await ask(viewers[role] as Viewer, 'quagga', filter);
        const kept = wanted.filter((one) => traits.get(one)?.[facet as keyof Facets] === value);
        expect([name, facet, found.hits.map((hit) => planted.get(targetOf(hit) ?? '')).toSorted()]).toEqual([
          name,
          facet,
          kept.toSorted(),
        ]);
        expect(found.total).toBe(kept.length);
        expect(countedIn(found.facets)).toEqual(countedOf(kept.map((one) => traits.get(one) ?? {})));
      }
    }
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
    const threadId = await startThread(app, author, here, {
      text: 'My door is the third on the left, and I like the axolotl.',
    });
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
