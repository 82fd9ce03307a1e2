import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { PostScene, remove, react, unreact, mark } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

describe('posts: support', () => {
  let scene: PostScene;
  let stage: Stage;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  describe('reacting', () => {
    it('counts each member once per kind, in the order of the vocabulary', async () => {
      const id = await stage.openingOf(await scene.newThread());
      const luke = await scene.viewer(scene.luc);
      for (const kind of ['ME_TOO', 'ME_TOO', 'THINKING_OF_YOU'])
        await scene.run(luke, react, { input: { postId: id, kind } });
      const answer = await stage.app.run(await scene.viewer(scene.moderator), react, {
        input: { postId: id, kind: 'ME_TOO' },
      });
      expect(answer.data).toEqual({
        react: {
          post: {
            reactions: [
              { kind: 'THINKING_OF_YOU', count: 1, isMine: false },
              { kind: 'ME_TOO', count: 2, isMine: true },
            ],
          },
          problems: [],
        },
      });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      for (let time = 0; time < 2; time += 1) {
        expect(await scene.run(luke, unreact, { input: { postId: id, kind: 'ME_TOO' } })).toMatchObject({
          unreact: { post: { reactions: [{ kind: 'THINKING_OF_YOU' }, { kind: 'ME_TOO', count: 1, isMine: false }] } },
        });
      }
    });

    it('is not for one’s own post nor for what one cannot read', async () => {
      const id = await stage.openingOf(await scene.newThread({ visibility: 'COMMUNITY' }));
      for (const who of [scene.amina, scene.moderatorElsewhere]) {
        expect(
          await scene.run(await scene.viewer(who), react, { input: { postId: id, kind: 'ME_TOO' } }),
        ).toMatchObject({
          react: { post: null, problems: [{ code: 'NOT_FOUND' }] },
        });
      }
    });
  });

  describe('marking what helped', () => {
    it('is for who started the thread and the moderators here, one reply at a time', async () => {
      const threadId = await scene.newThread();
      const [one, two] = [await stage.reply(scene.luc, threadId), await stage.reply(scene.luc, threadId)];
      for (const other of [scene.luc, scene.moderatorElsewhere]) {
        expect(await scene.run(await scene.viewer(other), mark, { id: one })).toMatchObject({
          markHelpful: { problems: [{ code: 'NOT_FOUND' }] },
        });
      }
      expect(await scene.run(await scene.viewer(scene.amina), mark, { id: one })).toMatchObject({
        markHelpful: { post: { isHelpful: true } },
      });
      await scene.run(await scene.viewer(scene.moderator), mark, { id: two });
      expect((await scene.postsOf(threadId))?.nodes).toMatchObject([
        { isHelpful: false },
        { isHelpful: false },
        { isHelpful: true },
      ]);
      await scene.run(await scene.viewer(scene.amina), mark, { id: one, is: false });
      expect((await scene.postsOf(threadId))?.nodes[2]).toMatchObject({ isHelpful: true });
      await scene.run(await scene.viewer(scene.amina), mark, { id: two, is: false });
      expect((await scene.postsOf(threadId))?.nodes[2]).toMatchObject({ isHelpful: false });
    });

    it('ends when the post is deleted', async () => {
      const threadId = await scene.newThread();
      const id = await stage.reply(scene.luc, threadId);
      await scene.run(await scene.viewer(scene.amina), mark, { id });
      await scene.run(await scene.viewer(scene.luc), remove, { id });
      const [row] = await stage.app.database.query(`select helpful_post_id from thread where id = $1`, [threadId]);
      expect(row).toEqual({ helpful_post_id: null });
    });

    it('is not for the opening post', async () => {
      const id = await stage.openingOf(await scene.newThread());
      expect(await scene.run(await scene.viewer(scene.amina), mark, { id })).toMatchObject({
        markHelpful: { problems: [{ code: 'NOT_FOUND' }] },
      });
    });
  });
});
