import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { RefreshWordsJob } from '../indexing/refresh-words.job.ts';
import { engines, settle, tellWhatIsLeftOut } from '../spec/engines.spec-support.ts';
import {
  type Place,
  type Searched,
  addCommunity,
  addConcept,
  searchDocument,
  searchFeatures,
  shareExperience,
  startThread,
} from '../spec/scene.ts';
import {
  type Payload,
  type Previewed,
  type Synonym,
  SynonymWriter,
  input,
  preview,
  remove,
  undo,
} from './synonym-writer.spec-support.ts';

tellWhatIsLeftOut('the curated vocabulary');

describe.each(engines)('the curated vocabulary, on %s', (_engine, open) => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof open>>;
  let ada: MemberViewer;
  let writer: SynonymWriter;
  let author: MemberViewer;
  let place: Place;
  let colic: string;
  let knee: string;
  let colicThread: string;
  let innerThread: string;
  let innerExperience: string;

  beforeAll(async () => {
    server = await open();
    app = await TestApp.start(searchFeatures, server.settings);
    colic = await addConcept(
      app,
      'symptom',
      'biliary-colic',
      { label: 'Biliary colic' },
      { label: 'Colique hépatique' },
    );
    knee = await addConcept(app, 'condition', 'knee-arthrosis', { label: 'Knee arthrosis' }, { label: 'Gonarthrose' });
    place = await addCommunity(app, 'digestion', [colic]);
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    writer = new SynonymWriter(app, ada);
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    author = await app.viewer(id);
    colicThread = await startThread(app, author, place, {
      title: 'Biliary colic every week',
      text: 'After each meal it comes back, and I do not know what to eat.',
    });
    innerThread = await startThread(app, author, place, {
      title: 'Biliary colic among us',
      text: 'Only the people of this community may read about my nights here.',
      visibility: 'community',
    });
    const tea = await addConcept(app, 'treatment', 'tea', { label: 'Peppermint tea' }, { label: 'Menthe' });
    innerExperience = await shareExperience(app, author, {
      treatmentId: tea,
      purposeId: colic,
      narrative: 'It eased the biliary colic a little, which I tell to the people here alone.',
      visibility: 'community',
      communityId: place.communityId,
    });
    await startThread(app, author, place, {
      title: 'Le hoquet du soir',
      text: 'Depuis un mois, un hoquet qui ne passe pas le soir.',
      language: 'fr',
    });
    await settle(app);
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const search = async (text: string, viewer: Viewer = app.visitor()): Promise<Searched['search']> =>
    (await app.run<Searched>(viewer, searchDocument, { text })).data.search;
  const threadsIn = (found: Searched['search']) => found.hits.flatMap(({ threadId }) => threadId ?? []);
  const created = (given: Record<string, unknown>): Promise<Synonym> => writer.created(given);
  const act = (document: string, entry: Synonym): Promise<Payload> => writer.act(document, entry);
  const trying = async (given: Record<string, unknown>, questions: string[] = [], viewer: Viewer = ada) =>
    (await app.run<Previewed>(viewer, preview, { input: input(given), questions })).data.searchSynonymPreview;

  it('leads everyday words to a concept at once, and not the other way', async () => {
    expect(threadsIn(await search('crise de foie'))).toEqual([]);
    const entry = await created({ kind: 'LEADS_TO', wordsFr: ['crise de foie'], leadsTo: '/symptoms/biliary-colic' });
    const found = await search('une crise de foie ?');
    expect(found.concepts).toMatchObject([{ concept: { id: colic }, matchedAs: null }]);
    expect(threadsIn(found)).toEqual([colicThread]);
    expect(threadsIn(await search('colique hépatique'))).toEqual([colicThread]);
    const removed = await act(remove, entry);
    expect(removed.synonym).toMatchObject({ isRemoved: true });
    expect((await search('crise de foie')).concepts).toEqual([]);
    const back = await act(undo, removed.synonym as Synonym);
    expect((await search('crise de foie')).concepts).toHaveLength(1);
    await act(remove, back.synonym as Synonym);
  });

  it('takes words for each other in both directions and languages, with the concept that one of them names', async () => {
    const entry = await created({ wordsFr: ['crise de bile', 'colique hépatique'], wordsEn: ['gall attack'] });
    for (const text of ['crise de bile', 'crises de bile', 'gall attack', 'biliary colic']) {
      expect(threadsIn(await search(text))).toEqual([colicThread]);
    }
    const { concepts } = await search('gall attack');
    expect(concepts).toMatchObject([{ concept: { id: colic }, matchedAs: 'gall attack' }]);
    await act(remove, entry);
  });

  it('finds texts by words alone, where no concept has them', async () => {
    expect(threadsIn(await search('singultus'))).toEqual([]);
    const entry = await created({ wordsFr: ['hoquet'], wordsEn: ['singultus'] });
    const found = await search('singultus');
    expect(threadsIn(found)).toHaveLength(1);
    expect(found.corrections).toEqual([]);
    await app.nest.get(RefreshWordsJob).handle();
    expect((await search('singultus')).corrections).toEqual([]);
    await act(remove, entry);
  });

  it('is read in the statement in which names are read', async () => {
    const statements = async (): Promise<number> =>
      (await app.run(ada, searchDocument, { text: 'biliary colic' })).statements.length;
    const before = await statements();
    const entry = await created({ wordsFr: ['crise de bile'], wordsEn: ['biliary colic'] });
    expect(await statements()).toBe(before);
    await act(remove, entry);
  });

  describe('before it is saved', () => {
    it('shows what would come, with places, and saves nothing', async () => {
      const shown = await trying({ wordsFr: ['zigomar'], wordsEn: ['biliary colic'] });
      expect(shown.questions.map(({ text }) => text)).toEqual(['biliary colic', 'zigomar']);
      const [known, fresh] = shown.questions;
      expect(known?.before.map(({ before, after }) => [before, after])).toEqual(
        known?.after.map(({ before, after }) => [before, after]),
      );
      expect(fresh?.before).toEqual([]);
      expect(fresh?.after).toContainEqual({
        before: null,
        after: 1,
        found: { concept: { id: colic }, matchedAs: 'zigomar' },
      });
      expect(fresh).toMatchObject({ totalBefore: 0, totalAfter: 3 });
      expect(threadsIn(await search('zigomar'))).toEqual([]);
    });

    it('shows what would go when an entry loses a word', async () => {
      const entry = await created({ wordsFr: ['zigomar', 'zigoto'], wordsEn: ['biliary colic'] });
      const { data } = await app.run<Previewed>(ada, preview, {
        id: entry.id,
        input: input({ wordsFr: ['zigoto'], wordsEn: ['biliary colic'] }),
        questions: ['zigomar'],
      });
      const [question] = data.searchSynonymPreview.questions;
      expect(question?.after).toEqual([]);
      expect(question?.before[0]).toMatchObject({ before: 1, after: null });
      await act(remove, entry);
    });

    it('never shows more than its reader may read: administrators read no experience of a community', async () => {
      const [shown] = (await trying({ wordsFr: ['zigomar'], wordsEn: ['biliary colic'] }, ['zigomar'])).questions;
      const found = shown?.after.map(({ found }) => found) ?? [];
      expect(found.flatMap(({ threadId }) => threadId ?? []).toSorted()).toEqual([colicThread, innerThread].toSorted());
      expect(found.flatMap(({ experience }) => experience ?? [])).toEqual([]);
      const own = (await search('biliary colic', author)).hits.flatMap(({ experience }) => experience?.id ?? []);
      expect(own).toEqual([innerExperience]);
    });

    it('tells which names of the catalogue it holds', async () => {
      const shown = await trying({ wordsFr: ['gonarthrose du soir', 'colique hépatique'] });
      expect(shown.shadowed).toEqual([
        { text: 'colique hépatique', name: expect.any(String), isWhole: true, concept: { id: colic } },
        { text: 'gonarthrose du soir', name: 'Gonarthrose', isWhole: false, concept: { id: knee } },
      ]);
    });

    it('says what is wrong instead, and where words would lead', async () => {
      const wrong = await trying({ wordsFr: ['avec vous'], wordsEn: ['biliary colic'] });
      expect(wrong).toMatchObject({ problems: [{ code: 'SYNONYM_SAYS_NOTHING' }], questions: [] });
      for (const leadsTo of [
        '/symptoms/biliary-colic',
        'https://x.example/symptoms/biliary-colic?a=b',
        'colique hepatique',
      ]) {
        expect(await trying({ kind: 'LEADS_TO', wordsFr: ['zigomar'], leadsTo })).toMatchObject({
          problems: [],
          concept: { id: colic },
        });
      }
    });
  });
});
