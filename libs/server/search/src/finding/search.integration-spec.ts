import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import {
  type Place,
  type Searched,
  addCommunity,
  addConcept,
  later,
  reply,
  searchDocument,
  searchFeatures,
  shareExperience,
  startThread,
  targetOf,
} from '../spec/scene.ts';

describe('search', () => {
  let app: TestApp;
  let author: MemberViewer;
  let place: Place;
  let headache: string;
  let lupus: string;
  let aspirin: string;
  let englishThread: string;
  let experience: string;

  const run = (
    text: string,
    options: { viewer?: Viewer; filter?: object; first?: number; after?: string | null } = {},
  ) =>
    app.run<Searched>(options.viewer ?? app.visitor(), searchDocument, {
      text,
      first: 20,
      ...options,
      viewer: undefined,
    });
  const ask = async (...args: Parameters<typeof run>): Promise<Searched['search']> => (await run(...args)).data.search;
  const targets = (found: Searched['search']): (string | undefined)[] => found.hits.map(targetOf);

  beforeAll(async () => {
    app = await TestApp.start(searchFeatures);
    headache = await addConcept(
      app,
      'symptom',
      'headache',
      { label: 'Headache', synonyms: ['Cephalalgia', 'sore head'] },
      { label: null, synonyms: ['mal de tête', 'mal au crâne'] },
    );
    lupus = await addConcept(app, 'condition', 'lupus', { label: 'Lupus' }, { label: 'Lupus' });
    aspirin = await addConcept(app, 'treatment', 'aspirin', { label: 'Aspirin' }, { label: 'Aspirine' });
    place = await addCommunity(app, 'lupus', [lupus]);
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    author = await app.viewer(id);
    englishThread = await startThread(app, author, place, {
      title: 'Every morning it starts again',
      text: 'I wake up with a headache and nothing helps but coffee.',
    });
    await startThread(app, author, place, {
      title: 'Le matin au réveil',
      text: 'Je dors très mal depuis un mois.',
      language: 'fr',
    });
    experience = await shareExperience(app, author, {
      treatmentId: aspirin,
      purposeId: headache,
      narrative: 'It took the edge off within the hour, and I could work again.',
    });
    await app.runJobs();
  });
  afterAll(() => app.stop());

  it('finds the concept by an everyday word of the other language, and says why', async () => {
    for (const text of ['mal de tête', 'Maux de tete ?', 'j’ai mal à la tête']) {
      const found = await ask(text, { viewer: app.visitor('fr') });
      expect(found.concepts).toMatchObject([{ concept: { id: headache, name: 'Headache' }, matchedAs: 'mal de tête' }]);
      expect(targets(found).slice(0, 2).toSorted()).toEqual([englishThread, experience].toSorted());
    }
  });

  it('marks the other language’s word in the passage', async () => {
    const found = await ask('mal au crâne');
    const hit = found.hits.find(({ threadId }) => threadId === englishThread);
    expect(hit?.passage?.filter((part) => part.isMatch)).toEqual([{ text: 'headache', isMatch: true }]);
  });

  it.each([
    ['headahce', 'headache'],
    ['hedache', 'headache'],
    ['headacbe', 'headache'],
    ['aspirne', 'aspirine'],
  ])('%s still finds %s', async (text, nearby) => {
    const found = await ask(text);
    expect(found.corrections).toEqual([{ word: text, nearby }]);
    expect(found.concepts.map(({ concept }) => concept.id)).toEqual([nearby === 'headache' ? headache : aspirin]);
    expect(targets(found)).toContain(experience);
  });

  it('proposes near names when nothing is found', async () => {
    expect(await ask('lupiss')).toMatchObject({ total: 0, suggestions: ['Lupus'] });
    expect(await ask('zzyzx')).toMatchObject({ total: 0, hits: [], concepts: [], suggestions: [] });
  });

  it('names communities to ask when nobody has written about it', async () => {
    const source = `query Ask($text: String!) { search(text: $text) { askIn { id } } }`;
    const askIn = async (text: string, viewer: Viewer) =>
      (await app.run<{ search: { askIn: object[] } }>(viewer, source, { text })).data.search.askIn;
    const here = [{ id: place.communityId }];
    expect(await askIn('lupiss', app.visitor())).toEqual(here);
    expect(await askIn('zzyzx', app.visitor())).toEqual([]);
    expect(await askIn('zzyzx', author)).toEqual(here);
    expect(await askIn('headache', author)).toEqual([]);
  });

  it.each([
    ['', 'EMPTY'],
    ['  …?! ', 'EMPTY'],
    ['x', 'TOO_SHORT'],
  ])('says of %j that it is %s, without a hit', async (text, state) => {
    const answer = await run(text);
    expect(answer.data.search).toMatchObject({ state, hits: [], concepts: [], total: 0 });
    expect(answer.statements.length).toBeLessThanOrEqual(1);
  });

  it.each([`headache' or 1=1 --`, `headache & !lupus`, `headache:*A <-> (`, `"headache`, `\\headache\\`, '%', "'"])(
    'takes %j as words',
    async (text) => {
      const answer = await run(text);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.search.state).toMatch(/ANSWERED|EMPTY/);
    },
  );

  it('takes ids and cursors that are none as those of nothing', async () => {
    for (const filter of [{ communityId: `'` }, { conceptId: 'nonsense' }]) {
      expect(await ask('headache', { filter })).toMatchObject({ total: 0, filterCommunity: null, filterConcept: null });
    }
    expect(targets(await ask('headache', { after: 'nonsense' }))).toContain(englishThread);
  });

  it('names the filter’s community and concept, also when nothing is found', async () => {
    const filter = {
      communityId: place.communityId,
      conceptId: lupus,
      kinds: ['EXPERIENCE'],
      language: 'FR',
      threadKind: 'NEWS',
    };
    expect(await ask('headache', { filter })).toMatchObject({
      total: 0,
      concepts: [],
      filterCommunity: { id: place.communityId },
      filterConcept: { id: lupus },
    });
  });

  it('gives concepts as hits when they are asked for', async () => {
    const found = await ask('headache', { filter: { kinds: ['SYMPTOM'] } });
    expect(found).toMatchObject({
      concepts: [],
      total: 1,
      hits: [{ __typename: 'FoundConcept', concept: { id: headache } }],
    });
  });

  it('finds a community by its name', async () => {
    const found = await ask('lupus', { filter: { kinds: ['COMMUNITY'] } });
    expect(found.hits).toMatchObject([{ __typename: 'FoundCommunity', community: { id: place.communityId } }]);
  });

  it('counts by community and by language what choosing them then finds', async () => {
    const ofLupus = (filter?: object) => ask('lupus headache', { filter });
    const { facets } = await ofLupus();
    expect(facets.kinds).toContainEqual({ kind: 'COMMUNITY', count: 1 });
    expect([facets.communities, facets.languages].map(({ length }) => length)).toEqual([1, 1]);
    for (const { community, count } of facets.communities)
      expect((await ofLupus({ communityId: community.id })).total).toBe(count);
    for (const { language, count } of facets.languages) expect((await ofLupus({ language })).total).toBe(count);
  });

  it('holds a thread once, leads to its best post, and gives pages without a gap', async () => {
    const expected = [];
    for (let n = 0; n < 7; n++) {
      const text = 'We talk about something else to begin with.';
      const threadId = await later(app, n, () => startThread(app, author, place, { text }));
      expected.push(await later(app, n, () => reply(app, author, threadId, `Here comes the okapi, number ${n}.`)));
    }
    await app.runJobs();
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const found: Searched['search'] = await ask('okapi', { first: 3, after });
      expect(found.total).toBe(7);
      seen.push(...targets(found));
      after = found.pageInfo.endCursor;
    } while (after !== null);
    expect(seen.toSorted()).toEqual(expected.toSorted());
  });

  it('costs the same number of statements for one hit and for fifty', async () => {
    const about = { conceptIds: [lupus] };
    const one = await startThread(app, author, place, {
      ...about,
      text: 'The first to talk about the capybara of the river.',
    });
    await reply(app, author, one, 'A reply to it.');
    await shareAbout('capybara', 1);
    await app.runJobs();
    const few = await run('capybara lupus', { viewer: author, first: 50 });
    for (let n = 0; n < 30; n++) {
      const text = `Another one to talk about the capybara, number ${n}.`;
      await later(app, n, () => startThread(app, author, place, { ...about, text }));
    }
    await shareAbout('capybara', 19);
    await app.runJobs();
    const [small, large] = [few, await run('capybara lupus', { viewer: author, first: 50 })];
    expect(small.data.search.hits.length).toBeGreaterThanOrEqual(2);
    expect(large.data.search.hits).toHaveLength(50);
    expect(large.statements.length).toBe(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(8);
  });

  async function shareAbout(word: string, count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const treatmentId = await addConcept(
        app,
        'treatment',
        `${word}-${count}-${n}`,
        { label: `Remedy ${count} ${n}` },
        { label: null },
      );
      const narrative = `A story of sufficient length about the ${word} and lupus, which is number ${n}.`;
      await later(app, n, () => shareExperience(app, author, { treatmentId, purposeId: lupus, narrative }));
    }
  }

  it('fills an index that was lost, and forgets what has no row', async () => {
    const ghost = '00000000-0000-7000-8000-000000000000';
    const before = await countDocuments();
    await app.database.query(`delete from search_document where kind in ('thread', 'symptom')`);
    await app.database.query(
      `insert into search_document (kind, id, audience, language, concept_ids, created_at, indexed_at, heading, words, texts, names)
       values ('thread', $1, 'public', 'en', '{}', now(), '2020-01-01', '', 'ghostword', '[]', '{}')`,
      [ghost],
    );
    await app.database.inTransaction('system', (tx) => tx.enqueue({ name: 'rebuild_search', payload: {} }));
    await app.runJobs();
    expect(await countDocuments()).toEqual(before);
  });

  it('has an empty index filled by itself', async () => {
    const before = await countDocuments();
    await app.database.query(`delete from search_document`);
    await app.database.inTransaction('system', (tx) => tx.enqueue({ name: 'fill_empty_index', payload: {} }));
    await app.runJobs();
    await app.runJobs();
    expect(await countDocuments()).toEqual(before);
    expect((await ask('headahce')).concepts).toHaveLength(1);
  });

  it('fills everything anew after an upgrade that indexes otherwise', async () => {
    await app.database.query(`update applied_data set version = 'older' where name = 'search_index'`);
    await app.database.query(`update search_document set texts = '[]'`);
    await app.database.inTransaction('system', (tx) => tx.enqueue({ name: 'fill_empty_index', payload: {} }));
    await app.runJobs();
    await app.runJobs();
    const [row] = await app.database.query(`select count(*)::integer as count from search_document where texts = '[]'`);
    expect(row).toEqual({ count: 0 });
  });

  const countDocuments = () =>
    app.database.query(`select kind, count(*)::integer as count from search_document group by kind order by kind`);
});
