import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { type Place, addCommunity, addConcept, searchFeatures, startThread } from '../spec/scene.ts';

interface Suggested {
  searchSuggestions: {
    mayBeInDanger: boolean;
    total: number;
    concepts: {
      matchedAs: string | null;
      threadCount: number | null;
      concept: { id: string };
      community: { id: string } | null;
    }[];
    hits: { threadId?: string; title?: { text: string; isMatch: boolean }[] }[];
  };
}

const document = `
  query Suggestions($text: String!) {
    searchSuggestions(text: $text) {
      mayBeInDanger total
      concepts { matchedAs threadCount concept { id } community { id } }
      hits { ... on FoundConversation { threadId title { text isMatch } } }
    }
  }`;

describe('search while typing', () => {
  let app: TestApp;
  let place: Place;
  let author: MemberViewer;
  let migraine: string;
  let aura: string;
  let open: string;
  let inner: string;

  const ask = async (text: string, viewer: Viewer = app.visitor()): Promise<Suggested['searchSuggestions']> =>
    (await app.run<Suggested>(viewer, document, { text })).data.searchSuggestions;
  const conceptIds = (found: Suggested['searchSuggestions']) => found.concepts.map(({ concept }) => concept.id);

  beforeAll(async () => {
    app = await TestApp.start(searchFeatures);
    migraine = await addConcept(
      app,
      'condition',
      'migraine',
      { label: 'Migraine', synonyms: ['Sick headache'] },
      { label: 'Migraine' },
    );
    aura = await addConcept(app, 'symptom', 'visual-aura', { label: 'Visual aura' }, { label: 'Aura visuelle' });
    place = await addCommunity(app, 'migraine', [migraine]);
    const id = await addMember(app, 'Author');
    await addMembership(app, id, place.communityId);
    author = await app.viewer(id);
    open = await startThread(app, author, place, { title: 'Migraines at work', text: 'What do you tell colleagues?' });
    inner = await startThread(app, author, place, {
      title: 'Migraines among us',
      text: 'Only for this community.',
      visibility: 'community',
    });
    await app.runJobs();
  });
  afterAll(() => app.stop());

  it('offers the concept, with its community, from the first letters on', async () => {
    for (const text of ['mi', 'migr', 'Migrain', 'migraine']) {
      expect((await ask(text)).concepts[0]).toEqual({
        matchedAs: null,
        threadCount: 2,
        concept: { id: migraine },
        community: { id: place.communityId },
      });
    }
  });

  it('finds by a later word, and by another name, which it tells', async () => {
    expect(conceptIds(await ask('visuel'))).toContain(aura);
    expect(conceptIds(await ask('aur'))).toContain(aura);
    expect((await ask('sick hea')).concepts).toMatchObject([{ matchedAs: 'Sick headache', concept: { id: migraine } }]);
  });

  it('offers nothing for what no name and no text begins with', async () => {
    for (const text of ['', ' ', 'm', 'zzyzx', '%', '_i', "'; --"])
      expect(await ask(text)).toMatchObject({ concepts: [], hits: [], total: 0 });
  });

  it('shows, and counts, only what the reader may read', async () => {
    const seen = await ask('migraines');
    expect(seen.hits.map(({ threadId }) => threadId).filter(Boolean)).toEqual([open]);
    const all = await ask('migraines', author);
    expect(
      all.hits
        .map(({ threadId }) => threadId)
        .filter(Boolean)
        .toSorted(),
    ).toEqual([open, inner].toSorted());
    expect(all.total - seen.total).toBe(1);
    expect(JSON.stringify(await ask('among u'))).not.toContain('among us');
  });

  it('puts help first for words of despair, in both questions', async () => {
    const page = `query Page($text: String!) { search(text: $text) { mayBeInDanger state } }`;
    for (const [text, expected] of [
      ['je veux mour', false],
      ['je veux mourir', true],
      ['migraine', false],
    ] as const) {
      expect((await ask(text)).mayBeInDanger).toBe(expected);
      const found = await app.run<{ search: object }>(app.visitor(), page, { text });
      expect(found.data.search).toMatchObject({ mayBeInDanger: expected });
    }
  });

  it('costs the same for one offer and for many', async () => {
    const few = await app.run<Suggested>(author, document, { text: 'migr' });
    for (let n = 0; n < 5; n++) {
      await addConcept(app, 'condition', `migrating-${n}`, { label: `Migrating pain ${n}` }, { label: null });
      await startThread(app, author, place, {
        title: `Migraine number ${n}`,
        text: 'It is there again, since Monday.',
      });
    }
    await app.runJobs();
    const many = await app.run<Suggested>(author, document, { text: 'migr' });
    expect(many.data.searchSuggestions.concepts).toHaveLength(4);
    expect(many.data.searchSuggestions.hits).toHaveLength(5);
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(6);
  });
});
