import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

describe('a case on something that goes to another community', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let author: MemberViewer;
  let keeper: MemberViewer;
  let receiver: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
    scene = await DecisionScene.on(app);
    author = await scene.member();
    keeper = await scene.moderator();
    receiver = await scene.moderator(scene.elsewhere.id);
    administrator = await scene.administrator();
  });
  afterAll(() => app.stop());

  const curate = async (field: string, input: Record<string, unknown>): Promise<string> => {
    const type = field === 'moveThread' ? 'MoveThreadInput' : 'MergeThreadInput';
    const { data } = await app.run<{ done: { act: { id: string } | null; problems: unknown[] } }>(
      administrator,
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { act { id } problems { code } } }`,
      { input },
    );
    expect(data.done.problems).toEqual([]);
    return (data.done.act as { id: string }).id;
  };
  const undoCuration = (actId: string) =>
    app.run(administrator, `mutation ($id: ID!) { undoCuration(actId: $id) { problems { code } } }`, { id: actId });
  const reads = async (viewer: MemberViewer, caseId: string): Promise<boolean> =>
    (await scene.stage.show(viewer, caseId)) !== null;

  it('goes with it to the moderators there, out of the hands that can no longer decide it, and comes back', async () => {
    const threadId = await scene.stage.thread(author, scene.place);
    const caseId = await scene.taken('THREAD', threadId, keeper);
    const actId = await curate('moveThread', { threadId, topicId: scene.elsewhere.topicId });
    expect([await reads(keeper, caseId), await reads(receiver, caseId)]).toEqual([false, true]);
    const { data } = await scene.stage.decide(keeper, { id: caseId, revision: 3, action: 'REMOVE' });
    expect(data.decideCase.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await scene.stage.caseOn(receiver, threadId)).toMatchObject({ state: 'NEW', holder: null });
    await undoCuration(actId);
    expect([await reads(keeper, caseId), await reads(receiver, caseId)]).toEqual([true, false]);
  });

  it('stays in the hands of an administrator', async () => {
    const threadId = await scene.stage.thread(author, scene.place);
    await scene.taken('THREAD', threadId, administrator);
    await curate('moveThread', { threadId, topicId: scene.elsewhere.topicId });
    expect(await scene.stage.caseOn(receiver, threadId)).toMatchObject({ state: 'ASSIGNED' });
  });

  it('goes with a reply and with a thread that become part of one for members of the other community', async () => {
    const neighbour = await scene.member({ communityId: scene.elsewhere.id });
    const target = await scene.stage.thread(neighbour, scene.elsewhere, { visibility: 'COMMUNITY' });
    const threadId = await scene.stage.thread(author, scene.place);
    const postId = await scene.stage.reply(author, threadId);
    const [ofReply, ofThread] = [
      await scene.taken('POST', postId, keeper),
      await scene.taken('THREAD', threadId, keeper),
    ];
    await curate('mergeThread', { threadId, targetId: target });
    for (const caseId of [ofReply, ofThread]) {
      expect([await reads(keeper, caseId), await reads(receiver, caseId)]).toEqual([false, true]);
    }
    await scene.stage.report(neighbour, 'POST', postId, { note: 'Said among us' });
    expect(await reads(keeper, ofReply)).toBe(false);
  });

  it('stays closed where its decision is undone after the thing has gone elsewhere', async () => {
    const threadId = await scene.stage.thread(author, scene.place);
    const decisionId = await scene.decided('THREAD', threadId, keeper, { action: 'FOLD', warnings: ['DEATH'] });
    await curate('moveThread', { threadId, topicId: scene.elsewhere.topicId });
    expect(await scene.undo(keeper, decisionId)).toMatchObject({ moderationCase: { state: 'DECIDED' }, problems: [] });
  });

  it('on an experience whose audience has changed goes to the administrators with the next report', async () => {
    const neighbour = await scene.member({ communityId: scene.elsewhere.id });
    const id = await scene.stage.experience(neighbour, scene.place.conditionId);
    const caseId = await scene.taken('EXPERIENCE', id, keeper);
    await app.database.inTransaction('system', (transaction) =>
      transaction.query(`update experience set visibility = 'community', community_id = $2 where id = $1`, [
        id,
        scene.elsewhere.id,
      ]),
    );
    await scene.stage.report(receiver, 'EXPERIENCE', id);
    expect([await reads(keeper, caseId), await reads(receiver, caseId)]).toEqual([false, false]);
    expect(await reads(administrator, caseId)).toBe(true);
  });
});
