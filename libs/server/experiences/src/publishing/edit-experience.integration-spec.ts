import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { mineDocument, versionsDocument } from '../spec/experience-documents.ts';
import { ExperienceWriter, wholeAnswers } from '../spec/experience-writer.ts';

describe('an experience that is there', () => {
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

  describe('editing', () => {
    const beginEdit = async (viewer: Viewer, experienceId: string, answers: Record<string, unknown> = {}) =>
      writer.save(viewer, { experienceId, answers });

    it('keeps the former text as a version that its author alone may read', async () => {
      const experienceId = await writer.published(amina, whole());
      const { draft } = await beginEdit(amina, experienceId, {
        narrative: `${whole()['narrative'] as string} Later it got better.`,
        doseValue: '5',
        sideEffects: [{ symptomId: id.fatigue, severity: 'SEVERE', isLasting: true }],
      });
      expect(draft).toMatchObject({ experienceId, baseRevision: 1, problems: [] });
      const answer = await writer.edit(amina, draft?.id ?? '', 1);
      expect(answer.experience).toMatchObject({ id: experienceId, revision: 2 });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      expect(await writer.read(amina, experienceId)).toMatchObject({
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
      const experienceId = await writer.published(amina, whole());
      const first = await beginEdit(amina, experienceId, { doseValue: '7' });
      const second = await beginEdit(amina, experienceId);
      expect(second.draft).toMatchObject({ id: first.draft?.id, answers: { doseValue: '7' } });
      expect((await beginEdit(tom, experienceId)).code).toBe('NOT_FOUND');
    });

    it('is refused when the experience has changed since', async () => {
      const experienceId = await writer.published(amina, whole());
      const { draft } = await beginEdit(amina, experienceId);
      expect((await writer.edit(amina, draft?.id ?? '', 2)).problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
      expect((await writer.edit(amina, draft?.id ?? '', 1)).experience).toMatchObject({ revision: 2 });
    });

    it('is refused when it would double another experience', async () => {
      const existingId = await writer.published(amina, whole());
      const other = await writer.published(amina, { ...whole(), purposeId: id.fatigue });
      const { draft } = await beginEdit(amina, other, { purposeId: id.diabetes });
      expect(await writer.edit(amina, draft?.id ?? '', 1)).toMatchObject({ experience: null, existingId });
    });

    it('publishes nothing through the other door', async () => {
      const experienceId = await writer.published(amina, whole());
      const editing = await beginEdit(amina, experienceId);
      expect((await writer.publish(amina, editing.draft?.id ?? '')).code).toBe('NOT_FOUND');
      const fresh = await writer.begin(amina, whole());
      expect((await writer.edit(amina, fresh.id, 1)).code).toBe('NOT_FOUND');
    });
  });

  describe('withdrawing', () => {
    it('takes it from others at once, keeps it for its author, and editing brings it back', async () => {
      const experienceId = await writer.published(amina, whole());
      expect((await writer.withdraw(tom, experienceId)).code).toBe('NOT_FOUND');
      expect(await writer.read(tom, experienceId)).not.toBeNull();
      expect((await writer.withdraw(amina, experienceId)).experience?.state).toBe('WITHDRAWN');
      expect((await writer.withdraw(amina, experienceId)).problems).toEqual([]);
      expect(await writer.read(tom, experienceId)).toBeNull();
      expect(await writer.read(amina, experienceId)).toMatchObject({
        state: 'WITHDRAWN',
        viewerCan: { withdraw: false },
      });
      const mine = await app.run<{ myExperiences: { nodes: { id: string; state: string }[] } }>(amina, mineDocument);
      expect(mine.data.myExperiences.nodes).toContainEqual(
        expect.objectContaining({ id: experienceId, state: 'WITHDRAWN' }),
      );
      const { draft } = await writer.save(amina, { experienceId });
      await writer.edit(amina, draft?.id ?? '', 1);
      expect(await writer.read(tom, experienceId)).toMatchObject({ state: 'PUBLISHED' });
    });

    it('makes room for another one, and then the old one does not come back', async () => {
      const first = await writer.published(amina, whole());
      await writer.withdraw(amina, first);
      const second = await writer.published(amina, whole());
      const { draft } = await writer.save(amina, { experienceId: first });
      expect(await writer.edit(amina, draft?.id ?? '', 1)).toMatchObject({ experience: null, existingId: second });
    });

    it('is open to a suspended author', async () => {
      const experienceId = await writer.published(tom, whole());
      await app.database.query(`update member set state = 'suspended' where id = $1`, [tom.memberId]);
      const suspended = await app.viewer(tom.memberId);
      expect((await writer.save(suspended, { experienceId })).problems).toMatchObject([{ code: 'SUSPENDED' }]);
      expect((await writer.withdraw(suspended, experienceId)).problems).toEqual([]);
    });
  });
});
