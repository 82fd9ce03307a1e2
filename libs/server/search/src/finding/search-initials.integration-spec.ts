import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { addCommunity, addConcept, searchFeatures, startThread } from '../spec/scene.ts';

interface Answer {
  search: { concepts: { matchedAs: string | null; concept: { id: string } }[]; hits: { threadId?: string }[] };
}

const document = `
  query Find($text: String!) {
    search(text: $text) { concepts { matchedAs concept { id } } hits { ... on FoundConversation { threadId } } }
  }`;

describe('initials of names', () => {
  let app: TestApp;
  let dystrophy: string;
  let thread: string;
  const ask = async (text: string): Promise<Answer['search']> =>
    (await app.run<Answer>(app.visitor(), document, { text })).data.search;
  const conceptIds = async (text: string): Promise<string[]> =>
    (await ask(text)).concepts.map(({ concept }) => concept.id);

  beforeAll(async () => {
    app = await TestApp.start(searchFeatures);
    const labels = { label: 'Fukuyama dystrophy', synonyms: ['Fukuyama congenital muscular dystrophy'] };
    dystrophy = await addConcept(app, 'condition', 'fukuyama', labels, { label: null });
    await addConcept(app, 'condition', 'two-words', { label: 'Rare sickness' }, { label: null });
    for (const colour of ['Blue', 'Brown', 'Black', 'Beige'])
      await addConcept(app, 'condition', colour.toLowerCase(), { label: `${colour} knotted zones` }, { label: null });
    const place = await addCommunity(app, 'fukuyama', [dystrophy]);
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    const author = await app.viewer(id);
    thread = await startThread(app, author, place, {
      title: 'Fukuyama congenital muscular dystrophy and school',
      text: 'Who helps you with the way there?',
    });
    await app.runJobs();
  });
  afterAll(() => app.stop());

  it('stand for a name of three words or more that they are of, in either case', async () => {
    for (const text of ['fcmd', 'FCMD school']) {
      const found = await ask(text);
      expect(found.concepts).toMatchObject([
        { concept: { id: dystrophy }, matchedAs: 'Fukuyama congenital muscular dystrophy' },
      ]);
      expect(found.hits.map(({ threadId }) => threadId)).toContain(thread);
    }
  });

  it('are not two letters, and not part of a name', async () => {
    expect(await conceptIds('rs')).toEqual([]);
    expect(await conceptIds('fcm')).toEqual([]);
  });

  it('stand for at most three concepts', async () => {
    expect((await conceptIds('bkz')).length).toBe(3);
  });
});
