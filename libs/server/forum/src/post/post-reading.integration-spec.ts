import { randomUUID } from 'node:crypto';
import { TestApp } from '@entraide/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { type PageAnswer, PostScene, pageQuery, placeQuery, react, postFields } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

describe('posts: reading', () => {
  let scene: PostScene;
  let stage: Stage;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  describe('reading', () => {
    it('costs three statements, whether the page holds 1 or 50', async () => {
      const threadId = await scene.newThread();
      for (let count = 0; count < 55; count += 1) {
        const id = await stage.reply(scene.luc, threadId, { quotedPostId: await stage.openingOf(threadId) });
        await scene.run(await scene.viewer(scene.amina), react, { input: { postId: id, kind: 'THANK_YOU' } });
      }
      for (const reader of [stage.app.visitor(), await scene.viewer(scene.amina)]) {
        const one = await stage.app.run<PageAnswer>(reader, pageQuery, { id: threadId, first: 1 });
        const many = await stage.app.run<PageAnswer>(reader, pageQuery, { id: threadId, first: 50 });
        expect([one.data.threadPosts?.nodes.length, many.data.threadPosts?.nodes.length]).toEqual([1, 50]);
        expect([one.statements.length, many.statements.length]).toEqual([3, 3]);
      }
    });

    it('keeps a whole thread page signed out within 6 statements', async () => {
      const threadId = await scene.newThread({ conceptIds: [stage.conditionId] });
      await stage.reply(scene.luc, threadId);
      const answer = await stage.app.run(
        stage.app.visitor(),
        `query ($id: ID!) { thread(id: $id) { id title concepts { name } } threadPosts(threadId: $id) { nodes { ${postFields} } } }`,
        { id: threadId },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements.length).toBeLessThanOrEqual(6);
    });

    it('gives the same pages forwards and backwards while new posts arrive', async () => {
      const threadId = await scene.newThread();
      const ids = [await stage.openingOf(threadId)];
      for (let count = 0; count < 7; count += 1) ids.push(await stage.reply(scene.luc, threadId));
      const first = await scene.postsOf(threadId, undefined, { first: 3 });
      await stage.reply(scene.amina, threadId);
      const second = await scene.postsOf(threadId, undefined, { first: 3, after: first?.pageInfo.endCursor });
      await stage.reply(scene.amina, threadId);
      const third = await scene.postsOf(threadId, undefined, { first: 3, after: second?.pageInfo.endCursor });
      const seen = [first, second, third].flatMap((answer) => answer?.nodes.map((node) => node.id) ?? []);
      expect(seen.slice(0, 8)).toEqual(ids);
      expect([first?.hasPreviousPage, second?.hasPreviousPage]).toEqual([false, true]);
      expect([second?.previousAfter, third?.previousAfter]).toEqual([null, first?.pageInfo.endCursor]);
    });

    it('gives posts of one instant each exactly once', async () => {
      const clock = stage.app.nest.get(Clock);
      const moment = new Date(Date.UTC(2026, 1, 1));
      const threadId = await clock.runAt(moment, () => scene.newThread());
      for (let count = 0; count < 4; count += 1) await clock.runAt(moment, () => stage.reply(scene.luc, threadId));
      const first = await scene.postsOf(threadId, undefined, { first: 2 });
      const rest = await scene.postsOf(threadId, undefined, { first: 50, after: first?.pageInfo.endCursor });
      const seen = [...(first?.nodes ?? []), ...(rest?.nodes ?? [])].map((node) => node.id);
      expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    });

    it('finds the page of a post, and the same one when more are written', async () => {
      const threadId = await scene.newThread();
      const ids = [await stage.openingOf(threadId)];
      for (let count = 0; count < 42; count += 1) ids.push(await stage.reply(scene.luc, threadId));
      const first = await scene.postsOf(threadId, undefined, { first: 20 });
      const second = await scene.postsOf(threadId, undefined, { first: 20, after: first?.pageInfo.endCursor });
      const expected: Record<number, string | null | undefined> = {
        0: null,
        19: null,
        20: first?.pageInfo.endCursor,
        39: first?.pageInfo.endCursor,
        40: second?.pageInfo.endCursor,
        42: second?.pageInfo.endCursor,
      };
      for (const [index, pageAfter] of Object.entries(expected)) {
        const answer = await stage.app.run<{ post: object }>(stage.app.visitor(), placeQuery, {
          id: ids[Number(index)],
        });
        expect([index, answer.data.post]).toMatchObject([index, { threadId, pageAfter }]);
        expect(answer.statements.length).toBeLessThanOrEqual(2);
      }
    });

    it.each([
      ['visible', ['visitor', 'belonging', 'author', 'moderator', 'elsewhere', 'administrator']],
      ['hidden', ['author', 'moderator', 'administrator']],
      ['removed', ['moderator', 'administrator']],
      ['deleted', []],
    ])('shows the words of a %s post to those it is for, its place to the others', async (state, readers) => {
      const threadId = await scene.newThread();
      const author = await stage.member(`Author_${state}`, scene.communityId);
      const id = await stage.reply(author, threadId, { text: 'unmistakable' });
      const after = await stage.reply(scene.luc, threadId);
      await stage.setState('post', id, state);
      const everybody = {
        visitor: stage.app.visitor(),
        belonging: await scene.viewer(scene.luc),
        author: await scene.viewer(author),
        moderator: await scene.viewer(scene.moderator),
        elsewhere: await scene.viewer(scene.moderatorElsewhere),
        administrator: await scene.viewer(stage.administratorId),
      };
      for (const [name, reader] of Object.entries(everybody)) {
        const isReader = (readers as string[]).includes(name);
        const posts = await scene.postsOf(threadId, reader);
        expect([name, posts?.nodes.map((node) => node.id)]).toEqual([name, [posts?.nodes[0]?.id, id, after]]);
        expect([name, posts?.nodes[1]]).toMatchObject([name, { isPlaceholder: !isReader, state: state.toUpperCase() }]);
        expect([name, JSON.stringify(posts).includes('unmistakable')]).toEqual([name, isReader]);
        expect([name, JSON.stringify(posts?.nodes[1]).includes(`Author_${state}`)]).toEqual([name, isReader]);
        const found = await stage.app.run<{ post: object | null }>(reader, placeQuery, { id });
        expect([name, found.data.post !== null]).toEqual([name, isReader]);
      }
    });

    it.each([
      ['MEMBERS', 'visible', false],
      ['COMMUNITY', 'visible', false],
      ['PUBLIC', 'hidden', false],
      ['PUBLIC', 'removed', false],
      ['PUBLIC', 'deleted', false],
      ['PUBLIC', 'visible', true],
    ])('of a thread for %s that is %s reaches a visitor: %s', async (visibility, state, isReachable) => {
      const threadId = await scene.newThread({ visibility });
      const id = await stage.reply(scene.luc, threadId);
      await stage.setState('thread', threadId, state);
      const visitor = stage.app.visitor();
      expect((await scene.postsOf(threadId, visitor)) !== null).toBe(isReachable);
      const found = await stage.app.run<{ post: object | null }>(visitor, placeQuery, { id });
      expect(found.data.post !== null).toBe(isReachable);
    });

    it('tells apart nothing that is missing from what is forbidden', async () => {
      const threadId = await scene.newThread({ visibility: 'COMMUNITY' });
      const opening = await stage.openingOf(threadId);
      for (const id of [opening, randomUUID(), 'no-id', '']) {
        expect((await stage.app.run(stage.app.visitor(), placeQuery, { id })).data).toEqual({ post: null });
      }
      const passerBy = await scene.viewer(await stage.member('Passer_by'));
      const input = (postId: string) => ({ input: { postId, kind: 'ME_TOO' } });
      expect(await scene.run(passerBy, react, input(opening))).toEqual(
        await scene.run(passerBy, react, input(randomUUID())),
      );
    });
  });
});
