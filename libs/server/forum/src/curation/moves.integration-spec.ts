import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { CurationScene } from '../spec/curation-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

describe('a thread that moves', () => {
  let scene: CurationScene;
  let stage: Stage;
  beforeAll(async () => {
    scene = await CurationScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  const newThread = (traits: Record<string, unknown> = {}) => scene.scene.newThread(traits);
  const reply = (threadId: string) => stage.reply(scene.scene.luc, threadId);
  const both = () => stage.app.viewer(scene.moderatorOfBoth);

  it('goes to another topic, without the pin of the one it leaves, and back with it', async () => {
    const threadId = await newThread({ visibility: 'COMMUNITY' });
    await scene.done('pinThread', { input: { threadId, place: 'TOPIC' } });
    const { act } = await scene.done('moveThread', { input: { threadId, topicId: scene.otherTopicId } });
    const luc = await scene.scene.viewer(scene.scene.luc);
    expect(await scene.thread(threadId, luc)).toMatchObject({ topic: { id: scene.otherTopicId }, pinnedIn: null });
    await scene.done('undoCuration', { actId: act.id });
    expect(await scene.thread(threadId, luc)).toMatchObject({
      topic: { id: scene.scene.topicId },
      pinnedIn: 'TOPIC',
    });
  });

  it('goes to another community with all its posts, for whoever moderates both', async () => {
    const threadId = await newThread();
    await reply(threadId);
    const input = { threadId, topicId: scene.elsewhereTopicId };
    expect(await scene.codes('moveThread', { input })).toEqual(['NOT_FOUND']);
    const { act } = await scene.done('moveThread', { input }, await both());
    expect(await scene.thread(threadId)).toMatchObject({ community: { id: scene.elsewhereId } });
    const posts = `select distinct community_id from post where thread_id = $1`;
    expect(await stage.app.database.query(posts, [threadId])).toEqual([{ community_id: scene.elsewhereId }]);
    expect(await scene.codes('undoCuration', { actId: act.id })).toEqual(['NOT_FOUND']);
    await scene.done('undoCuration', { actId: act.id }, await both());
    expect(await scene.thread(threadId)).toMatchObject({ community: { id: scene.scene.communityId } });
  });

  it('stays where its readers are, and where what was hidden is read by its own moderators', async () => {
    const closed = await newThread({ visibility: 'COMMUNITY' });
    const move = async (threadId: string) =>
      (await scene.do('moveThread', { input: { threadId, topicId: scene.elsewhereTopicId } }, await both())).problems;
    expect(await move(closed)).toMatchObject([{ code: 'READ_BY_MORE', field: 'topicId' }]);
    const open = await newThread();
    await stage.setState('post', await reply(open), 'removed');
    expect(await move(open)).toMatchObject([{ code: 'HOLDS_HIDDEN_TEXT' }]);
  });
});
