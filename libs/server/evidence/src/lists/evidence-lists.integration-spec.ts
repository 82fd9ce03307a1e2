import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Effectiveness } from '@entraide/domain-kernel';
import type { Door } from '@entraide/server-platform';
import { forPurposesDocument, ofSideEffectDocument, ofTreatmentDocument } from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';
import { decodeEvidenceCursor, encodeEvidenceCursor } from './evidence-cursor.ts';

interface Node {
  treatment: { slug: string };
  purpose: { slug: string };
  people: number;
  helped: { lower?: number; reason?: string };
  share?: { lower: number; of: number };
}
interface Listed {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** How many people tell of each treatment, and how many of them say that it helped. */
const told: readonly [slug: string, people: number, helped: number][] = [
  ['aspirin', 20, 10],
  ['biofeedback', 6, 6],
  ['caffeine', 40, 28],
  ['diet', 12, 0],
  ['exercise', 6, 0],
];

describe('lists of figures', () => {
  let world: ToldWorld;
  let migraine: string;
  let headache: string;
  let nausea: string;
  const treatments = new Map<string, string>();

  const tellOf = (slug: string, people: number, helped: number, purposeId: string) =>
    world.tellers(people, (index) => ({
      treatmentId: treatments.get(slug),
      purposeId,
      effectiveness: (index < helped ? 'major' : 'none') as Effectiveness,
      sideEffects: index % 2 === 0 ? [{ symptomId: nausea, severity: 'mild' as const }] : [],
      sideEffectsOverall: index % 2 === 0 ? 'mild' : 'none',
    }));

  beforeAll(async () => {
    world = await ToldWorld.start();
    migraine = await world.concept('condition', 'migraine');
    headache = await world.concept('symptom', 'headache');
    nausea = await world.concept('symptom', 'nausea');
    for (const [slug, people, helped] of told) {
      treatments.set(slug, await world.concept('treatment', slug));
      await tellOf(slug, people, helped, migraine);
    }
    await tellOf('aspirin', 30, 15, headache);
    await tellOf('diet', 4, 4, headache);
    await world.refresh();
  });
  afterAll(() => world.app.stop());

  const list = async (document: string, variables: Record<string, unknown>, door: Door = 'page') =>
    Object.values((await world.ask<Record<string, Listed>>(document, variables, door)).data)[0] as Listed;
  const slugsOf = ({ nodes }: Listed) => nodes.map((node) => node.treatment.slug);
  const forMigraine = (order: string, door: Door = 'page') =>
    list(forPurposesDocument, { purposeIds: [migraine], order }, door);

  it('are in the order of the lower bound, of the people or of the name', async () => {
    const byBound = await forMigraine('LOWER_BOUND');
    expect(slugsOf(byBound)).toEqual(['biofeedback', 'caffeine', 'aspirin', 'diet', 'exercise']);
    const bounds = byBound.nodes.map((node) => node.helped.lower as number);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    expect(slugsOf(await forMigraine('PEOPLE')).slice(0, 3)).toEqual(['caffeine', 'aspirin', 'diet']);
    expect(slugsOf(await forMigraine('NAME'))).toEqual(['aspirin', 'biofeedback', 'caffeine', 'diet', 'exercise']);
  });

  it('hold what programs may see', async () => {
    expect(slugsOf(await forMigraine('LOWER_BOUND', 'api'))).toEqual(['caffeine', 'aspirin', 'diet']);
    const effects = await list(ofSideEffectDocument, { symptomId: nausea }, 'api');
    expect(effects.nodes.length).toBeGreaterThan(0);
    expect(effects.nodes.every((node) => (node.share?.of ?? 0) >= 11)).toBe(true);
  });

  it('add no parents and no siblings: each line is one treatment for one purpose', async () => {
    const both = await list(forPurposesDocument, { purposeIds: [migraine, headache], order: 'PEOPLE' });
    expect(both.nodes.map((node) => [node.treatment.slug, node.purpose.slug, node.people]).slice(0, 3)).toEqual([
      ['caffeine', 'migraine', 40],
      ['aspirin', 'headache', 30],
      ['aspirin', 'migraine', 20],
    ]);
    expect(both.nodes.length).toBe(6);
  });

  it('give a treatment’s purposes, most people first', async () => {
    const { nodes } = await list(ofTreatmentDocument, { treatmentId: treatments.get('aspirin') });
    expect(nodes.map((node) => [node.purpose.slug, node.people])).toEqual([
      ['headache', 30],
      ['migraine', 20],
    ]);
  });

  it('give as whose side effect a symptom is reported, from five who report it', async () => {
    const { nodes } = await list(ofSideEffectDocument, { symptomId: nausea });
    expect(new Set(slugsOf({ nodes, pageInfo: { hasNextPage: false, endCursor: null } }))).toEqual(
      new Set(['caffeine', 'aspirin', 'diet']),
    );
    const bounds = nodes.map((node) => node.share?.lower as number);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    expect(await list(ofSideEffectDocument, { symptomId: headache })).toMatchObject({ nodes: [] });
  });

  it.each([
    ['the lower bound', () => [forPurposesDocument, { purposeIds: [migraine, headache], order: 'LOWER_BOUND' }]],
    ['the people', () => [forPurposesDocument, { purposeIds: [migraine, headache], order: 'PEOPLE' }]],
    ['the name', () => [forPurposesDocument, { purposeIds: [migraine, headache], order: 'NAME' }]],
    ['the side effect’s share', () => [ofSideEffectDocument, { symptomId: nausea }]],
  ] as [string, () => [string, Record<string, unknown>]][])(
    'are walked page by page without a gap or a double, by %s',
    async (_what, listing) => {
      const [document, variables] = listing();
      const lineOf = ({ treatment, purpose }: Node) => `${treatment.slug} ${purpose.slug}`;
      const whole = (await list(document, variables)).nodes.map(lineOf);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Listed = await list(document, { ...variables, first: 1, after });
        seen.push(...page.nodes.map(lineOf));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole);
      expect(whole.length).toBeGreaterThan(3);
    },
  );

  it.each(['PEOPLE', 'LOWER_BOUND', 'NAME'])(
    'begin anew after a cursor that is none of theirs, by %s',
    async (order) => {
      const place = { treatmentId: treatments.get('diet') as string, purposeId: migraine };
      const foreign = encodeEvidenceCursor({ ...place, key: order === 'NAME' ? 1 : 'text' });
      for (const after of [foreign, 'nonsense', '']) {
        const answer = await list(forPurposesDocument, { purposeIds: [migraine], order, after });
        expect(answer.nodes.length).toBe(5);
      }
    },
  );

  it('are empty for purposes that do not exist, and look at 50 purposes at most', async () => {
    const strangers = Array.from(
      { length: 50 },
      (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    );
    expect((await list(forPurposesDocument, { purposeIds: ['no id'] })).nodes).toEqual([]);
    expect((await list(forPurposesDocument, { purposeIds: [] })).nodes).toEqual([]);
    expect((await list(forPurposesDocument, { purposeIds: [...strangers, migraine] })).nodes).toEqual([]);
  });

  it('have cursors that keep numbers exactly', () => {
    const place = { treatmentId: treatments.get('diet') as string, purposeId: migraine };
    for (const key of [0.123456789012345, -1, 40]) {
      expect(decodeEvidenceCursor(encodeEvidenceCursor({ ...place, key }), 'number')).toEqual({ ...place, key });
    }
    expect(decodeEvidenceCursor(encodeEvidenceCursor({ ...place, key: 'é_n' }), 'string')?.key).toBe('é_n');
  });
});
