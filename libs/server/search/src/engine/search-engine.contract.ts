import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type SearchAnswer,
  type SearchBatch,
  type SearchDocument,
  type SearchEngine,
  type SearchKind,
  type SearchName,
  type SearchQuestion,
  type SearchScope,
} from '@entraide/server-platform';
import { documentWith, elsewhere, everybody, here, questionOf } from './search-fixture.ts';

const read = new Date('2020-01-02T00:00:00Z');
const readEarlier = new Date('2020-01-01T00:00:00Z');
/** Later than any run of the suite. */
const readNow = new Date('2100-01-01T00:00:00Z');

const english = (name: string): SearchName => ({ language: 'en', name });

const idsOf = (answer: SearchAnswer, section = 0): string[] =>
  answer.sections[section]?.hits.map((hit) => hit.id) ?? [];
const marked = (parts: readonly { text: string; isMatch: boolean }[]): string[] =>
  parts.filter((part) => part.isMatch).map((part) => part.text);

/** What every engine owes the search feature. @param open gives an engine with an index of its own */
export function describeSearchEngine(name: string, open: () => SearchEngine): void {
  describe(`search engine ${name}`, () => {
    let engine: SearchEngine;
    const add = async (change: Parameters<typeof documentWith>[0]): Promise<string> => {
      const document = documentWith(change);
      await engine.upsert([document], read);
      return document.id;
    };
    const find = async (text: string, change: Partial<SearchQuestion> = {}): Promise<string[]> =>
      idsOf(await engine.search(questionOf(text, change)));

    beforeAll(() => {
      engine = open();
    });

    it('finds by title and by text, the title first', async () => {
      const inText = await add({ title: 'Autre sujet', body: 'Ici le mot baobab une fois.' });
      const inTitle = await add({ title: 'Le baobab', body: 'Rien de plus.' });
      expect(await find('baobab')).toEqual([inTitle, inText]);
    });

    it('writes over what it knew, and forgets what is taken out', async () => {
      const id = await add({ body: 'avant: cornemuse' });
      await add({ id, body: 'après: vielle' });
      expect(await find('cornemuse')).toEqual([]);
      expect(await find('vielle')).toEqual([id]);
      await engine.remove([{ kind: 'thread', id }]);
      await engine.remove([{ kind: 'thread', id: randomUUID() }]);
      expect(await find('vielle')).toEqual([]);
    });

    it('lets what was read from the rows earlier not win over what was read later', async () => {
      const id = await add({ body: 'plus récent: saqueboute' });
      await engine.upsert([documentWith({ id, body: 'plus ancien: cromorne' })], readEarlier);
      expect([await find('saqueboute'), await find('cromorne')]).toEqual([[id], []]);
    });

    it('knows inflections and no accents, in both languages', async () => {
      const french = await add({ title: 'Mâchoires crispées' });
      const english = await add({ texts: [{ language: 'en', title: 'Clicking wrists', body: '' }] });
      for (const text of ['machoire crispee', 'MÂCHOIRES', 'crispé']) expect(await find(text)).toEqual([french]);
      for (const text of ['wrist', 'clicks']) expect(await find(text)).toEqual([english]);
    });

    it('keeps the words that turn a sentence round', async () => {
      const without = await add({ body: 'vivre sans xylophone' });
      const withIt = await add({ body: 'vivre avec xylophone' });
      expect((await find('sans xylophone'))[0]).toBe(without);
      expect((await find('avec xylophone'))[0]).toBe(withIt);
    });

    it('reads words on both sides of a slash and of a dot', async () => {
      const id = await add({ body: 'torticolis/hoquet.Depuis lundi' });
      expect([await find('torticolis'), await find('hoquet')]).toEqual([[id], [id]]);
    });

    it('gives everything asked for before a part of it', async () => {
      const part = await add({ title: 'Accordéon', body: 'accordéon accordéon' });
      const both = await add({ body: 'un accordéon et un hautbois' });
      expect(await find('accordeon hautbois')).toEqual([both, part]);
    });

    it('finds by other names and by concept, whatever the words', async () => {
      const conceptId = randomUUID();
      const otherName = await add({ texts: [{ language: 'en', title: '', body: 'my zebra stripes syndrome today' }] });
      const linked = await add({ title: 'Rien de tout cela', conceptIds: [conceptId] });
      const meanings = [{ from: 0, count: 2, conceptIds: [conceptId], names: [english('Zebra stripes syndrome')] }];
      const found = await find('rayures zébrées', { meanings });
      expect(found.toSorted()).toEqual([linked, otherName].toSorted());
    });

    it('forgives a typing error that the reader of the question has seen', async () => {
      const id = await add({ body: 'le clavecin' });
      const question = questionOf('clavcein');
      const terms = question.terms.map((term) => ({ ...term, nearby: ['clavecin'] }));
      expect(await find('clavcein', { terms })).toEqual([id]);
    });

    it('gives each thread once, at its best post', async () => {
      const threadId = await add({ title: 'Fil', body: 'ocarina' });
      const best = await add({ kind: 'post', threadId, title: 'Fil', body: 'ocarina ocarina ocarina' });
      const worse = await add({
        kind: 'post',
        threadId,
        title: 'Fil',
        body: 'autre ocarina parmi bien d’autres mots encore',
      });
      const answer = await engine.search(questionOf('ocarina'));
      expect(answer.sections).toMatchObject([{ total: 1, hits: [{ threadId }] }]);
      expect([threadId, best]).toContain(idsOf(answer)[0]);
      expect(answer.facets.kinds).toEqual([{ value: 'thread', count: 1 }]);
      expect(await find('parmi')).toEqual([worse]);
      await engine.keepPosts(threadId, [best]);
      expect(await find('parmi')).toEqual([]);
      await engine.remove([{ kind: 'thread', id: threadId }]);
      await engine.keepPosts(threadId, []);
      expect(await find('ocarina')).toEqual([]);
    });

    describe('holds to the scope in hits, totals and facets', () => {
      const scopes: [string, SearchScope, string[]][] = [
        ['visitor', everybody, ['public']],
        ['member', { isMember: true, threadCommunityIds: [], experienceCommunityIds: [] }, ['public', 'members']],
        [
          'member of the community',
          { isMember: true, threadCommunityIds: [here], experienceCommunityIds: [here] },
          ['public', 'members', 'here', 'experience here'],
        ],
        [
          'reader of every thread',
          { isMember: true, threadCommunityIds: 'every', experienceCommunityIds: [] },
          ['public', 'members', 'here', 'elsewhere'],
        ],
      ];
      const planted = new Map<string, string>();
      beforeAll(async () => {
        planted.set(await add({ body: 'mirliton' }), 'public');
        planted.set(await add({ body: 'mirliton', audience: 'members' }), 'members');
        planted.set(await add({ body: 'mirliton', audience: 'community' }), 'here');
        planted.set(await add({ body: 'mirliton', audience: 'community', communityId: elsewhere }), 'elsewhere');
        planted.set(await add({ kind: 'experience', body: 'mirliton', audience: 'community' }), 'experience here');
      });

      it.each(scopes)('%s', async (_who, scope, expected) => {
        const answer = await engine.search(questionOf('mirliton', { scope }));
        expect(
          idsOf(answer)
            .map((id) => planted.get(id))
            .toSorted(),
        ).toEqual(expected.toSorted());
        expect(answer.sections[0]?.total).toBe(expected.length);
        const sum = (counts: readonly { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0);
        const { kinds, communityIds, languages } = answer.facets;
        expect([kinds, communityIds, languages].map(sum)).toEqual(Array(3).fill(expected.length));
      });
    });

    it('ranks each section by itself and gives pages of it', async () => {
      const symptom = await add({ kind: 'symptom', title: 'Balalaïka', communityId: null });
      const threads = [];
      for (let n = 0; n < 5; n++) threads.push(await add({ body: 'balalaïka' }));
      const concepts: SearchKind[] = ['condition', 'symptom', 'treatment'];
      const section = (skip: number, first: number) => ({ kinds: ['thread'] as SearchKind[], skip, first });
      const answer = await engine.search(
        questionOf('balalaika', { sections: [{ kinds: concepts, skip: 0, first: 3 }, section(0, 3), section(3, 3)] }),
      );
      expect(idsOf(answer, 0)).toEqual([symptom]);
      expect([idsOf(answer, 1).length, idsOf(answer, 2).length]).toEqual([3, 2]);
      expect(new Set([...idsOf(answer, 1), ...idsOf(answer, 2)])).toEqual(new Set(threads));
      expect(answer.sections.map(({ total }) => total)).toEqual([1, 5, 5]);
    });

    it('keeps a section of names to what is called so, and to what a part of the question means', async () => {
      const kinds: SearchKind[] = ['condition', 'symptom', 'treatment'];
      const communityId = null;
      const called = await add({ kind: 'symptom', title: 'Cor', names: ['Ophicléide'], communityId });
      await add({ kind: 'symptom', title: 'Tuba', body: 'comme un ophicléide', communityId });
      const sections = [{ kinds, isNamed: true, skip: 0, first: 5 }];
      expect(await find('ophicleide', { sections })).toEqual([called]);
      const meanings = [{ from: 0, count: 1, conceptIds: [called], names: [] }];
      expect(await find('ophicleide grinçant', { sections, meanings })).toEqual([called]);
    });

    it('marks words and not each small word of another name', async () => {
      await add({ texts: [{ language: 'en', title: '', body: 'a pain in the drum, a drumache, in the morning' }] });
      const meanings = [{ from: 0, count: 1, conceptIds: [], names: ['pain in the drum', 'drumache'].map(english) }];
      const answer = await engine.search(questionOf('tambourine', { meanings, language: 'en' }));
      expect(marked(answer.sections[0]?.hits[0]?.passage ?? [])).toEqual(['drumache']);
    });

    it('marks what matched, as parts: what looks like mark-up is text', async () => {
      await add({
        title: 'Un <b>sitar</b> & co',
        body: `Avant. <script>alert(1)</script> un SITAR \u{e000}faux\u{e001} après.`,
      });
      const [hit] = (await engine.search(questionOf('sitar'))).sections[0]?.hits ?? [];
      expect(marked(hit?.title ?? [])).toEqual(['sitar']);
      expect(hit?.title.map((part) => part.text).join('')).toBe('Un <b>sitar</b> & co');
      expect(marked(hit?.passage ?? [])).toEqual(['SITAR']);
      expect(hit?.passage.map((part) => part.text).join('')).toContain('\u{e000}faux\u{e001}');
    });

    it.each([
      `'`,
      `''; drop table search_document; --`,
      `a & b | !c <-> (d:*`,
      `:*`,
      `\\`,
      `"un deux"`,
      `%_`,
      `\u0000nul`,
      `${'('.repeat(80)}`,
      `<-> & |`,
      `$1`,
    ])('has no operators in a question: %j', async (text) => {
      const answer = await engine.search({
        ...questionOf(''),
        text,
        terms: [{ word: text.replaceAll('\u0000', ''), nearby: [text.replaceAll('\u0000', '')], documents: 0 }],
      });
      expect(answer.sections).toHaveLength(1);
    });

    it('answers a question without words with nothing', async () => {
      expect(await engine.search(questionOf(''))).toMatchObject({ sections: [{ hits: [], total: 0 }], isExact: true });
    });

    it('fills kinds anew: what is not among the documents is gone, other kinds stay', async () => {
      const gone = await add({ kind: 'community', title: 'Cymbalum un' });
      const stays = await add({ kind: 'experience', body: 'cymbalum' });
      const fresh = documentWith({ kind: 'community', title: 'Cymbalum deux' });
      await engine.rebuild(['community'], batches([[fresh], []]));
      expect((await find('cymbalum')).toSorted()).toEqual([fresh.id, stays].toSorted());
      expect(await find('cymbalum un')).not.toContain(gone);
    });

    it('says what it holds', async () => {
      await add({ kind: 'treatment', title: 'Épinette', communityId: null });
      const status = await engine.status();
      expect(status.engine).toBe(name);
      expect(status.documents.find(({ value }) => value === 'treatment')).toEqual({ value: 'treatment', count: 1 });
      expect(status.changedAt).toBeInstanceOf(Date);
    });
  });
}

async function* batches(of: SearchDocument[][]): AsyncGenerator<SearchBatch> {
  for (const documents of of) yield await Promise.resolve({ documents, readAt: readNow });
}
