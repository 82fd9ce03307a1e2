import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { CountedAnswersReader } from '@entraide/server-experiences';
import { searchFeature } from '@entraide/server-search';
import { TestApp } from '@entraide/testing';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

const saveRules = `mutation ($input: WritingRulesInput!) { saveWritingRules(input: $input) { rules { revision } } }`;
const mine = `query { myExperiences { nodes { id state } } }`;
const one = `query ($id: ID!) { experience(id: $id) { state revision viewerCan { edit withdraw } } }`;
const listed = `query ($treatmentId: ID!) { experiences(filter: { treatmentId: $treatmentId }) { nodes { id } } }`;
const searched = `query ($text: String!) { search(text: $text) { total } }`;
const draft = `mutation ($input: SaveExperienceDraftInput!) {
  saveExperienceDraft(input: $input) { draft { id baseRevision } problems { code } } }`;
const edit = `mutation ($input: EditExperienceInput!) { editExperience(input: $input) { experience { state } problems { code } } }`;
const withdraw = `mutation ($id: ID!) { withdrawExperience(id: $id) { experience { state } problems { code } } }`;
const open = `mutation ($input: OpenAppealInput!) { openAppeal(input: $input) { appeal { id } problems { code } } }`;
const take = `mutation ($id: ID!) { takeAppeal(id: $id, revision: 1) { appeal { revision } problems { code } } }`;
const answer = `mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { appeal { state } problems { code } } }`;

const rules = {
  ...{ threat: 'FLAG', dosageAdvice: 'FLAG', contactDetails: 'FLAG', miracleCure: 'FLAG' },
  ...{ firstTexts: 20, firstTextsMeasure: 'HOLD', newcomerDays: 7, newcomerLinksMeasure: 'FLAG' },
  ...{ floodingTexts: 0, floodingMinutes: 10, revision: 0 },
};

describe('an experience that waits for a moderator', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let author: MemberViewer;
  let keeper: MemberViewer;
  let colleague: MemberViewer;
  let administrator: MemberViewer;
  let treatmentId: string;
  let word: string;
  let number = 0;

  beforeAll(async () => {
    app = await TestApp.start([...moderationFeatures.slice(0, -1), searchFeature, ...moderationFeatures.slice(-1)]);
    scene = await DecisionScene.on(app);
    author = await scene.member();
    [keeper, colleague] = [await scene.moderator(), await scene.moderator()];
    administrator = await scene.administrator();
    await app.run(administrator, saveRules, { input: rules });
  });
  beforeEach(async () => {
    number += 1;
    word = `zqheld${number}kx`;
    treatmentId = await scene.stage.concept('treatment', `remedy-${number}`);
  });
  afterAll(() => app.stop());

  const answers = (traits = {}) => ({
    ...{ treatmentId, narrative: `It took a while, and ${word} was not easy at all in the first weeks.` },
    ...traits,
  });
  const told = (traits = {}): Promise<string> =>
    scene.stage.experience(author, scene.place.conditionId, answers(traits));
  const stateFor = async (viewer: Viewer, id: string): Promise<string | null> => {
    const { data } = await app.run<{ experience: { state: string } | null }>(viewer, one, { id });
    return data.experience?.state ?? null;
  };
  /** The places in which others would meet it. */
  const placesOf = async (viewer: Viewer) => {
    for (let runs = 0; runs < 5; runs += 1) await app.runJobs();
    const { data } = await app.run<{ experiences: { nodes: unknown[] } }>(viewer, listed, { treatmentId });
    const found = await app.run<{ search: { total: number } }>(viewer, searched, { text: word });
    const cells = await app.database.inTransaction('system', (tx) => app.nest.get(CountedAnswersReader).listCells(tx));
    return {
      listed: data.experiences.nodes.length,
      found: found.data.search.total,
      counted: cells.filter((cell) => cell.treatmentId === treatmentId).length,
    };
  };
  const nowhere = { listed: 0, found: 0, counted: 0 };
  const everywhere = { listed: 1, found: 1, counted: 1 };

  const editing = async (id: string, change = {}) => {
    const saved = await app.run<{ saveExperienceDraft: { draft: { id: string; baseRevision: number } } }>(
      author,
      draft,
      { input: { experienceId: id, idempotencyKey: randomUUID(), answers: change } },
    );
    const { id: draftId, baseRevision } = saved.data.saveExperienceDraft.draft;
    const { data, statements } = await app.run<{
      editExperience: { experience: { state: string } | null; problems: { code: string }[] };
    }>(author, edit, { input: { draftId, revision: baseRevision } });
    return { ...data.editExperience, statements };
  };
  /** Takes the open case on it and decides. @returns the decision's id */
  const decided = async (id: string, action: string, moderator = keeper): Promise<string> => {
    await app.runJobs();
    const { id: caseId } = await scene.stage.caseOn(moderator, id);
    const shown = await scene.stage.show(moderator, caseId);
    const taken = await scene.stage.handle(moderator, 'takeCase', caseId, shown?.revision ?? 0);
    const revision = taken.moderationCase?.revision;
    const { data, statements } = await scene.stage.decide(moderator, { id: caseId, revision, action });
    expect(data.decideCase.problems).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(12);
    return scene.newestDecision(moderator, caseId);
  };

  it('is in no place of others, and is read by its author, and by those in charge in its case', async () => {
    const id = await told();
    expect(await stateFor(author, id)).toBe('HELD');
    const own = await app.run<{ myExperiences: { nodes: object[] } }>(author, mine);
    expect(own.data.myExperiences.nodes).toContainEqual({ id, state: 'HELD' });
    for (const viewer of [app.visitor(), colleague, administrator]) {
      expect(await stateFor(viewer, id)).toBeNull();
      expect(await placesOf(viewer)).toEqual(nowhere);
    }
    const entry = await scene.stage.caseOn(keeper, id);
    const shown = await scene.stage.show(keeper, entry.id);
    expect(shown?.reports).toMatchObject([{ source: 'NEWCOMER_RULE', signals: ['first_texts'] }]);
    expect(JSON.stringify(shown?.snapshots)).toContain(word);
    expect(shown).toMatchObject({ standing: 'HELD', actions: ['KEEP', 'REQUEST_EDIT', 'HIDE', 'REMOVE'] });
    for (const viewer of [author, await scene.moderator(scene.elsewhere.id)]) {
      expect((await scene.stage.show(viewer, entry.id).catch(() => null)) ?? null).toBeNull();
    }
  });

  it('is published by keeping it; its author is told, and undoing makes it wait again', async () => {
    const id = await told();
    await app.runJobs();
    const { id: caseId } = await scene.stage.caseOn(keeper, id);
    const decisionId = await decided(id, 'KEEP');
    expect(await placesOf(app.visitor())).toEqual(everywhere);
    expect(await scene.stage.show(keeper, caseId)).toMatchObject({ standing: 'SHOWN' });
    expect((await scene.myDecisions(author))[0]).toMatchObject({ id: decisionId, action: 'KEEP', owesReasons: false });
    expect((await scene.undo(keeper, decisionId))?.problems).toEqual([]);
    expect(await placesOf(app.visitor())).toEqual(nowhere);
    expect(await stateFor(author, id)).toBe('HELD');
  });

  it.each(['REQUEST_EDIT', 'HIDE'])(
    'after %s its author changes it, and a moderator shows it again',
    async (action) => {
      const id = await told();
      await decided(id, action);
      expect(await stateFor(author, id)).toBe('HIDDEN');
      const { experience, problems, statements } = await editing(id, answers({ burden: 'NOT' }));
      expect({ experience, problems }).toEqual({ experience: { state: 'HIDDEN' }, problems: [] });
      expect(statements.length).toBeLessThanOrEqual(12);
      expect(await placesOf(app.visitor())).toEqual(nowhere);
      await decided(id, 'KEEP', colleague);
      expect(await placesOf(app.visitor())).toEqual(everywhere);
    },
  );

  it('is not shown by somebody who has not read what its author has made of it meanwhile', async () => {
    const id = await told();
    await app.runJobs();
    const { id: caseId } = await scene.stage.caseOn(keeper, id);
    const taken = await scene.stage.handle(keeper, 'takeCase', caseId, 1);
    await editing(
      id,
      answers({ narrative: `Something else altogether, with ${word} in it, that nobody has read yet.` }),
    );
    await app.runJobs();
    const revision = taken.moderationCase?.revision;
    const { data } = await scene.stage.decide(keeper, { id: caseId, revision, action: 'KEEP' });
    expect(data.decideCase.problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(await stateFor(author, id)).toBe('HELD');
  });

  it('comes back exactly as it was when an objection overturns its removal', async () => {
    const id = await told();
    const decisionId = await decided(id, 'REMOVE');
    expect(await stateFor(author, id)).toBe('REMOVED');
    await app.runJobs();
    const opened = await app.run<{ openAppeal: { appeal: { id: string } } }>(author, open, {
      input: { idempotencyKey: randomUUID(), decisionId, text: 'I told what I take myself, and gave no advice.' },
    });
    const appealId = opened.data.openAppeal.appeal.id;
    const taken = await app.run<{ takeAppeal: { appeal: { revision: number } } }>(colleague, take, { id: appealId });
    const { revision } = taken.data.takeAppeal.appeal;
    const input = { id: appealId, revision, outcome: 'OVERTURNED', reason: 'I read it again: it tells of oneself.' };
    expect((await app.run(colleague, answer, { input })).data).toMatchObject({ answerAppeal: { problems: [] } });
    expect(await stateFor(author, id)).toBe('HELD');
    expect(await placesOf(app.visitor())).toEqual(nowhere);
  });

  it('stays with its author where they have told it anew meanwhile', async () => {
    const id = await told();
    const decisionId = await decided(id, 'REMOVE');
    const anew = await told();
    expect((await scene.undo(keeper, decisionId))?.problems).toEqual([]);
    expect([await stateFor(author, id), await stateFor(author, anew)]).toEqual(['WITHDRAWN', 'HELD']);
  });

  it('goes on waiting when it is withdrawn and edited, and what was published waits after an edit', async () => {
    const id = await told();
    expect((await app.run(author, withdraw, { id })).data).toMatchObject({
      withdrawExperience: { experience: { state: 'WITHDRAWN' }, problems: [] },
    });
    expect(await editing(id)).toMatchObject({ experience: { state: 'HELD' } });
    await decided(id, 'KEEP');
    expect(await stateFor(app.visitor(), id)).toBe('PUBLISHED');
    const { experience, statements } = await editing(id, answers({ burden: 'A_LITTLE' }));
    expect(experience).toEqual({ state: 'HELD' });
    expect(statements.length).toBeLessThanOrEqual(12);
    expect(await placesOf(app.visitor())).toEqual(nowhere);
  });

  it('is a first one, however many its author has kept for themselves', async () => {
    const newcomer = await scene.member();
    await app.run(administrator, saveRules, { input: { ...rules, firstTexts: 1, revision: 1 } });
    const telling = async (traits: Record<string, unknown>) =>
      stateFor(newcomer, await scene.stage.experience(newcomer, scene.place.conditionId, traits));
    expect(await telling({ visibility: 'ONLY_ME' })).toBe('PUBLISHED');
    expect(await telling({})).toBe('HELD');
    expect(await telling({})).toBe('PUBLISHED');
    await app.run(administrator, saveRules, { input: { ...rules, revision: 2 } });
  });

  it('that is for its author alone never waits, nor comes into a case until it is shared', async () => {
    const id = await told({ visibility: 'ONLY_ME' });
    expect(await stateFor(author, id)).toBe('PUBLISHED');
    await app.runJobs();
    await expect(scene.stage.caseOn(keeper, id)).rejects.toThrow('No case');
    expect(await editing(id, { visibility: 'MEMBERS' })).toMatchObject({ experience: { state: 'HELD' } });
    expect(
      await editing(id, { visibility: 'ONLY_ME', narrative: 'A secret of fifty characters, for nobody but me, ever.' }),
    ).toMatchObject({
      experience: { state: 'HELD' },
    });
    await app.runJobs();
    await expect(scene.stage.caseOn(keeper, id)).rejects.toThrow('No case');
  });
});
