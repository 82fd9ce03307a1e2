import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchAnswer, SearchEngine, SearchQuestion } from '@entraide/server-platform';
import { documentWith, elsewhere, everybody, here, questionOf } from './search-fixture.ts';

const read = new Date('2020-01-02T00:00:00Z');
const content = { kinds: ['thread', 'post', 'experience', 'community'] as const, skip: 0, first: 5 };

/** What every engine owes somebody who is still typing. @param open gives an engine with an index of its own */
export function describeTyping(name: string, open: () => SearchEngine): void {
  describe(`${name} while somebody types`, () => {
    let engine: SearchEngine;
    const add = async (change: Parameters<typeof documentWith>[0]): Promise<string> => {
      const document = documentWith(change);
      await engine.upsert([document], read);
      return document.id;
    };
    const type = (text: string, change: Partial<SearchQuestion> = {}): Promise<SearchAnswer> =>
      engine.search(questionOf(text, { sections: [content], isTyping: true, ...change }));
    const typed = async (text: string, change: Partial<SearchQuestion> = {}): Promise<string[]> =>
      (await type(text, change)).sections[0]?.hits.map(({ id }) => id) ?? [];

    beforeAll(() => {
      engine = open();
    });

    it('puts headings first, and texts below where headings are few', async () => {
      const text = await add({ title: 'Autre chose', body: 'un dulcimer dans le texte' });
      const heading = await add({ title: 'Dulcimer le matin', body: 'Rien de plus.' });
      expect(await typed('dulcimer')).toEqual([heading, text]);
    });

    it('leaves texts out where there are headings enough', async () => {
      const text = await add({ title: 'Autre chose', body: 'un ocarina dans le texte' });
      const headings: string[] = [];
      for (let n = 0; n < 6; n += 1) headings.push(await add({ title: `Ocarina ${n}`, body: '' }));
      const found = await typed('ocarina');
      expect(found).toHaveLength(5);
      expect(headings).toEqual(expect.arrayContaining(found));
      expect(found).not.toContain(text);
    });

    it('finds by a part of a question, what holds more of it first, also when a word is nowhere', async () => {
      await add({ title: 'Guimbarde seule', body: '' });
      const two = await add({ title: 'Guimbarde et olifant', body: '' });
      expect((await typed('guimbarde olifant xylorimba'))[0]).toBe(two);
    });

    it('finds by a concept that the words name, whatever a text says', async () => {
      const conceptId = randomUUID();
      const linked = await add({ title: 'Rien de tout cela', conceptIds: [conceptId] });
      const meanings = [{ from: 0, count: 1, conceptIds: [conceptId], names: [] }];
      expect(await typed('zimbalon', { meanings })).toEqual([linked]);
    });

    it('gives each thread once', async () => {
      const threadId = await add({ title: 'Luth', body: 'théorbe' });
      const reply = await add({ kind: 'post', threadId, title: 'Luth', body: 'théorbe théorbe' });
      const found = await typed('theorbe');
      expect(found).toHaveLength(1);
      expect([threadId, reply]).toContain(found[0]);
    });

    it('never finds outside of the scope, by heading, text, part or concept', async () => {
      const conceptId = randomUUID();
      const inner = { audience: 'community' as const, communityId: here };
      const heading = await add({ ...inner, title: 'Bandonéon', conceptIds: [conceptId] });
      const text = await add({ ...inner, title: 'Autre', body: 'bandonéon' });
      const meanings = [{ from: 0, count: 1, conceptIds: [conceptId], names: [] }];
      const stranger = { isMember: true, threadCommunityIds: [elsewhere], experienceCommunityIds: [here] };
      for (const scope of [everybody, stranger]) {
        for (const question of ['bandoneon', 'bandoneon xylorimba'])
          expect(await typed(question, { scope, meanings })).toEqual([]);
      }
      const member = { isMember: true, threadCommunityIds: [here], experienceCommunityIds: [] };
      expect((await typed('bandoneon', { scope: member })).toSorted()).toEqual([heading, text].toSorted());
    });

    it('marks words of the heading and nothing else, counts nothing, and is never exact', async () => {
      await add({ title: 'Serpent <b>et</b> cor', body: 'serpent' });
      const { sections, facets, isExact } = await type('serpent');
      const [hit] = sections[0]?.hits ?? [];
      expect(hit?.title.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Serpent']);
      expect(hit?.passage.some(({ isMatch }) => isMatch)).toBe(false);
      expect(Object.values(facets).flat()).toEqual([]);
      expect(isExact).toBe(false);
    });

    it.each(['', ' ', "'", 'a & b | !c', '((', '<->', '%', '"', ':*', 'é'.repeat(150), '💜', '\\'])(
      'takes %j for words',
      async (text) => {
        await expect(type(text)).resolves.toMatchObject({ sections: [{}] });
      },
    );
  });
}
