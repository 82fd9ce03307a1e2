import { randomUUID } from 'node:crypto';
import { TestApp } from '@entraide/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostScene, publish } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

describe('posts: writing', () => {
  let scene: PostScene;
  let stage: Stage;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  describe('publishing', () => {
    it('takes at most 12 statements, a quote included', async () => {
      const threadId = await scene.newThread();
      const input = {
        idempotencyKey: randomUUID(),
        threadId,
        text: 'The *same* here.',
        quotedPostId: await stage.openingOf(threadId),
        quotedText: 'lie there until',
      };
      const answer = await stage.app.run(await scene.viewer(scene.luc), publish, { input });
      expect(answer.data).toMatchObject({
        publishPost: {
          post: {
            author: { pseudonym: 'Luc' },
            authorRole: 'CAREGIVER',
            source: 'The *same* here.',
            revision: 1,
            quote: { excerpt: 'lie there until', author: { pseudonym: 'Amina' } },
            viewerCanEdit: true,
            viewerCanReact: false,
          },
          problems: [],
        },
      });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
    });

    it('makes one post of a retried request', async () => {
      const threadId = await scene.newThread();
      const input = { threadId, idempotencyKey: randomUUID() };
      const luke = await scene.viewer(scene.luc);
      const answers = await Promise.all([1, 2, 3].map(() => stage.publish(luke, input)));
      expect(new Set(answers.map((answer) => answer.post?.id)).size).toBe(1);
      expect((await scene.postsOf(threadId))?.nodes).toHaveLength(2);
      const counted = await stage.app.database.query(`select entraide_count('thread.replies', $1) as replies`, [
        threadId,
      ]);
      expect(counted).toEqual([{ replies: 1 }]);
    });

    it('does not give another member the post made under the same key', async () => {
      const threadId = await scene.newThread();
      const input = { threadId, idempotencyKey: randomUUID() };
      const lucs = await stage.publish(await scene.viewer(scene.luc), input);
      const aminas = await stage.publish(await scene.viewer(scene.amina), input);
      expect(aminas.post?.id).not.toBe(lucs.post?.id);
    });

    it.each([
      ['locked', `update thread set is_locked = true where id = $1`, 'LOCKED'],
      ['hidden', `update thread set state = 'hidden' where id = $1`, 'NOT_FOUND'],
      ['removed', `update thread set state = 'removed' where id = $1`, 'NOT_FOUND'],
      ['deleted', `update thread set state = 'deleted' where id = $1`, 'NOT_FOUND'],
    ])('is refused in a %s thread', async (_, sql, code) => {
      const threadId = await scene.newThread();
      await stage.app.database.query(sql, [threadId]);
      expect(await stage.publish(await scene.viewer(scene.luc), { threadId })).toMatchObject({
        post: null,
        problems: [{ code }],
      });
    });

    it('is refused in an archived community', async () => {
      const archived = await stage.community('archived');
      const archivedTopic = await stage.topic(archived, 'topic');
      const ada = await stage.member('Ada', archived);
      const threadId = await stage.startThread(ada, { communityId: archived, topicId: archivedTopic });
      await stage.app.database.query(`update community set is_archived = true where id = $1`, [archived]);
      expect(await stage.publish(await scene.viewer(ada), { threadId })).toMatchObject({
        problems: [{ code: 'LOCKED' }],
      });
      expect(await scene.postsOf(threadId)).not.toBeNull();
    });

    it.each([
      ['empty', '  \n ', 'REQUIRED'],
      ['too long', 'x'.repeat(20_001), 'TOO_LONG'],
    ])('is refused when the text is %s', async (_, text, code) => {
      const answer = await stage.publish(await scene.viewer(scene.luc), { threadId: await scene.newThread(), text });
      expect(answer).toMatchObject({ post: null, problems: [{ code, field: 'text' }] });
    });

    it('is refused to those who may not write here', async () => {
      const threadId = await scene.newThread();
      const cases: [string, string][] = [
        [await stage.member('Only_member'), 'NOT_A_MEMBER'],
        [scene.moderatorElsewhere, 'NOT_A_MEMBER'],
      ];
      for (const [id, code] of cases) {
        expect(await stage.publish(await scene.viewer(id), { threadId })).toMatchObject({
          post: null,
          problems: [{ code }],
        });
      }
    });
  });

  describe('quoting', () => {
    it('is refused for a post of another thread, one that is hidden, and words that do not stand there', async () => {
      const threadId = await scene.newThread();
      const secret = await scene.newThread({ visibility: 'COMMUNITY' });
      const hidden = await stage.reply(scene.amina, threadId);
      await stage.setState('post', hidden, 'hidden');
      const luke = await scene.viewer(scene.luc);
      const answers = await Promise.all([
        stage.publish(luke, { threadId, quotedPostId: await stage.openingOf(secret) }),
        stage.publish(luke, { threadId, quotedPostId: hidden }),
        stage.publish(luke, { threadId, quotedPostId: randomUUID() }),
        stage.publish(luke, { threadId, quotedPostId: await stage.openingOf(threadId), quotedText: 'never said' }),
      ]);
      expect(answers.map((answer) => answer.problems[0]?.code)).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        'CHANGED_MEANWHILE',
      ]);
    });

    it.each(['hidden', 'removed', 'deleted'])('shows nothing of a post that is %s by now', async (state) => {
      const threadId = await scene.newThread();
      const quoted = await stage.reply(scene.amina, threadId, { text: 'unmistakable words' });
      await stage.reply(scene.luc, threadId, { quotedPostId: quoted });
      expect(JSON.stringify(await scene.postsOf(threadId))).toContain('unmistakable');
      await stage.setState('post', quoted, state);
      const posts = await scene.postsOf(threadId);
      expect(posts?.nodes[2]?.quote).toBeNull();
      expect(JSON.stringify(posts)).not.toContain('unmistakable');
    });

    it('brings the warnings of what is quoted', async () => {
      const threadId = await scene.newThread({ warnings: ['SUICIDE'] });
      await stage.reply(scene.luc, threadId, { quotedPostId: await stage.openingOf(threadId) });
      expect((await scene.postsOf(threadId))?.nodes[1]).toMatchObject({ quote: { warnings: ['SUICIDE'] } });
    });
  });
});
