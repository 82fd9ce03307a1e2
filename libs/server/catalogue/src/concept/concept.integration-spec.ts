import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { catalogueFeature } from '../catalogue.feature.ts';
import { LoadStarterCatalogue } from '../starter/load-starter-catalogue.ts';
import { ConceptReader } from './concept.reader.ts';
import { IndexableConceptReader } from './indexable-concept.reader.ts';

const concept = `query C($kind: ConceptKind!, $slug: String!) {
  concept(kind: $kind, slug: $slug) {
    slug name label everyday summary synonyms texts { language label synonyms } codes { system code }
    treatmentKind isGroup parents { slug name } children { slug name } childCount viewerCanEdit
  }
}`;
const concepts = `query L($kind: ConceptKind!, $text: String, $from: String, $isGroup: Boolean, $isCommon: Boolean, $first: Int, $after: String) {
  concepts(kind: $kind, text: $text, from: $from, isGroup: $isGroup, isCommon: $isCommon, first: $first, after: $after) {
    nodes { slug name nameLanguage label isGroup matchedName } pageInfo { hasNextPage endCursor }
  }
}`;
const options = `query O($kind: ConceptKind!, $text: String!, $first: Int, $includesGroups: Boolean) {
  conceptOptions(kind: $kind, text: $text, first: $first, includesGroups: $includesGroups) { slug name matchedName }
}`;

interface Line {
  slug: string;
  name: string;
  label: string;
  matchedName: string | null;
  isGroup: boolean;
}
interface Listing {
  concepts: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('reading the catalogue', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature]);
    await app.nest.get(LoadStarterCatalogue).execute();
  });
  afterAll(() => app.stop());

  const ids = (kind: 'condition' | 'symptom' | 'treatment', ...slugs: string[]): Promise<Map<string, string>> =>
    app.nest.get(ConceptReader).idsBySlugs(kind, slugs);

  describe('one concept', () => {
    it('is shown with its everyday name first, in the reader’s language, by one statement', async () => {
      const answer = await app.run(app.visitor('fr'), concept, { kind: 'CONDITION', slug: 'multiple-sclerosis' });
      expect(answer.data).toMatchObject({
        concept: {
          slug: 'multiple-sclerosis',
          label: 'Sclérose en plaques',
          texts: [
            { language: 'EN', label: 'Multiple sclerosis' },
            { language: 'FR', label: 'Sclérose en plaques' },
          ],
          isGroup: false,
          viewerCanEdit: false,
        },
      });
      expect(answer.statements).toHaveLength(1);
    });

    it('that stands for a group lists what it holds, by the same one statement', async () => {
      const [group] = await app.database.query<{ slug: string }>(
        `select slug from concept where kind = 'condition' and is_group
         order by (select count(*) from concept_parent where parent_id = concept.id) desc limit 1`,
      );
      const answer = await app.run<{ concept: { children: { name: string }[]; childCount: number } }>(
        app.visitor('en'),
        concept,
        { kind: 'CONDITION', slug: group?.slug },
      );
      const { children, childCount } = answer.data.concept;
      expect(children.length).toBeGreaterThan(10);
      expect(childCount).toBe(children.length);
      expect(children.map(({ name }) => name.toLowerCase())[0]?.localeCompare(children.at(-1)?.name ?? '')).toBe(-1);
      expect(answer.statements).toHaveLength(1);
    });

    it('is null when unknown, only proposed, or of another kind', async () => {
      await app.database.query(
        `insert into concept (kind, slug, label_en, source, state) values ('symptom', 'proposed-thing', 'Proposed', 'x', 'proposed')`,
      );
      for (const [kind, slug] of [
        ['CONDITION', 'nothing'],
        ['SYMPTOM', 'proposed-thing'],
        ['SYMPTOM', 'multiple-sclerosis'],
      ]) {
        expect((await app.run(app.visitor(), concept, { kind, slug })).data).toEqual({ concept: null });
      }
    });

    it('that was merged leads to what it became', async () => {
      const [target] = await app.database.query<{ id: string }>(
        `select id from concept where slug = 'gout' and kind = 'condition'`,
      );
      await app.database.query(
        `insert into concept (kind, slug, label_en, source, state, merged_into_id) values ('condition', 'old-gout', 'Old gout', 'x', 'merged', $1)`,
        [target?.id],
      );
      const answer = await app.run(app.visitor(), concept, { kind: 'CONDITION', slug: 'old-gout' });
      expect(answer.data).toMatchObject({ concept: { slug: 'gout' } });
      expect((await ids('condition', 'old-gout')).get('old-gout')).toBe(target?.id);
    });
  });

  describe('the directory', () => {
    const list = async (language: 'en' | 'fr', variables: Record<string, unknown>): Promise<Listing['concepts']> =>
      (await app.run<Listing>(app.visitor(language), concepts, { kind: 'CONDITION', ...variables })).data.concepts;

    it('walks every concept once, in the alphabetical order of the reader’s language, accents set aside', async () => {
      const seen: Line[] = [];
      let after: string | null = null;
      do {
        const page: Listing['concepts'] = await list('fr', { first: 50, after });
        seen.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      const [{ count } = { count: 0 }] = await app.database.query<{ count: number }>(
        `select count(*)::integer from concept where kind = 'condition' and state = 'approved'`,
      );
      expect(new Set(seen.map((line) => line.slug)).size).toBe(count);
      const names = seen.map((line) => line.name);
      const firstOfE = names.findIndex((name) => /^[eé]/i.test(name));
      expect(names.slice(firstOfE).every((name) => !/^[a-d]/i.test(name))).toBe(true);
      expect(names.some((name) => name.startsWith('É'))).toBe(true);
    });

    it('begins at a letter, holds groups or the others, and finds the beginnings of words', async () => {
      expect((await list('en', { from: 'm', first: 1 })).nodes[0]?.name).toMatch(/^m/i);
      expect((await list('en', { isGroup: true, first: 50 })).nodes.every((line) => line.isGroup)).toBe(true);
      expect((await list('en', { isGroup: false, first: 50 })).nodes.some((line) => line.isGroup)).toBe(false);
      const found = (await list('en', { text: 'SCLÉROSE', first: 50 })).nodes.map((line) => line.slug);
      expect(found).toContain('multiple-sclerosis');
      expect((await list('en', { text: 'qqqq' })).nodes).toEqual([]);
    });

    it('tells what people often talk about from what imports brought', async () => {
      await app.database.query(
        `insert into concept (kind, slug, label_en, sort_key_en, source) values ('symptom', 'zz-rare', 'Zz rare', 'zz rare', 'symptom-ontology')`,
      );
      const rare = await list('fr', { kind: 'SYMPTOM', isCommon: false });
      expect(rare.nodes).toMatchObject([{ slug: 'zz-rare', nameLanguage: 'EN' }]);
      const common = await list('en', { kind: 'SYMPTOM', isCommon: true, from: 'z' });
      expect(common.nodes.map((line) => line.slug)).not.toContain('zz-rare');
    });

    it('takes one statement for 1 row and for 50, and ignores a cursor that is none', async () => {
      const statements = async (first: number): Promise<number> =>
        (await app.run(app.visitor(), concepts, { kind: 'CONDITION', first, after: 'nonsense' })).statements.length;
      expect([await statements(1), await statements(50)]).toEqual([1, 1]);
    });
  });

  describe('the options of a picker', () => {
    const find = async (
      kind: string,
      text: string,
      language: 'en' | 'fr' = 'en',
      more: Record<string, unknown> = {},
    ): Promise<{ slug: string; matchedName: string | null }[]> => {
      const answer = await app.run<{ conceptOptions: { slug: string; matchedName: string | null }[] }>(
        app.visitor(language),
        options,
        { kind, text, ...more },
      );
      expect(answer.statements.length).toBeLessThanOrEqual(1);
      return answer.data.conceptOptions;
    };

    it.each([
      ['the beginning of the name', 'TREATMENT', 'metf', 'metformin'],
      ['the other language’s name', 'SYMPTOM', 'mal de tête', 'headache'],
      ['a brand name', 'TREATMENT', 'doliprane', 'paracetamol'],
      ['an acronym', 'CONDITION', 'SEP', 'multiple-sclerosis'],
      ['a later word', 'CONDITION', 'sclerosis', 'multiple-sclerosis'],
      ['a typing error', 'TREATMENT', 'parasetamol', 'paracetamol'],
      ['another typing error', 'CONDITION', 'endometriose', 'endometriosis'],
      ['one with missing accents', 'CONDITION', 'epilepsie', 'epilepsy'],
    ])('find %s', async (_what, kind, text, slug) => {
      expect((await find(kind, text)).slice(0, 3).map((option) => option.slug)).toContain(slug);
    });

    it('say which other name was found', async () => {
      const [first] = await find('TREATMENT', 'doliprane', 'fr');
      expect(first).toMatchObject({ slug: 'paracetamol', matchedName: 'Doliprane' });
      expect((await find('TREATMENT', 'metformin'))[0]?.matchedName).toBeNull();
    });

    it('leave groups out unless they are asked for, give nothing for nothing, and at most 20', async () => {
      const [group] = await app.database.query<{ label_en: string; slug: string }>(
        `select label_en, slug from concept where is_group and kind = 'treatment' order by slug limit 1`,
      );
      const slugsOf = async (includesGroups: boolean): Promise<string[]> =>
        (await find('TREATMENT', group?.label_en ?? '', 'en', { includesGroups })).map((option) => option.slug);
      expect(await slugsOf(false)).not.toContain(group?.slug);
      expect((await slugsOf(true))[0]).toBe(group?.slug);
      expect(await find('TREATMENT', '  …')).toEqual([]);
      expect(await find('TREATMENT', "%_'")).toEqual([]);
      expect((await find('CONDITION', 'a', 'en', { first: 500 })).length).toBe(20);
    });
  });

  describe('the readers for other features', () => {
    it('give links by ids in one statement, in the reader’s language', async () => {
      const found = await ids('treatment', 'metformin', 'sertraline', 'unknown');
      expect([...found.keys()].sort()).toEqual(['metformin', 'sertraline']);
      const links = await app.nest.get(ConceptReader).byIds([...found.values()], 'fr');
      expect([...links.values()].map((link) => link.name).sort()).toEqual(['Metformine', 'Sertraline']);
      expect(await app.nest.get(ConceptReader).byIds([], 'fr')).toEqual(new Map());
    });

    it('tell which ids an entry may name', async () => {
      const all = [...(await ids('treatment', 'metformin')).values(), ...(await ids('condition', 'gout')).values()];
      const [group] = await app.database.query<{ id: string }>(`select id from concept where is_group limit 1`);
      const selectable = await app.nest.get(ConceptReader).selectableIds([...all, group?.id ?? ''], ['treatment']);
      expect([...selectable.values()]).toEqual(['treatment']);
    });

    it('give search every name, and walk the whole catalogue', async () => {
      const reader = app.nest.get(IndexableConceptReader);
      const [id] = [...(await ids('treatment', 'paracetamol')).values()];
      const [indexable] = await reader.byIds([id ?? '']);
      expect(indexable?.names.map((name) => name.name)).toContain('Doliprane');
      const first = await reader.idsAfter(null, 3);
      expect(await reader.idsAfter(first[1] ?? null, 1)).toEqual([first[2]]);
    });
  });
});
