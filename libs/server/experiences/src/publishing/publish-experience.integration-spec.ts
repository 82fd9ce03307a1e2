import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addCommunity, addConcept } from '../spec/concepts.ts';
import { draftDocument, withdrawDocument } from '../spec/experience-documents.ts';
import { ExperienceWriter, wholeAnswers } from '../spec/experience-writer.ts';
import { IndexLog, indexLogFeature } from '../spec/index-log.feature.ts';

describe('publishing an experience', () => {
  let app: TestApp;
  let writer: ExperienceWriter;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let community: string;
  const id = { metformin: '', diabetes: '', nausea: '', fatigue: '' };
  let number = 0;
  const whole = () => wholeAnswers(id.metformin, id.diabetes, id.nausea);

  beforeAll(async () => {
    app = await TestApp.start([
      catalogueFeature,
      accountsFeature,
      communitiesFeature,
      experiencesFeature,
      indexLogFeature,
    ]);
    writer = new ExperienceWriter(app);
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

  it('makes an experience of the draft, which is gone', async () => {
    const draft = await writer.begin(amina, { ...whole(), countsInStatistics: true });
    expect(draft.problems).toEqual([]);
    const answer = await writer.publish(amina, draft.id);
    expect(answer.experience).toMatchObject({ state: 'PUBLISHED', revision: 1 });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    expect(await writer.read(amina, answer.experience?.id ?? '')).toMatchObject({
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
    const draft = await writer.begin(amina, whole());
    const key = randomUUID();
    const first = await writer.publish(amina, draft.id, key);
    const again = await writer.publish(amina, draft.id, key);
    expect(first.experience?.id).toBeDefined();
    expect(again.experience?.id).toBe(first.experience?.id);
    expect((await writer.publish(amina, draft.id)).code).toBe('NOT_FOUND');
  });

  it('names every problem at its answer and keeps the draft; the key stays good', async () => {
    const draft = await writer.begin(amina, { ...whole(), narrative: 'Short.', visibility: 'COMMUNITY' });
    const key = randomUUID();
    const refusedOnce = await writer.publish(amina, draft.id, key);
    expect(refusedOnce.experience).toBeNull();
    expect(refusedOnce.problems?.map((p) => `${p.field} ${p.code}`)).toEqual([
      'narrative TOO_SHORT',
      'communityId COMMUNITY_REQUIRED',
    ]);
    await writer.save(amina, {
      draftId: draft.id,
      answers: { narrative: whole()['narrative'], communityId: community },
    });
    expect((await writer.publish(amina, draft.id, key)).experience).toMatchObject({ visibility: 'COMMUNITY' });
  });

  it('for a community only from inside it', async () => {
    const draft = await writer.begin(tom, { ...whole(), visibility: 'COMMUNITY', communityId: community });
    expect((await writer.publish(tom, draft.id)).problems).toMatchObject([
      { field: 'communityId', code: 'NOT_A_MEMBER' },
    ]);
  });

  it('once for each treatment, purpose and perspective, leading to the one that is there', async () => {
    const existingId = await writer.published(amina, whole());
    const twin = await writer.publish(amina, (await writer.begin(amina, whole())).id);
    expect(twin).toMatchObject({ experience: null, existingId });
    expect(twin.problems).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'treatmentId' }]);
    await writer.published(amina, { ...whole(), perspective: 'CARING_FOR' });
    await writer.published(amina, { ...whole(), purposeId: id.fatigue });
    await writer.published(tom, whole());
  });

  it('waits for a moderator by a watched term, in the same number of statements, and search is not told', async () => {
    const administrator = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    const input = { words: 'zqheldtermkx', effect: 'APPROVE', matchesBeginnings: false, note: '' };
    await app.run(
      administrator,
      `mutation ($input: SaveWatchedTermInput!) { saveWatchedTerm(input: $input) { term { id } } }`,
      { input },
    );
    const narrative = 'It took a while, and zqheldtermkx was not easy at all in the first weeks.';
    const answer = await writer.publish(amina, (await writer.begin(amina, { ...whole(), narrative })).id);
    expect(answer.experience).toMatchObject({ state: 'HELD', revision: 1 });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    expect(await writer.read(tom, answer.experience?.id ?? '')).toBeNull();
    const twin = await writer.publish(amina, (await writer.begin(amina, whole())).id);
    expect(twin).toMatchObject({ experience: null, existingId: answer.experience?.id });
    await app.runJobs();
    const { subjects } = app.nest.get(IndexLog);
    expect(subjects.filter((subject) => subject['id'] === answer.experience?.id)).toEqual([]);
  });

  it('needs a confirmed address', async () => {
    const viewer = await app.viewer(await addMember(app, 'Unconfirmed', { isConfirmed: false }));
    const draft = await writer.begin(viewer, whole());
    expect((await writer.publish(viewer, draft.id)).problems).toMatchObject([{ code: 'EMAIL_NOT_CONFIRMED' }]);
  });

  it('tells search, and again when it is withdrawn', async () => {
    const { subjects } = app.nest.get(IndexLog);
    const experienceId = await writer.published(amina, whole());
    const tellings = async (wanted: number): Promise<number> => {
      const count = (): number => subjects.filter((subject) => subject['id'] === experienceId).length;
      // One run may end before a queue is empty.
      for (let runs = 0; runs < 20 && count() < wanted; runs += 1) await app.runJobs();
      return count();
    };
    expect(await tellings(1)).toBe(1);
    await app.run(amina, withdrawDocument, { id: experienceId });
    expect(await tellings(2)).toBe(2);
  });
});
