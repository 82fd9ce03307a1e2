import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import {
  deleteDocument,
  draftDocument,
  draftsDocument,
  publishDocument,
  saveDocument,
} from '../spec/experience-documents.ts';
import { type Draft, ExperienceWriter, wholeAnswers } from '../spec/experience-writer.ts';

describe('a draft of an experience', () => {
  let app: TestApp;
  let writer: ExperienceWriter;
  let amina: MemberViewer;
  let tom: MemberViewer;
  const id = { metformin: '', diabetes: '', nausea: '', fatigue: '' };
  let number = 0;
  const whole = () => wholeAnswers(id.metformin, id.diabetes, id.nausea);

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
    writer = new ExperienceWriter(app);
    id.diabetes = await addConcept(app.database, 'condition', 'diabetes');
    id.nausea = await addConcept(app.database, 'symptom', 'nausea');
    id.fatigue = await addConcept(app.database, 'symptom', 'fatigue');
    amina = await app.viewer(await addMember(app, 'Amina_L'));
    tom = await app.viewer(await addMember(app, 'Tom_W'));
  });
  beforeEach(async () => {
    number += 1;
    id.metformin = await addConcept(app.database, 'treatment', `metformin-${number}`);
  });
  afterAll(() => app.stop());

  it('keeps what was typed, right or wrong, and says at each answer what is the matter', async () => {
    const wrong = {
      ...whole(),
      startedOn: '2100-01',
      doseValue: '-5',
      doseUnit: 'spoons',
      narrative: 'a'.repeat(5001),
      isStillTaking: false,
      endedOn: '2020-01',
    };
    const { id: draftId } = await writer.begin(amina, wrong);
    const { data } = await app.run<{ experienceDraft: Draft }>(amina, draftDocument, { id: draftId });
    expect(data.experienceDraft.answers).toMatchObject({
      startedOn: '2100-01',
      doseValue: '-5',
      doseUnit: 'spoons',
      narrative: 'a'.repeat(5001),
      endedOn: '2020-01',
    });
    expect(data.experienceDraft.problems.map((p) => `${p.field} ${p.code}`)).toEqual([
      'startedOn MONTH_IN_FUTURE',
      'doseValue NEGATIVE',
      'doseUnit NOT_IN_LIST',
      'endedOn END_BEFORE_START',
      'stopReasons REQUIRED',
      'narrative TOO_LONG',
    ]);
    expect(data.experienceDraft.problems.at(-1)?.message).toContain('5001');
  });

  it('grows step by step, and is begun once for one key', async () => {
    const idempotencyKey = randomUUID();
    const first = await writer.save(amina, { idempotencyKey, answers: { treatmentId: id.metformin } });
    const again = await writer.save(amina, { idempotencyKey, answers: { startedOn: '2024-02' } });
    expect(again.draft?.id).toBe(first.draft?.id);
    const third = await writer.save(amina, { draftId: first.draft?.id, answers: { doseValue: '5', startedOn: null } });
    expect(third.draft?.answers).toMatchObject({
      treatment: { slug: `metformin-${number}` },
      startedOn: null,
      doseValue: '5',
    });
    expect(third.statements.length).toBeLessThanOrEqual(5);
  });

  it('belongs to its author: unreachable for others by every door', async () => {
    const { id: draftId } = await writer.begin(amina, whole());
    for (const other of [tom, app.visitor()]) {
      const seen = await app.run<{ experienceDraft: Draft | null }>(other, draftDocument, { id: draftId });
      expect(seen.data?.experienceDraft ?? null).toBeNull();
      for (const [document, variables] of [
        [saveDocument, { input: { draftId, idempotencyKey: randomUUID(), answers: { narrative: 'mine' } } }],
        [deleteDocument, { id: draftId }],
        [publishDocument, { input: { draftId, idempotencyKey: randomUUID() } }],
      ] as const) {
        const answer = await app.run(other, document, variables);
        expect(answer.data).toBeNull();
        expect(answer.errors?.[0]?.extensions?.['code']).toBe(other === tom ? 'NOT_FOUND' : 'UNAUTHENTICATED');
      }
    }
    const own = await app.run<{ experienceDraft: Draft }>(amina, draftDocument, { id: draftId });
    expect(own.data.experienceDraft.answers).toMatchObject({ narrative: whole()['narrative'] });
  });

  it('is thrown away for good', async () => {
    const { id: draftId } = await writer.begin(amina, whole());
    const gone = await app.run(amina, deleteDocument, { id: draftId });
    expect(gone.data).toEqual({ deleteExperienceDraft: { draftId, problems: [] } });
    expect((await app.run(amina, draftDocument, { id: draftId })).data).toEqual({ experienceDraft: null });
    expect((await app.run(amina, deleteDocument, { id: 'nonsense' })).errors?.[0]?.extensions?.['code']).toBe(
      'NOT_FOUND',
    );
  });

  it('is listed in a constant number of statements', async () => {
    const ines = await app.viewer(await addMember(app, 'Ines_D'));
    await writer.begin(ines, whole());
    const one = await app.run<{ myExperienceDrafts: Draft[] }>(ines, draftsDocument);
    for (let count = 0; count < 9; count += 1) await writer.begin(ines, whole());
    const ten = await app.run<{ myExperienceDrafts: Draft[] }>(ines, draftsDocument);
    expect([one.data.myExperienceDrafts.length, ten.data.myExperienceDrafts.length]).toEqual([1, 10]);
    expect(ten.statements.length).toBe(one.statements.length);
    expect(ten.statements.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['suspended', { state: 'suspended' as const }, 'SUSPENDED'],
    ['without the consent to process health data', { hasHealthConsent: false }, 'CONSENT_NEEDED'],
  ])('is not begun when %s', async (_why, traits, code) => {
    const viewer = await app.viewer(await addMember(app, `Nobody_${code}`, traits));
    const { draft, problems } = await writer.save(viewer, { answers: whole() });
    expect({ draft, codes: problems?.map((p) => p.code) }).toEqual({ draft: null, codes: [code] });
  });

  it('refuses what no form would send', async () => {
    const { problems } = await writer.save(amina, { answers: { narrative: 'a'.repeat(50_001) } });
    expect(problems).toEqual([{ code: 'TOO_LONG', field: 'narrative' }]);
  });
});
