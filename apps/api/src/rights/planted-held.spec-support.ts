import { randomUUID } from 'node:crypto';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import type { TestApp } from '@entraide/testing';
import type { Planted } from './planted.spec-support.ts';
import type { Role } from './roles.spec-support.ts';

const saveRules = `mutation P($input: WritingRulesInput!) { saveWritingRules(input: $input) { problems { code } } }`;
const startThread = `mutation P($input: StartThreadInput!) {
  startThread(input: $input) { thread { id openingPostId } problems { code field } } }`;
const publishPost = `mutation P($input: PublishPostInput!) { publishPost(input: $input) { post { id } problems { code field } } }`;
const saveDraft = `mutation P($input: SaveExperienceDraftInput!) {
  saveExperienceDraft(input: $input) { draft { id } problems { code field } } }`;
const publishExperience = `mutation P($input: PublishExperienceInput!) {
  publishExperience(input: $input) { experience { id } problems { code field } } }`;

/** Whoever wrote it, and those in charge: of the forum's texts in their place, of all of them in their cases. */
const readers: readonly Role[] = ['author', 'moderator', 'administrator'];

const rules = {
  ...{ threat: 'FLAG', dosageAdvice: 'FLAG', contactDetails: 'FLAG', miracleCure: 'FLAG' },
  ...{ firstTexts: 20, newcomerDays: 7, newcomerLinksMeasure: 'FLAG', floodingTexts: 30, floodingMinutes: 10 },
};

interface Ground {
  readonly author: Viewer;
  readonly administrator: MemberViewer;
  readonly place: { readonly communityId: string; readonly topicId: string };
  /** A public thread to reply in. */
  readonly threadId: string | undefined;
}

/** A public thread, post and experience that wait for a moderator, each with the id of its case. */
export async function plantHeld(app: TestApp, ground: Ground): Promise<Planted[]> {
  const setRules = (firstTextsMeasure: string, revision: number) =>
    app.run(ground.administrator, saveRules, { input: { ...rules, firstTextsMeasure, revision } });
  await setRules('HOLD', 0);
  const planted = [
    { word: 'zqheldthreadkx', ids: await heldThread(app, ground, 'zqheldthreadkx') },
    { word: 'zqheldpostkx', ids: await heldPost(app, ground, 'zqheldpostkx') },
    { word: 'zqheldexperiencekx', ids: await heldExperience(app, ground, 'zqheldexperiencekx') },
  ];
  await setRules('NONE', 1);
  await app.runJobs();
  return Promise.all(planted.map(async ({ word, ids }) => ({ word, ids: [...ids, await caseOn(app, ids)], readers })));
}

async function heldThread(app: TestApp, { author, place }: Ground, word: string): Promise<string[]> {
  const { data } = await app.run<{ startThread: { thread: { id: string; openingPostId: string } } }>(
    author,
    startThread,
    {
      input: {
        ...{ ...place, kind: 'QUESTION', language: 'EN', visibility: 'PUBLIC', warnings: [], conceptIds: [] },
        title: `A question with ${word} in it`,
        text: `The text says ${word} once more, for whoever may read it.`,
        idempotencyKey: randomUUID(),
      },
    },
  );
  return [data.startThread.thread.id, data.startThread.thread.openingPostId];
}

async function heldPost(app: TestApp, { author, threadId }: Ground, word: string): Promise<string[]> {
  const { data } = await app.run<{ publishPost: { post: { id: string } } }>(author, publishPost, {
    input: { threadId, text: `A reply that says ${word} to others.`, idempotencyKey: randomUUID() },
  });
  return [data.publishPost.post.id];
}

async function heldExperience(app: TestApp, { author }: Ground, word: string): Promise<string[]> {
  const concepts = app.nest.get(ConceptReader);
  const [treatmentId] = (await concepts.idsBySlugs('treatment', ['amitriptyline'])).values();
  const [purposeId] = (await concepts.idsBySlugs('condition', ['migraine'])).values();
  const answers = {
    ...{ perspective: 'OWN', treatmentId, purposeId, startedOn: '2024-01', isStillTaking: true },
    ...{ effectiveness: 'MODERATE', sideEffectsOverall: 'NONE', language: 'EN', visibility: 'PUBLIC' },
    ...{ countsInStatistics: true, narrative: `What I lived with it is told here, with ${word} in the middle of it.` },
  };
  const draft = await app.run<{ saveExperienceDraft: { draft: { id: string } } }>(author, saveDraft, {
    input: { answers, idempotencyKey: randomUUID() },
  });
  const { data } = await app.run<{ publishExperience: { experience: { id: string } } }>(author, publishExperience, {
    input: { draftId: draft.data.saveExperienceDraft.draft.id, idempotencyKey: randomUUID() },
  });
  return [data.publishExperience.experience.id];
}

/** @throws when nothing was raised: then nothing was held */
async function caseOn(app: TestApp, targetIds: readonly string[]): Promise<string> {
  const [row] = await app.database.inTransaction('system', (transaction) =>
    transaction.query<{ id: string }>(`select id from moderation_case where target_id = any($1::uuid[])`, [targetIds]),
  );
  if (!row) throw new Error('No case: nothing is held');
  return row.id;
}
