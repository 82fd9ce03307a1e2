import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchEngine, SearchKind, SearchQuestion } from '@entraide/server-platform';
import { documentWith, elsewhere, here, questionOf } from './search-fixture.ts';

const read = new Date('2020-01-02T00:00:00Z');

/** What an engine does by itself, and others leave to the reader of the question. */
type Skill = 'forgives typing errors' | 'finds while a word is typed';

/** How every engine reads words, and what some do by themselves. @param open gives an engine with an index of its own */
export function describeWordReading(name: string, open: () => SearchEngine, skills: readonly Skill[] = []): void {
  describe(`words as ${name} reads them`, () => {
    let engine: SearchEngine;
    const add = async (change: Parameters<typeof documentWith>[0]): Promise<string> => {
      const document = documentWith(change);
      await engine.upsert([document], read);
      return document.id;
    };
    const find = async (text: string, change: Partial<SearchQuestion> = {}): Promise<string[]> => {
      const answer = await engine.search(questionOf(text, change));
      return answer.sections[0]?.hits.map((hit) => hit.id) ?? [];
    };

    beforeAll(() => {
      engine = open();
    });

    it('knows accents and capital letters as no difference, on both sides', async () => {
      const accented = await add({ title: 'Œdème à l’ÉPAULE gonflée' });
      const bare = await add({ title: 'Epaule et zurna' });
      for (const text of ['epaule', 'Épaule', 'ÉPAULE']) {
        expect((await find(text)).toSorted()).toEqual([accented, bare].toSorted());
      }
      expect(await find('oedeme')).toEqual([accented]);
    });

    it('forgives no typing error in a number: a dose is not another dose', async () => {
      const low = await add({ body: 'duduk 150 mg le matin' });
      const high = await add({ body: 'duduk 160 mg le matin' });
      expect((await find('duduk 150 '))[0]).toBe(low);
      expect((await find('duduk 160 '))[0]).toBe(high);
      expect(await find('1600')).not.toContain(high);
    });

    it('finds what is called what the question nearly is, below what holds its own words', async () => {
      const called = await add({ title: 'Ophicléide pentatonique' });
      const own = await add({ title: 'Pentatonique ou zampogna' });
      const near = {
        ...{ from: 0, count: 2, conceptIds: ['0195c0de-0000-7000-8000-0000000000aa'], isNear: true },
        names: [{ language: 'fr', name: 'ophicléide pentatonique' }] as const,
      };
      expect(await find('pentatonique zampogna ', { meanings: [near] })).toEqual([own, called]);
      expect((await find('tubiste zampogna ', { meanings: [near] })).toSorted()).toEqual([called, own].toSorted());
      expect(await find('tubiste zampogna ')).toEqual([own]);
    });

    it('counts by facet what the whole answer holds, not what a page shows', async () => {
      const threads = [];
      for (let n = 0; n < 12; n++)
        threads.push(documentWith({ body: 'sarrussophone', ...(n < 4 && { communityId: elsewhere }) }));
      await engine.upsert(threads, read);
      const sections = [{ kinds: ['thread'] as SearchKind[], skip: 0, first: 2 }];
      const answer = await engine.search(questionOf('sarrussophone', { sections }));
      expect(answer).toMatchObject({ isExact: true, sections: [{ total: 12 }] });
      expect(answer.facets.communityIds).toEqual([
        { value: here, count: 8 },
        { value: elsewhere, count: 4 },
      ]);
    });

    if (skills.includes('forgives typing errors')) {
      it.each([
        ['a letter too few', 'carilon'],
        ['a letter too many', 'carrillon'],
        ['another letter', 'carillom'],
        ['two exchanged', 'carlilon'],
      ])('forgives by itself %s', async (_what, text) => {
        const id = documentWith({ title: 'Carillon' }).id;
        await add({ id, title: 'Carillon' });
        expect(await find(`${text} `)).toContain(id);
        await engine.remove([{ kind: 'thread', id }]);
      });

      it('gives the word as it was typed before what it was perhaps meant to be', async () => {
        const typed = await add({ body: 'le rebec du voisin' });
        await add({ body: 'le rebek du voisin' });
        expect((await find('rebec '))[0]).toBe(typed);
      });
    }

    if (skills.includes('finds while a word is typed')) {
      it('finds while the last word is being typed, and not once a space has ended it', async () => {
        const id = await add({ title: 'Vibraphone et marimbaphone' });
        for (const text of ['vib', 'vibra', 'vibraphone mar', 'vibraphone marimba'])
          expect(await find(text)).toEqual([id]);
        expect(await find('vibr ')).toEqual([]);
      });
    }
  });
}
