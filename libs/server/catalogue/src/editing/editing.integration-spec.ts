import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { type Answer, TestApp } from '@entraide/testing';
import { catalogueFeature } from '../catalogue.feature.ts';
import { LoadStarterCatalogue } from '../starter/load-starter-catalogue.ts';

const fields = `
  concept { id slug revision name label synonyms isGroup parents { slug } texts { language label everyday summary synonyms } viewerCanEdit }
  problems { code field message }`;
const create = `mutation Create($key: ID!, $kind: ConceptKind!, $input: ConceptInput!) {
  createConcept(idempotencyKey: $key, kind: $kind, input: $input) { ${fields} } }`;
const update = `mutation Update($id: ID!, $revision: Int!, $input: ConceptInput!) {
  updateConcept(id: $id, revision: $revision, input: $input) { ${fields} } }`;

interface Payload {
  concept: { id: string; slug: string; revision: number; label: string; synonyms: string[] } | null;
  problems: { code: string; field: string | null; message: string }[];
}

const member = (traits: Partial<MemberViewer> = {}): Viewer => ({
  kind: 'member',
  memberId: randomUUID(),
  sessionId: '',
  pseudonym: 'Ada',
  language: 'en',
  isAdministrator: true,
  isEmailConfirmed: true,
  hasHealthConsent: false,
  isSuspended: false,
  communityIds: new Set(),
  moderatedCommunityIds: new Set(),
  ...traits,
});

const input = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  synonymsEn: [],
  synonymsFr: [],
  parentSlugs: [],
  isGroup: false,
  ...given,
});

describe('writing the catalogue', () => {
  let app: TestApp;
  const ada = member();
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature]);
    await app.nest.get(LoadStarterCatalogue).execute();
  });
  afterAll(() => app.stop());

  const creating = async (
    given: Record<string, unknown>,
    { viewer = ada, key = randomUUID(), kind = 'CONDITION' } = {},
  ): Promise<Answer<{ createConcept: Payload }>> => app.run(viewer, create, { key, kind, input: input(given) });
  const created = async (
    given: Record<string, unknown>,
    kind = 'CONDITION',
  ): Promise<NonNullable<Payload['concept']>> => {
    const { data } = await creating(given, { kind });
    expect(data.createConcept.problems).toEqual([]);
    return data.createConcept.concept as NonNullable<Payload['concept']>;
  };

  it('creates a concept once for one key, findable at once', async () => {
    const key = randomUUID();
    const given = { labelEn: '  Sea  sickness ', labelFr: 'Mal de mer', synonymsEn: ['Naupathia', 'naupathia', ' '] };
    const first = await creating(given, { key });
    const again = await creating(given, { key });
    expect(first.data.createConcept.concept).toMatchObject({
      slug: 'sea-sickness',
      label: 'Sea sickness',
      synonyms: ['Naupathia'],
    });
    expect(again.data.createConcept.concept?.id).toBe(first.data.createConcept.concept?.id);
    expect(first.statements.length).toBeLessThanOrEqual(12);
    const found = await app.run(ada, `query { conceptOptions(kind: CONDITION, text: "naupa") { slug matchedName } }`);
    expect(found.data).toEqual({ conceptOptions: [{ slug: 'sea-sickness', matchedName: 'Naupathia' }] });
  });

  it.each<[string, Record<string, unknown>, string, { code: string; field: string }]>([
    ['no label', {}, 'CONDITION', { code: 'REQUIRED', field: 'labelEn' }],
    ['a label of one letter', { labelFr: 'x' }, 'CONDITION', { code: 'TOO_SHORT', field: 'labelFr' }],
    ['a label that is a sentence', { labelEn: 'x'.repeat(151) }, 'CONDITION', { code: 'TOO_LONG', field: 'labelEn' }],
    [
      'a label that is taken',
      { labelFr: 'sclerose en plaques' },
      'CONDITION',
      { code: 'ALREADY_EXISTS', field: 'labelFr' },
    ],
    [
      'a long summary',
      { labelEn: 'Abc', summaryFr: 'x'.repeat(501) },
      'CONDITION',
      { code: 'TOO_LONG', field: 'summaryFr' },
    ],
    [
      'a long synonym',
      { labelEn: 'Abc', synonymsFr: ['x'.repeat(151)] },
      'CONDITION',
      { code: 'TOO_LONG', field: 'synonymsFr' },
    ],
    [
      'an unknown parent',
      { labelEn: 'Abc', parentSlugs: ['nowhere'] },
      'CONDITION',
      { code: 'NOT_IN_LIST', field: 'parentSlugs' },
    ],
    [
      'a parent of another kind',
      { labelEn: 'Abc', parentSlugs: ['metformin'] },
      'CONDITION',
      { code: 'NOT_IN_LIST', field: 'parentSlugs' },
    ],
    ['a treatment without its kind', { labelEn: 'Abc' }, 'TREATMENT', { code: 'REQUIRED', field: 'treatmentKind' }],
    [
      'a condition with one',
      { labelEn: 'Abc', treatmentKind: 'DIET' },
      'CONDITION',
      { code: 'INCONSISTENT', field: 'treatmentKind' },
    ],
  ])('refuses %s at its field', async (_what, given, kind, expected) => {
    const { data } = await creating(given, { kind });
    expect(data.createConcept).toMatchObject({ concept: null, problems: [expected] });
  });

  it('changes a concept, and refuses a change of what was changed meanwhile', async () => {
    const concept = await created({ labelEn: 'Land sickness', synonymsEn: ['sway'] });
    const change = { labelEn: 'Land sickness', labelFr: 'Mal de terre', everydayFr: 'Tangage', parentSlugs: ['gout'] };
    const saved = await app.run<{ updateConcept: Payload }>(ada, update, {
      id: concept.id,
      revision: concept.revision,
      input: input(change),
    });
    expect(saved.data.updateConcept).toMatchObject({
      concept: {
        slug: 'land-sickness',
        synonyms: [],
        parents: [{ slug: 'gout' }],
        revision: concept.revision + 1,
        viewerCanEdit: true,
      },
      problems: [],
    });
    expect(saved.statements.length).toBeLessThanOrEqual(12);
    const late = await app.run<{ updateConcept: Payload }>(ada, update, {
      id: concept.id,
      revision: concept.revision,
      input: input(change),
    });
    expect(late.data.updateConcept.problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
  });

  it('refuses a circle of parents', async () => {
    const upper = await created({ labelEn: 'Upper thing' });
    await created({ labelEn: 'Lower thing', parentSlugs: ['upper-thing'] });
    for (const slug of ['lower-thing', 'upper-thing']) {
      const { data } = await app.run<{ updateConcept: Payload }>(ada, update, {
        id: upper.id,
        revision: upper.revision,
        input: input({ labelEn: 'Upper thing', parentSlugs: [slug] }),
      });
      expect(data.updateConcept.problems).toMatchObject([{ code: 'INCONSISTENT', field: 'parentSlugs' }]);
    }
  });

  it('is remembered against the next version of the starter catalogue', async () => {
    const [gout] = await app.database.query<{ id: string; revision: number }>(
      `select id, revision from concept where kind = 'condition' and slug = 'gout'`,
    );
    await app.run(ada, update, {
      id: gout?.id,
      revision: gout?.revision,
      input: input({ labelEn: 'Our gout', labelFr: 'Goutte' }),
    });
    await app.database.query(`delete from applied_data`);
    await app.nest.get(LoadStarterCatalogue).execute();
    const [after] = await app.database.query(
      `select label_en, array(select name from concept_name where concept_id = concept.id and role = 'synonym') as synonyms
       from concept where id = $1`,
      [gout?.id],
    );
    expect(after).toEqual({ label_en: 'Our gout', synonyms: [] });
  });

  it.each<[string, Viewer, string]>([
    ['a visitor', visitor('en'), 'UNAUTHENTICATED'],
    ['a member', member({ isAdministrator: false }), 'NOT_FOUND'],
    [
      'a community moderator',
      member({ isAdministrator: false, moderatedCommunityIds: new Set([randomUUID()]) }),
      'NOT_FOUND',
    ],
    ['a suspended administrator', member({ isSuspended: true }), 'NOT_FOUND'],
  ])('is closed to %s', async (_who, viewer, code) => {
    const answer = await creating({ labelEn: 'Never' }, { viewer });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code });
    const change = await app.run(viewer, update, { id: randomUUID(), revision: 1, input: input({ labelEn: 'Never' }) });
    expect(change.errors?.[0]?.extensions).toMatchObject({ code });
  });

  it('takes no text from an administrator who is muted on the site', async () => {
    const viewer = member({ restrictions: [{ kind: 'mute', communityId: null, endsAt: null }] });
    const concept = await created({ labelEn: 'Car sickness' });
    const refused = [{ code: 'MUTED' }];
    expect((await creating({ labelEn: 'Said in a name' }, { viewer })).data.createConcept.problems).toMatchObject(
      refused,
    );
    const changing = { id: concept.id, revision: 1, input: input({ labelEn: 'Said in a name' }) };
    const changed = await app.run<{ updateConcept: Payload }>(viewer, update, changing);
    expect(changed.data.updateConcept.problems).toMatchObject(refused);
    const naming = `mutation ($id: ID!) { editConceptSynonyms(id: $id, revision: 1, synonymsEn: ["Said here"], synonymsFr: []) { problems { code } } }`;
    const named = await app.run<{ editConceptSynonyms: Payload }>(viewer, naming, { id: concept.id });
    expect(named.data.editConceptSynonyms.problems).toMatchObject(refused);
  });

  it('answers alike for an id that is unknown and one that is none', async () => {
    for (const id of [randomUUID(), 'x']) {
      const { data } = await app.run<{ updateConcept: Payload }>(ada, update, {
        id,
        revision: 1,
        input: input({ labelEn: 'Abc' }),
      });
      expect(data.updateConcept.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });
});
