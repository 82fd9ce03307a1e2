import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { catalogueFeature } from '../catalogue.feature.ts';

const fields = `concept { id slug revision label synonyms children { slug } codes { code } viewerCanUndo } problems { code field }`;
const create = `mutation ($key: ID!, $input: ConceptInput!) {
  answer: createConcept(idempotencyKey: $key, kind: CONDITION, input: $input) { ${fields} } }`;
const merge = `mutation ($fromId: ID!, $intoId: ID!, $revision: Int!) {
  answer: mergeConcepts(fromId: $fromId, intoId: $intoId, revision: $revision) { ${fields} } }`;
const part = `mutation ($mergeId: ID!) { answer: undoConceptMerge(mergeId: $mergeId) { ${fields} } }`;
const synonyms = `mutation ($id: ID!, $revision: Int!, $en: [String!]!) {
  answer: editConceptSynonyms(id: $id, revision: $revision, synonymsEn: $en, synonymsFr: []) { ${fields} } }`;
const undo = `mutation ($id: ID!, $revision: Int!) { answer: undoConceptChange(id: $id, revision: $revision) { ${fields} } }`;
const read = `query ($slug: String!) { concept(kind: CONDITION, slug: $slug) { id slug revision synonyms children { slug } viewerCanUndo } }`;
const merges = `query { conceptMerges { nodes { id from { slug } into { slug } viewerCanUndo } } }`;

interface Shown {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly synonyms: string[];
  readonly children: { readonly slug: string }[];
  readonly viewerCanUndo: boolean;
}
interface Payload {
  readonly concept: Shown | null;
  readonly problems: { readonly code: string }[];
}

const member = (traits: Partial<MemberViewer> = {}): Viewer => ({
  kind: 'member',
  memberId: randomUUID(),
  sessionId: '',
  pseudonym: 'Claire',
  language: 'en',
  isAdministrator: false,
  isEmailConfirmed: true,
  hasHealthConsent: false,
  isSuspended: false,
  communityIds: new Set(),
  moderatedCommunityIds: new Set([randomUUID()]),
  ...traits,
});

describe('making one concept of two', () => {
  let app: TestApp;
  const ada = member({ isAdministrator: true });
  const claire = member();
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature]);
  });
  afterAll(() => app.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown>): Promise<Payload> =>
    (await app.run<{ answer: Payload }>(viewer, source, variables)).data.answer;
  const concept = async (labelEn: string, traits: Record<string, unknown> = {}): Promise<Shown> => {
    const input = { labelEn, synonymsEn: [], synonymsFr: [], parentSlugs: [], isGroup: false, ...traits };
    return (await run(ada, create, { key: randomUUID(), input })).concept as Shown;
  };
  const show = async (slug: string): Promise<Shown> =>
    (await app.run<{ concept: Shown }>(visitor('en'), read, { slug })).data.concept;
  const newestMerge = async () =>
    (await app.run<{ conceptMerges: { nodes: { id: string; viewerCanUndo: boolean }[] } }>(claire, merges)).data
      .conceptMerges.nodes;

  it('joins names and children under the surviving address, and parts them again exactly', async () => {
    const kept = await concept('Rose fever', { synonymsEn: ['June cold'] });
    const gone = await concept('Grass allergy', { synonymsEn: ['Grass fever', 'June cold'] });
    await concept('Timothy allergy', { parentSlugs: ['grass-allergy'] });
    const { concept: joined } = await run(claire, merge, { fromId: gone.id, intoId: kept.id, revision: kept.revision });
    expect(joined).toMatchObject({ slug: 'rose-fever', children: [{ slug: 'timothy-allergy' }] });
    expect(joined?.synonyms.toSorted()).toEqual(['Grass allergy', 'Grass fever', 'June cold']);
    expect(await show('grass-allergy')).toMatchObject({ id: kept.id, slug: 'rose-fever' });
    const [newest] = await newestMerge();
    const { concept: again } = await run(claire, part, { mergeId: newest?.id });
    expect(again).toMatchObject({ slug: 'grass-allergy', children: [{ slug: 'timothy-allergy' }] });
    expect(again?.synonyms.toSorted()).toEqual(['Grass fever', 'June cold']);
    expect(await show('rose-fever')).toMatchObject({ synonyms: ['June cold'], children: [] });
    expect(await run(claire, part, { mergeId: newest?.id })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });

  it('leads on through two merges, and takes the last one back first', async () => {
    const [a, b, c] = [await concept('Chain one'), await concept('Chain two'), await concept('Chain three')];
    await run(claire, merge, { fromId: a.id, intoId: b.id, revision: b.revision });
    await run(claire, merge, { fromId: b.id, intoId: c.id, revision: c.revision });
    expect(await show('chain-one')).toMatchObject({ slug: 'chain-three' });
    const [second, first] = await newestMerge();
    expect([second?.viewerCanUndo, first?.viewerCanUndo]).toEqual([true, false]);
    expect(await run(claire, part, { mergeId: first?.id })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    await run(claire, part, { mergeId: second?.id });
    expect(await show('chain-one')).toMatchObject({ slug: 'chain-two' });
    await run(claire, part, { mergeId: first?.id });
    expect(await show('chain-one')).toMatchObject({ slug: 'chain-one' });
  });

  it('keeps the tree a tree when what is merged stands above what survives', async () => {
    const top = await concept('Tree top');
    await concept('Tree middle', { parentSlugs: ['tree-top'] });
    const leaf = await concept('Tree leaf', { parentSlugs: ['tree-middle'] });
    await run(claire, merge, { fromId: top.id, intoId: leaf.id, revision: leaf.revision });
    expect((await show('tree-leaf')).children).toEqual([]);
  });

  it('refuses itself, another kind of thing, what is gone and what has changed', async () => {
    const [a, b] = [await concept('Refused one'), await concept('Refused two')];
    const codeOf = async (variables: Record<string, unknown>): Promise<string | undefined> =>
      (await run(claire, merge, variables)).problems[0]?.code;
    expect(await codeOf({ fromId: a.id, intoId: a.id, revision: 1 })).toBe('INCONSISTENT');
    expect(await codeOf({ fromId: a.id, intoId: b.id, revision: 7 })).toBe('CHANGED_MEANWHILE');
    expect(await codeOf({ fromId: 'none', intoId: b.id, revision: 1 })).toBe('NOT_FOUND');
    const [symptom] = await app.database.query<{ id: string }>(
      `insert into concept (kind, slug, label_en, source) values ('symptom', 'itch', 'Itch', 'spec') returning id`,
    );
    expect(await codeOf({ fromId: symptom?.id, intoId: b.id, revision: b.revision })).toBe('INCONSISTENT');
  });

  it('is for moderators, as are other names; members and visitors do neither', async () => {
    const [a, b] = [await concept('Guarded one'), await concept('Guarded two')];
    for (const viewer of [visitor('en'), member({ moderatedCommunityIds: new Set() }), member({ isSuspended: true })]) {
      const attempts = [
        app.run(viewer, merge, { fromId: a.id, intoId: b.id, revision: b.revision }),
        app.run(viewer, synonyms, { id: a.id, revision: a.revision, en: ['Mine'] }),
        app.run(viewer, undo, { id: a.id, revision: a.revision }),
      ];
      for (const { errors } of await Promise.all(attempts)) expect(errors).toHaveLength(1);
    }
    expect(await show('guarded-one')).toMatchObject({ revision: a.revision, synonyms: [] });
  });

  it('lets moderators change other names, and take the newest change back once', async () => {
    const named = await concept('Named', { synonymsEn: ['Old name'] });
    const { concept: changed } = await run(claire, synonyms, {
      id: named.id,
      revision: named.revision,
      en: [' New name ', 'new name'],
    });
    expect(changed).toMatchObject({ synonyms: ['New name'], viewerCanUndo: true });
    const { concept: back } = await run(claire, undo, { id: named.id, revision: changed?.revision });
    expect(back).toMatchObject({ synonyms: ['Old name'], viewerCanUndo: false });
    expect(await run(claire, undo, { id: named.id, revision: back?.revision })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    expect(await run(claire, synonyms, { id: named.id, revision: back?.revision, en: ['x'] })).toMatchObject({
      problems: [{ code: 'TOO_SHORT' }],
    });
  });
});
