import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { PostScene, edit, remove, versions } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

describe('posts: changing', () => {
  let scene: PostScene;
  let stage: Stage;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  describe('editing', () => {
    const input = (postId: string, traits: Record<string, unknown> = {}) => ({
      input: { postId, revision: 1, text: 'What I meant to say.', ...traits },
    });

    it('keeps what was said before, for the author and the moderators alone', async () => {
      const threadId = await scene.newThread();
      const id = await stage.reply(scene.luc, threadId, { text: 'first words' });
      const answer = await stage.app.run(await scene.viewer(scene.luc), edit, input(id));
      expect(answer.data).toMatchObject({
        editPost: { post: { revision: 2, editedAt: expect.anything() }, problems: [] },
      });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      const expected = [{ revision: 1, title: null, editor: { pseudonym: 'Luc' } }];
      for (const reader of [scene.luc, scene.moderator, stage.administratorId]) {
        expect(await scene.run(await scene.viewer(reader), versions, { id })).toMatchObject({ postVersions: expected });
      }
      for (const reader of [scene.amina, scene.moderatorElsewhere]) {
        expect(await scene.run(await scene.viewer(reader), versions, { id })).toEqual({ postVersions: null });
      }
      expect((await scene.postsOf(threadId))?.nodes[1]).toMatchObject({ editedAt: expect.anything(), revision: 2 });
    });

    it('says so when somebody else’s window was first', async () => {
      const id = await stage.reply(scene.luc, await scene.newThread());
      const luke = await scene.viewer(scene.luc);
      const answers = await Promise.all([
        scene.run(luke, edit, input(id, { text: 'One change.' })),
        scene.run(luke, edit, input(id, { text: 'Another one.' })),
      ]);
      const codes = answers.map((answer) => answer['editPost']?.problems[0]?.code ?? 'ok').sort();
      expect(codes).toEqual(['CHANGED_MEANWHILE', 'ok']);
    });

    it('changes nothing when nothing is changed', async () => {
      const id = await stage.reply(scene.luc, await scene.newThread(), { text: 'as it was' });
      const answer = await scene.run(await scene.viewer(scene.luc), edit, input(id, { text: ' as it was ' }));
      expect(answer).toMatchObject({ editPost: { post: { revision: 1, editedAt: null } } });
    });

    it('changes the title with the opening post, and never with a reply', async () => {
      const threadId = await scene.newThread();
      const opening = await stage.openingOf(threadId);
      const title = 'A title that says more';
      const text = 'Words enough for an opening post.';
      await scene.run(await scene.viewer(scene.amina), edit, input(opening, { title, text }));
      const [row] = await stage.app.database.query<object>(`select title, slug, excerpt from thread where id = $1`, [
        threadId,
      ]);
      expect(row).toEqual({ title, slug: 'a-title-that-says-more', excerpt: text });
      expect(await scene.run(await scene.viewer(scene.amina), versions, { id: opening })).toMatchObject({
        postVersions: [{ title: 'How do you get through the night?' }],
      });
      const reply = await stage.reply(scene.luc, threadId);
      expect(
        await scene.run(await scene.viewer(scene.luc), edit, input(reply, { title: 'My own title' })),
      ).toMatchObject({
        editPost: { problems: [{ code: 'INCONSISTENT', field: 'title' }] },
      });
    });

    it('is for the author, while the post is visible and the thread open', async () => {
      const threadId = await scene.newThread();
      const id = await stage.reply(scene.luc, threadId);
      for (const other of [scene.amina, scene.moderator, stage.administratorId]) {
        expect(await scene.run(await scene.viewer(other), edit, input(id))).toMatchObject({
          editPost: { post: null, problems: [{ code: 'NOT_FOUND' }] },
        });
      }
      await stage.app.database.query(`update thread set is_locked = true where id = $1`, [threadId]);
      expect(await scene.run(await scene.viewer(scene.luc), edit, input(id))).toMatchObject({
        editPost: { problems: [{ code: 'LOCKED' }] },
      });
    });
  });

  describe('deleting', () => {
    it('leaves the place of a reply', async () => {
      const threadId = await scene.newThread();
      const id = await stage.reply(scene.luc, threadId);
      expect(await scene.run(await scene.viewer(scene.luc), remove, { id })).toEqual({
        deletePost: {
          isThreadDeleted: false,
          post: { state: 'DELETED', isPlaceholder: true, tree: null },
          problems: [],
        },
      });
      expect(await scene.run(await scene.viewer(scene.luc), remove, { id })).toMatchObject({
        deletePost: { problems: [{ code: 'NOT_FOUND' }] },
      });
      const counted = await stage.app.database.query(`select entraide_count('thread.replies', $1) as replies`, [
        threadId,
      ]);
      expect(counted).toEqual([{ replies: 0 }]);
    });

    it('takes a thread nobody has replied to, and leaves one that somebody has', async () => {
      const alone = await scene.newThread();
      const answered = await scene.newThread();
      await stage.reply(scene.luc, answered);
      const author = await scene.viewer(scene.amina);
      expect(await scene.run(author, remove, { id: await stage.openingOf(alone) })).toMatchObject({
        deletePost: { isThreadDeleted: true, post: null },
      });
      expect(await scene.run(author, remove, { id: await stage.openingOf(answered) })).toMatchObject({
        deletePost: { isThreadDeleted: false, post: { isPlaceholder: true } },
      });
      expect(await scene.postsOf(alone)).toBeNull();
      expect((await scene.postsOf(answered))?.nodes.map((node) => node.isPlaceholder)).toEqual([true, false]);
    });

    it('never lets a reply stand in a thread that goes at the same moment', async () => {
      const author = await scene.viewer(scene.amina);
      const replier = await scene.viewer(scene.luc);
      for (let time = 0; time < 8; time += 1) {
        const threadId = await scene.newThread();
        const opening = await stage.openingOf(threadId);
        const [deleted, reply] = await Promise.all([
          scene.run(author, remove, { id: opening }),
          stage.publish(replier, { threadId, quotedPostId: time % 2 ? opening : null }),
        ]);
        const isThreadDeleted = (await scene.postsOf(threadId)) === null;
        expect(deleted).toMatchObject({ deletePost: { isThreadDeleted, problems: [] } });
        expect(reply.post === null || !isThreadDeleted).toBe(true);
      }
    });

    it('is for the author alone, also in a locked thread', async () => {
      const threadId = await scene.newThread();
      const id = await stage.reply(scene.luc, threadId);
      for (const other of [scene.amina, scene.moderator]) {
        expect(await scene.run(await scene.viewer(other), remove, { id })).toMatchObject({
          deletePost: { problems: [{ code: 'NOT_FOUND' }] },
        });
      }
      await stage.app.database.query(`update thread set is_locked = true where id = $1`, [threadId]);
      expect(await scene.run(await scene.viewer(scene.luc), remove, { id })).toMatchObject({
        deletePost: { problems: [] },
      });
    });
  });
});
