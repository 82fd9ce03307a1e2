import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { curationFeature } from '../curation.feature.ts';

const fields = `proposal { id name state answer concept { slug } proposer { pseudonym } } problems { code field }`;
const propose = `mutation ($input: ProposeConceptInput!) { answer: proposeConcept(input: $input) { ${fields} } }`;
const add = `mutation ($input: AddProposedConceptInput!) { answer: addProposedConcept(input: $input) { ${fields} } }`;
const know = `mutation ($input: KnowProposedConceptInput!) { answer: knowProposedConcept(input: $input) { ${fields} } }`;
const decline = `mutation ($input: DeclineProposedConceptInput!) { answer: declineProposedConcept(input: $input) { ${fields} } }`;
const own = `query { myConceptProposals { name state answer concept { slug } } }`;
const list = `query ($isAnswered: Boolean!) { conceptProposals(isAnswered: $isAnswered, first: 50) { nodes { name } } }`;

interface Payload {
  readonly proposal: { readonly id: string; readonly state: string } | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

const conceptInput = (labelEn: string) => ({
  labelEn,
  synonymsEn: [],
  synonymsFr: [],
  parentSlugs: [],
  isGroup: false,
});

describe('what members miss in the catalogue', () => {
  let app: TestApp;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let claire: MemberViewer;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, curationFeature]);
    amina = await app.viewer(await addMember(app, 'Amina_L'));
    tom = await app.viewer(await addMember(app, 'Tom_W'));
    const moderatorId = await addMember(app, 'Claire');
    await app.database.query(`insert into community_moderator (community_id, member_id) values ($1, $2)`, [
      randomUUID(),
      moderatorId,
    ]);
    claire = await app.viewer(moderatorId);
  });
  afterAll(() => app.stop());

  const run = async (viewer: Viewer, source: string, input: Record<string, unknown>): Promise<Payload> =>
    (await app.run<{ answer: Payload }>(viewer, source, { input })).data.answer;
  const input = (name: string, traits: Record<string, unknown> = {}) => ({
    idempotencyKey: randomUUID(),
    kind: 'CONDITION',
    language: 'EN',
    name,
    ...traits,
  });
  const proposed = async (name: string, viewer: Viewer = amina): Promise<string> =>
    ((await run(viewer, propose, input(name))).proposal as { id: string }).id;

  it('is proposed once by a retried request, and once by each person', async () => {
    const wanted = input('Rose fever');
    const first = await run(amina, propose, wanted);
    expect(first).toMatchObject({ proposal: { state: 'WAITING', proposer: { pseudonym: 'Amina_L' } }, problems: [] });
    expect(await run(amina, propose, wanted)).toEqual(first);
    expect(await run(amina, propose, input('rose  FEVER'))).toMatchObject({
      proposal: null,
      problems: [{ code: 'ALREADY_EXISTS', field: 'name' }],
    });
    expect((await run(tom, propose, input('Rose fever'))).problems).toEqual([]);
  });

  it('is added to the catalogue as a moderator writes it, and then nobody needs to propose it', async () => {
    const id = await proposed('Grass allergy');
    const muted: Viewer = { ...claire, restrictions: [{ kind: 'mute', communityId: null, endsAt: null }] };
    expect(await run(muted, add, { id, concept: conceptInput('Said in a name') })).toMatchObject({
      proposal: null,
      problems: [{ code: 'MUTED' }],
    });
    expect(await run(claire, add, { id, concept: conceptInput('Allergy to grass') })).toMatchObject({
      proposal: { state: 'ADDED', concept: { slug: 'allergy-to-grass' } },
      problems: [],
    });
    expect(await run(tom, propose, input('Allergy to grass'))).toMatchObject({
      problems: [{ code: 'ALREADY_EXISTS' }],
    });
    expect(await run(claire, decline, { id, answer: 'Too late for another answer.' })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
  });

  it('is known under another name, which then finds it', async () => {
    const [row] = await app.database.query<{ id: string }>(`select id from concept where slug = 'allergy-to-grass'`);
    const id = await proposed('Timothy sneezes');
    const answer = await run(claire, know, { id, conceptId: row?.id, addsName: true });
    expect(answer).toMatchObject({ proposal: { state: 'KNOWN', concept: { slug: 'allergy-to-grass' } } });
    const found = await app.run(app.visitor(), `query { conceptOptions(kind: CONDITION, text: "timothy") { slug } }`);
    expect(found.data).toEqual({ conceptOptions: [{ slug: 'allergy-to-grass' }] });
    const wrong = await proposed('Another name');
    for (const conceptId of [randomUUID(), '', 'nothing chosen']) {
      expect(await run(claire, know, { id: wrong, conceptId, addsName: false })).toMatchObject({
        problems: [{ code: 'NOT_IN_LIST', field: 'conceptId' }],
      });
    }
  });

  it('is declined with words that the person reads', async () => {
    const id = await proposed('Feeling blue');
    expect(await run(claire, decline, { id, answer: 'No' })).toMatchObject({ problems: [{ code: 'TOO_SHORT' }] });
    await run(claire, decline, { id, answer: 'This is a feeling; the catalogue has low mood.' });
    const { data } = await app.run<{ myConceptProposals: { name: string }[] }>(amina, own);
    expect(data.myConceptProposals.find(({ name }) => name === 'Feeling blue')).toEqual({
      name: 'Feeling blue',
      state: 'DECLINED',
      answer: 'This is a feeling; the catalogue has low mood.',
      concept: null,
    });
  });

  it('is answered by moderators alone, and read by nobody but them and the person', async () => {
    const id = await proposed('Only hers');
    for (const [source, answer] of [
      [add, { id, concept: conceptInput('Mine') }],
      [know, { id, conceptId: id, addsName: false }],
      [decline, { id, answer: 'I decide this myself.' }],
    ] as const) {
      const { errors } = await app.run(tom, source, { input: answer });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    expect((await app.run(tom, list, { isAnswered: false })).errors).toHaveLength(1);
    const toms = await app.run<{ myConceptProposals: { name: string }[] }>(tom, own);
    expect(toms.data.myConceptProposals.map(({ name }) => name)).not.toContain('Only hers');
    const waiting = await app.run<{ conceptProposals: { nodes: { name: string }[] } }>(claire, list, {
      isAnswered: false,
    });
    expect(waiting.data.conceptProposals.nodes.map(({ name }) => name)).toContain('Only hers');
    const rows = await app.database.inTransaction(tom, (transaction) =>
      transaction.query(`select name from concept_proposal where proposer_id <> $1`, [tom.memberId]),
    );
    expect(rows).toEqual([]);
  });

  it('is at most ten at a time for one person', async () => {
    const eager = await app.viewer(await addMember(app, 'Eager'));
    for (let count = 1; count <= 10; count += 1) await proposed(`Missing ${count}`, eager);
    expect(await run(eager, propose, input('Missing 11'))).toMatchObject({ problems: [{ code: 'SLOW_DOWN' }] });
  });
});
