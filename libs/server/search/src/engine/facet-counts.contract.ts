import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { effectivenessLevels, languages, membershipRoles, threadKinds } from '@entraide/domain-kernel';
import {
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SearchFacets,
  type SearchFilter,
  type SearchKind,
  type SearchQuestion,
  noFacets,
} from '@entraide/server-platform';
import { documentWith, elsewhere, everybody, here, questionOf } from './search-fixture.ts';

const read = new Date('2020-01-02T00:00:00Z');
const content: readonly SearchKind[] = ['thread', 'post', 'experience', 'community'];

const kindsOf = (kind: SearchKind): SearchKind[] => (kind === 'thread' ? ['thread', 'post'] : [kind]);

/** What pressing a value adds to the filter. */
const pressing: { readonly [Facet in keyof SearchFacets]: (value: never, before: SearchFilter) => SearchFilter } = {
  kinds: (kind: SearchKind) => ({ kinds: kindsOf(kind) }),
  communityIds: (communityId: string) => ({ communityId }),
  conditionIds: (id: string, { conceptIds = [] }) => ({ conceptIds: [...conceptIds, id] }),
  treatmentIds: (id: string, { conceptIds = [] }) => ({ conceptIds: [...conceptIds, id] }),
  symptomIds: (id: string, { conceptIds = [] }) => ({ conceptIds: [...conceptIds, id] }),
  authorRoles: (authorRole) => ({ authorRole }),
  effectiveness: (effectiveness) => ({ effectiveness }),
  languages: (language) => ({ language }),
  years: (year) => ({ year }),
  isAnswered: (isAnswered) => ({ isAnswered }),
  threadKinds: (threadKind) => ({ threadKind }),
};

interface Chip {
  readonly name: string;
  readonly count: number;
  readonly filter: SearchFilter;
}

const chipsOf = (facets: SearchFacets, before: SearchFilter): Chip[] =>
  Object.entries(facets).flatMap(([facet, counts]) =>
    (counts as SearchFacets['kinds']).map(({ value, count }) => ({
      name: `${facet} ${String(value)}`,
      count,
      filter: { ...before, ...pressing[facet as keyof SearchFacets](value as never, before) },
    })),
  );

/** What engines owe whoever presses a value of a facet. @param open gives an engine with an index of its own */
export function describeFacetCounts(name: string, open: () => SearchEngine): void {
  describe(`facets by ${name}`, () => {
    let engine: SearchEngine;
    const conditions = [randomUUID(), randomUUID()];
    const treatment = randomUUID();
    const symptom = randomUUID();
    const meanings = [{ from: 0, count: 1, conceptIds: [conditions[0] ?? ''], names: [] }];

    const ask = (text: string, change: Partial<SearchQuestion>, skip = 0): Promise<SearchAnswer> => {
      const kinds = change.filter?.kinds ?? content;
      return engine.search(questionOf(text, { ...change, sections: [{ kinds, skip, first: 20 }] }));
    };
    /** The things on all pages. */
    const everyHit = async (text: string, change: Partial<SearchQuestion>): Promise<string[]> => {
      const things: string[] = [];
      for (let skip = 0; ; skip += 20) {
        const hits = (await ask(text, change, skip)).sections[0]?.hits ?? [];
        things.push(...hits.map((hit) => hit.threadId ?? hit.id));
        if (hits.length < 20) return things;
      }
    };

    beforeAll(async () => {
      engine = open();
      await engine.upsert(corpus({ conditions, treatment, symptom }), read);
    });

    const questions: [string, string, Partial<SearchQuestion>][] = [
      ['a word of many texts', 'bombarde', {}],
      ['a word of few texts', 'dulcian', {}],
      ['words that many texts hold together', 'bombarde chalemie', {}],
      ['words that few texts hold together, so that parts of it are found too', 'bombarde dulcian chalemie', {}],
      ['a word that names a concept', 'bombarde', { meanings }],
      ['a name among other words', 'bombarde dulcian cervelas', { meanings }],
      ['members', 'bombarde', { scope: { ...everybody, isMember: true } }],
    ];

    it.each(questions)('say of %s how many hits there are when a value is pressed', async (_what, text, change) => {
      const before = await ask(text, change);
      const chips = chipsOf(before.facets, {});
      expect(Object.values(before.facets).filter((counts) => counts.length === 0)).toEqual([]);
      expect(before.isExact).toBe(true);
      const pressed = [];
      for (const { name: chip, filter } of chips) {
        const things = await everyHit(text, { ...change, filter });
        pressed.push({ chip, hits: things.length, things: new Set(things).size });
      }
      expect(pressed).toEqual(chips.map(({ name: chip, count }) => ({ chip, hits: count, things: count })));
    });

    it('say it under a filter as well, for every second value', async () => {
      const text = 'bombarde dulcian chalemie';
      const first = chipsOf((await ask(text, {})).facets, {}).filter(({ count }) => count > 3);
      for (const { filter: before, count } of first.filter((_, index) => index % 4 === 0)) {
        const answer = await ask(text, { filter: before });
        expect(answer.sections[0]?.total).toBe(count);
        for (const chip of chipsOf(answer.facets, before).filter((_, index) => index % 3 === 0)) {
          const { sections } = await ask(text, { filter: chip.filter });
          expect([before, chip.name, sections[0]?.total]).toEqual([before, chip.name, chip.count]);
        }
      }
    });

    it('count a thread once in each language, role and year of the posts that were found', async () => {
      const threadId = randomUUID();
      const post = { kind: 'post' as const, threadId, isAnswered: true };
      await engine.upsert(
        [
          documentWith({ id: threadId, body: 'serpentone', authorRole: 'patient', isAnswered: true }),
          documentWith({ ...post, body: 'serpentone', authorRole: 'caregiver' }),
          documentWith({
            ...post,
            texts: [{ language: 'en', title: '', body: 'serpentone' }],
            authorRole: 'caregiver',
            createdAt: new Date('2024-05-05T00:00:00Z'),
          }),
        ],
        read,
      );
      const { facets, sections } = await ask('serpentone', {});
      expect(sections[0]?.total).toBe(1);
      expect(facets).toMatchObject({
        kinds: [{ value: 'thread', count: 1 }],
        languages: languages.map((value) => ({ value, count: 1 })),
        authorRoles: ['caregiver', 'patient'].map((value) => ({ value, count: 1 })),
        years: [2024, 2026].map((value) => ({ value, count: 1 })),
        isAnswered: [{ value: true, count: 1 }],
      });
    });

    const add = async (change: Parameters<typeof documentWith>[0]): Promise<string> => {
      const document = documentWith(change);
      await engine.upsert([document], read);
      return document.id;
    };

    it('are of every property, and count under the filter', async () => {
      const conceptId = randomUUID();
      await engine.upsert(
        [
          documentWith({
            kind: 'condition',
            id: conceptId,
            communityId: null,
            title: 'Condition',
            conceptIds: [conceptId],
          }),
        ],
        read,
      );
      const french = await add({
        body: 'guimbarde',
        conceptIds: [conceptId],
        threadKind: 'question',
        isAnswered: false,
      });
      const english = await add({
        texts: [{ language: 'en', title: '', body: 'guimbarde' }],
        communityId: elsewhere,
        authorRole: 'caregiver',
        isAnswered: true,
      });
      const story = await add({
        kind: 'experience',
        body: 'guimbarde',
        conceptIds: [conceptId],
        effectiveness: 'major',
        createdAt: new Date('2025-12-31T23:59:59Z'),
      });
      const cases: [SearchQuestion['filter'], string[]][] = [
        [{ kinds: ['experience'] }, [story]],
        [{ communityId: elsewhere }, [english]],
        [{ conceptIds: [conceptId] }, [french, story]],
        [{ language: 'en' }, [english]],
        [{ threadKind: 'question' }, [french]],
        [{ conceptIds: [conceptId], kinds: ['thread', 'post'] }, [french]],
        [{ conceptIds: [conceptId, randomUUID()] }, []],
        [{ authorRole: 'caregiver' }, [english]],
        [{ effectiveness: 'major' }, [story]],
        [{ year: 2025 }, [story]],
        [{ isAnswered: false }, [french]],
        [{ isAnswered: true }, [english]],
      ];
      for (const [filter, expected] of cases) {
        const answer = await engine.search(questionOf('guimbarde', { filter }));
        expect((answer.sections[0]?.hits ?? []).map((hit) => hit.id).toSorted()).toEqual(expected.toSorted());
        expect(answer.sections[0]?.total).toBe(expected.length);
      }
      const { facets } = await engine.search(questionOf('guimbarde', { filter: { conceptIds: [conceptId] } }));
      expect(facets).toEqual({
        ...noFacets,
        kinds: [
          { value: 'experience', count: 1 },
          { value: 'thread', count: 1 },
        ],
        communityIds: [{ value: here, count: 2 }],
        conditionIds: [{ value: conceptId, count: 2 }],
        languages: [{ value: 'fr', count: 2 }],
        effectiveness: [{ value: 'major', count: 1 }],
        years: [
          { value: 2025, count: 1 },
          { value: 2026, count: 1 },
        ],
        isAnswered: [{ value: false, count: 1 }],
        threadKinds: [{ value: 'question', count: 1 }],
      });
    });

    it('give no counts to whoever does not read them', async () => {
      const { facets } = await ask('bombarde', { isTyping: true });
      expect(Object.values(facets).flat()).toEqual([]);
    });
  });
}

interface Subjects {
  readonly conditions: readonly string[];
  readonly treatment: string;
  readonly symptom: string;
}

const words = ['bombarde', 'chalemie', 'dulcian', 'cervelas', 'régale'];

/** Every nth value, so that values meet in all combinations: the periods have no common factor. */
const nth = <Value>(values: readonly Value[], n: number): Value => values[n % values.length] as Value;

/** Texts that hold the words, most of them the first, few of them all of them. */
const textOf = (n: number): string =>
  words.filter((_, place) => place === 0 || n % (2 * place + 1) === 0).join(' et ') + ` numéro ${n}`;

function corpus({ conditions, treatment, symptom }: Subjects): SearchDocument[] {
  const concepts = [...conditions, treatment, symptom];
  const told = (n: number): string[] => concepts.filter((_, place) => n % (place + 2) === 0);
  const sourced = (n: number) => ({
    communityId: n % 3 === 0 ? elsewhere : here,
    audience: n % 11 === 0 ? ('members' as const) : ('public' as const),
    createdAt: new Date(Date.UTC(2021 + (n % 5), n % 12, 1)),
    texts: [{ language: nth(languages, n >> 1), title: `Titre ${n}`, body: textOf(n) }],
  });
  const documents: SearchDocument[] = [];
  for (let n = 0; n < 42; n++) {
    const thread = { conceptIds: told(n), threadKind: nth(threadKinds, n), isAnswered: n % 4 !== 0 };
    const id = randomUUID();
    documents.push(documentWith({ ...sourced(n), ...thread, id, authorRole: nth(membershipRoles, n) }));
    for (let reply = 1; reply <= n % 4; reply++) {
      const authorRole = nth(membershipRoles, n + reply);
      const change = { ...thread, ...sourced(n), ...pick(sourced(n + reply), 'texts', 'createdAt') };
      documents.push(documentWith({ ...change, kind: 'post', threadId: id, authorRole }));
    }
  }
  for (let n = 0; n < 20; n++) {
    const effectiveness = nth(effectivenessLevels, n);
    documents.push(documentWith({ ...sourced(n), kind: 'experience', conceptIds: told(n + 1), effectiveness }));
  }
  const named = (kind: SearchKind, id: string) => ({
    kind,
    id,
    communityId: null,
    title: 'Bombarde',
    conceptIds: [id],
  });
  return [
    ...documents,
    ...conditions.map((id) => documentWith(named('condition', id))),
    documentWith(named('treatment', treatment)),
    documentWith(named('symptom', symptom)),
    documentWith({ kind: 'community', id: here, title: 'Chalemie et bombarde', conceptIds: told(0) }),
  ].map((document) =>
    document.kind === 'community' || document.communityId === null ? bilingual(document) : document,
  );
}

const pick = <Thing, Key extends keyof Thing>(thing: Thing, ...keys: Key[]): Pick<Thing, Key> =>
  Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<Thing, Key>;

/** As the site shows its own texts. */
const bilingual = (document: SearchDocument): SearchDocument => ({
  ...document,
  texts: languages.map((language) => ({ ...(document.texts[0] ?? { title: '', body: '' }), language })),
});
