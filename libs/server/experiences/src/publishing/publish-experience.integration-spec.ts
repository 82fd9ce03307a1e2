import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addCommunity, addConcept } from '../spec/concepts.ts';
import { IndexLog, indexLogFeature } from '../spec/index-log.feature.ts';
import {
  deleteDocument,
  draftDocument,
  draftsDocument,
  editDocument,
  experienceDocument,
  mineDocument,
  publishDocument,
  saveDocument,
  versionsDocument,
  withdrawDocument,
} from '../spec/experience-documents.ts';

interface Draft {
  id: string;
  experienceId: string | null;
  baseRevision: number | null;
  answers: Record<string, unknown>;
  problems: { code: string; field: string; message: string }[];
}
interface Payload {
  experience: { id: string; state: string; revision: number; visibility: string } | null;
  existingId: string | null;
  problems: { code: string; field: string | null; message: string }[];
}

const story = 'It took a while, and the first weeks were not easy at all.';

describe('writing an experience', () => {
  let app: TestApp;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let community: string;
  const id = { metformin: '', diabetes: '', nausea: '', fatigue: '' };
  let number = 0;

  beforeAll(async () => {
    app = await TestApp.start([
      catalogueFeature,
      accountsFeature,
      communitiesFeature,
      experiencesFeature,
      indexLogFeature,
    ]);
    id.diabetes = await addConcept(app.database, 'condition', 'diabetes');
    id.nausea = await addConcept(app.database, 'symptom', 'nausea');
    id.fatigue = await addConcept(app.database, 'symptom', 'fatigue');
    community = await addCommunity(app.database);
    const memberId = await addMember(app, 'Amina_L');
    await addMembership(app, memberId, community);
    amina = await app.viewer(memberId);
    tom = await app.viewer(await addMember(app, 'Tom_W'));
  });
  beforeEach(async () => {
    number += 1;
    id.metformin = await addConcept(app.database, 'treatment', `metformin-${number}`);
  });
  afterAll(() => app.stop());

  const whole = (): Record<string, unknown> => ({
    perspective: 'OWN',
    treatmentId: id.metformin,
    purposeId: id.diabetes,
    startedOn: '2024-02',
    doseValue: '2,5',
    doseUnit: 'mg',
    effectiveness: 'MODERATE',
    sideEffectsOverall: 'MILD',
    sideEffects: [{ symptomId: id.nausea, severity: 'MILD' }],
    isStillTaking: true,
    narrative: story,
    language: 'EN',
    visibility: 'PUBLIC',
  });

  const save = async (viewer: Viewer, input: Record<string, unknown>) => {
    const answer = await app.run<{ saveExperienceDraft: { draft: Draft | null; problems: { code: string }[] } }>(
      viewer,
      saveDocument,
      { input: { idempotencyKey: randomUUID(), answers: {}, ...input } },
    );
    return { ...answer, ...answer.data?.saveExperienceDraft };
  };
  const begin = async (viewer: Viewer, answers: Record<string, unknown>): Promise<Draft> =>
    (await save(viewer, { answers })).draft as Draft;
  const publish = async (viewer: Viewer, draftId: string, idempotencyKey: string = randomUUID()) => {
    const answer = await app.run<{ publishExperience: Payload }>(viewer, publishDocument, {
      input: { draftId, idempotencyKey },
    });
    return { ...answer, ...answer.data?.publishExperience };
  };
  const published = async (viewer: Viewer, answers: Record<string, unknown> = {}): Promise<string> => {
    const { experience, problems } = await publish(viewer, (await begin(viewer, { ...whole(), ...answers })).id);
    if (!experience) throw new Error(JSON.stringify(problems));
    return experience.id;
  };
  const edit = async (viewer: Viewer, draftId: string, revision: number) => {
    const answer = await app.run<{ editExperience: Payload }>(viewer, editDocument, { input: { draftId, revision } });
    return { ...answer, ...answer.data?.editExperience };
  };
  const read = async (viewer: Viewer, experienceId: string) =>
    (await app.run<{ experience: Record<string, unknown> | null }>(viewer, experienceDocument, { id: experienceId }))
      .data.experience;

  describe('as a draft', () => {
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
      const { id: draftId } = await begin(amina, wrong);
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
      const first = await save(amina, { idempotencyKey, answers: { treatmentId: id.metformin } });
      const again = await save(amina, { idempotencyKey, answers: { startedOn: '2024-02' } });
      expect(again.draft?.id).toBe(first.draft?.id);
      const third = await save(amina, { draftId: first.draft?.id, answers: { doseValue: '5', startedOn: null } });
      expect(third.draft?.answers).toMatchObject({
        treatment: { slug: `metformin-${number}` },
        startedOn: null,
        doseValue: '5',
      });
      expect(third.statements.length).toBeLessThanOrEqual(5);
    });

    it('belongs to its author: unreachable for others by every door', async () => {
      const { id: draftId } = await begin(amina, whole());
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
      expect(own.data.experienceDraft.answers).toMatchObject({ narrative: story });
    });

    it('is thrown away for good', async () => {
      const { id: draftId } = await begin(amina, whole());
      const gone = await app.run(amina, deleteDocument, { id: draftId });
      expect(gone.data).toEqual({ deleteExperienceDraft: { draftId, problems: [] } });
      expect((await app.run(amina, draftDocument, { id: draftId })).data).toEqual({ experienceDraft: null });
      expect((await app.run(amina, deleteDocument, { id: 'nonsense' })).errors?.[0]?.extensions?.['code']).toBe(
        'NOT_FOUND',
      );
    });

    it('is listed in a constant number of statements', async () => {
      const ines = await app.viewer(await addMember(app, 'Ines_D'));
      await begin(ines, whole());
      const one = await app.run<{ myExperienceDrafts: Draft[] }>(ines, draftsDocument);
      for (let count = 0; count < 9; count += 1) await begin(ines, whole());
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
      const { draft, problems } = await save(viewer, { answers: whole() });
      expect({ draft, codes: problems?.map((p) => p.code) }).toEqual({ draft: null, codes: [code] });
    });

    it('refuses what no form would send', async () => {
      const { problems } = await save(amina, { answers: { narrative: 'a'.repeat(50_001) } });
      expect(problems).toEqual([{ code: 'TOO_LONG', field: 'narrative' }]);
    });
  });

  describe('publishing', () => {
    it('makes an experience of the draft, which is gone', async () => {
      const draft = await begin(amina, { ...whole(), countsInStatistics: true });
      expect(draft.problems).toEqual([]);
      const answer = await publish(amina, draft.id);
      expect(answer.experience).toMatchObject({ state: 'PUBLISHED', revision: 1 });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      expect(await read(amina, answer.experience?.id ?? '')).toMatchObject({
        author: { pseudonym: 'Amina_L' },
        startedOn: '2024-02',
        endedOn: null,
        doseValue: 2.5,
        sideEffects: [{ symptom: { slug: 'nausea' }, severity: 'MILD', isLasting: false }],
        consents: { countsInStatistics: true, allowsResearch: false },
        isDemo: false,
        viewerCan: { edit: true, withdraw: true, report: false },
      });
      expect((await app.run(amina, draftDocument, { id: draft.id })).data).toEqual({ experienceDraft: null });
    });

    it('once for one key', async () => {
      const draft = await begin(amina, whole());
      const key = randomUUID();
      const first = await publish(amina, draft.id, key);
      const again = await publish(amina, draft.id, key);
      expect(first.experience?.id).toBeDefined();
      expect(again.experience?.id).toBe(first.experience?.id);
      expect((await publish(amina, draft.id)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    });

    it('names every problem at its answer and keeps the draft; the key stays good', async () => {
      const draft = await begin(amina, { ...whole(), narrative: 'Short.', visibility: 'COMMUNITY' });
      const key = randomUUID();
      const refusedOnce = await publish(amina, draft.id, key);
      expect(refusedOnce.experience).toBeNull();
      expect(refusedOnce.problems?.map((p) => `${p.field} ${p.code}`)).toEqual([
        'narrative TOO_SHORT',
        'communityId COMMUNITY_REQUIRED',
      ]);
      await save(amina, { draftId: draft.id, answers: { narrative: story, communityId: community } });
      expect((await publish(amina, draft.id, key)).experience).toMatchObject({ visibility: 'COMMUNITY' });
    });

    it('for a community only from inside it', async () => {
      const draft = await begin(tom, { ...whole(), visibility: 'COMMUNITY', communityId: community });
      expect((await publish(tom, draft.id)).problems).toMatchObject([{ field: 'communityId', code: 'NOT_A_MEMBER' }]);
    });

    it('once for each treatment, purpose and perspective, leading to the one that is there', async () => {
      const existingId = await published(amina);
      const twin = await publish(amina, (await begin(amina, whole())).id);
      expect(twin).toMatchObject({ experience: null, existingId });
      expect(twin.problems).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'treatmentId' }]);
      await published(amina, { perspective: 'CARING_FOR' });
      await published(amina, { purposeId: id.fatigue });
      await published(tom);
    });

    it('needs a confirmed address', async () => {
      const viewer = await app.viewer(await addMember(app, 'Unconfirmed', { isConfirmed: false }));
      const draft = await begin(viewer, whole());
      expect((await publish(viewer, draft.id)).problems).toMatchObject([{ code: 'EMAIL_NOT_CONFIRMED' }]);
    });

    it('tells search, and again when it is withdrawn', async () => {
      const { subjects } = app.nest.get(IndexLog);
      const experienceId = await published(amina);
      await app.runJobs();
      expect(subjects).toContainEqual({ kind: 'experience', id: experienceId });
      const before = subjects.length;
      await app.run(amina, withdrawDocument, { id: experienceId });
      await app.runJobs();
      expect(subjects.slice(before)).toEqual([{ kind: 'experience', id: experienceId }]);
    });
  });

  describe('editing', () => {
    const beginEdit = async (viewer: Viewer, experienceId: string, answers: Record<string, unknown> = {}) =>
      save(viewer, { experienceId, answers });

    it('keeps the former text as a version that its author alone may read', async () => {
      const experienceId = await published(amina);
      const { draft } = await beginEdit(amina, experienceId, {
        narrative: `${story} Later it got better.`,
        doseValue: '5',
        sideEffects: [{ symptomId: id.fatigue, severity: 'SEVERE', isLasting: true }],
      });
      expect(draft).toMatchObject({ experienceId, baseRevision: 1, problems: [] });
      const answer = await edit(amina, draft?.id ?? '', 1);
      expect(answer.experience).toMatchObject({ id: experienceId, revision: 2 });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      expect(await read(amina, experienceId)).toMatchObject({
        doseValue: 5,
        sideEffects: [{ symptom: { slug: 'fatigue' }, severity: 'SEVERE', isLasting: true }],
      });
      const versions = await app.run(amina, versionsDocument, { id: experienceId });
      expect(versions.data).toMatchObject({
        experienceVersions: [{ revision: 1, doseValue: 2.5, sideEffects: [{ symptom: { slug: 'nausea' } }] }],
      });
      for (const other of [tom, app.visitor()]) {
        expect((await app.run(other, versionsDocument, { id: experienceId })).data).toBeNull();
      }
    });

    it('goes on with the same draft, and is nobody else’s to begin', async () => {
      const experienceId = await published(amina);
      const first = await beginEdit(amina, experienceId, { doseValue: '7' });
      const second = await beginEdit(amina, experienceId);
      expect(second.draft).toMatchObject({ id: first.draft?.id, answers: { doseValue: '7' } });
      expect((await beginEdit(tom, experienceId)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    });

    it('is refused when the experience has changed since', async () => {
      const experienceId = await published(amina);
      const { draft } = await beginEdit(amina, experienceId);
      expect((await edit(amina, draft?.id ?? '', 2)).problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
      expect((await edit(amina, draft?.id ?? '', 1)).experience).toMatchObject({ revision: 2 });
    });

    it('is refused when it would double another experience', async () => {
      const existingId = await published(amina);
      const other = await published(amina, { purposeId: id.fatigue });
      const { draft } = await beginEdit(amina, other, { purposeId: id.diabetes });
      expect(await edit(amina, draft?.id ?? '', 1)).toMatchObject({ experience: null, existingId });
    });

    it('publishes nothing through the other door', async () => {
      const experienceId = await published(amina);
      const editing = await beginEdit(amina, experienceId);
      expect((await publish(amina, editing.draft?.id ?? '')).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
      const fresh = await begin(amina, whole());
      expect((await edit(amina, fresh.id, 1)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    });
  });

  describe('withdrawing', () => {
    const withdraw = (viewer: Viewer, experienceId: string) =>
      app.run<{ withdrawExperience: Payload }>(viewer, withdrawDocument, { id: experienceId });

    it('takes it from others at once, keeps it for its author, and editing brings it back', async () => {
      const experienceId = await published(amina);
      expect((await withdraw(tom, experienceId)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
      expect(await read(tom, experienceId)).not.toBeNull();
      expect((await withdraw(amina, experienceId)).data.withdrawExperience.experience?.state).toBe('WITHDRAWN');
      expect((await withdraw(amina, experienceId)).data.withdrawExperience.problems).toEqual([]);
      expect(await read(tom, experienceId)).toBeNull();
      expect(await read(amina, experienceId)).toMatchObject({ state: 'WITHDRAWN', viewerCan: { withdraw: false } });
      const mine = await app.run<{ myExperiences: { nodes: { id: string; state: string }[] } }>(amina, mineDocument);
      expect(mine.data.myExperiences.nodes).toContainEqual(
        expect.objectContaining({ id: experienceId, state: 'WITHDRAWN' }),
      );
      const { draft } = await save(amina, { experienceId });
      await edit(amina, draft?.id ?? '', 1);
      expect(await read(tom, experienceId)).toMatchObject({ state: 'PUBLISHED' });
    });

    it('makes room for another one, and then the old one does not come back', async () => {
      const first = await published(amina);
      await withdraw(amina, first);
      const second = await published(amina);
      const { draft } = await save(amina, { experienceId: first });
      expect(await edit(amina, draft?.id ?? '', 1)).toMatchObject({ experience: null, existingId: second });
    });

    it('is open to a suspended author', async () => {
      const experienceId = await published(tom);
      await app.database.query(`update member set state = 'suspended' where id = $1`, [tom.memberId]);
      const suspended = await app.viewer(tom.memberId);
      expect((await save(suspended, { experienceId })).problems).toMatchObject([{ code: 'SUSPENDED' }]);
      expect((await withdraw(suspended, experienceId)).data.withdrawExperience.problems).toEqual([]);
    });
  });
});
