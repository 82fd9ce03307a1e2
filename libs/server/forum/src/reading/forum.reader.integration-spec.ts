import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { PostScene } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';
import { ForumReader } from './forum.reader.ts';
import { IndexableForumReader } from './indexable-forum.reader.ts';

describe('what other features read of the forum', () => {
  let scene: PostScene;
  let stage: Stage;
  let index: IndexableForumReader;
  let reader: ForumReader;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
    index = stage.app.nest.get(IndexableForumReader);
    reader = stage.app.nest.get(ForumReader);
  });
  afterAll(() => stage.stop());

  it('gives a thread with its opening words, and a reply with its thread’s title', async () => {
    const threadId = await scene.newThread({ conceptIds: [stage.conditionId], visibility: 'MEMBERS' });
    const replyId = await stage.reply(scene.luc, threadId, { text: 'A **dark** room.', language: 'FR' });
    const common = {
      audience: 'members',
      communityId: scene.communityId,
      threadId,
      title: 'How do you get through the night?',
      conceptIds: [stage.conditionId],
      kind: 'question',
      isAnswered: true,
    };
    expect(await index.threads([threadId])).toMatchObject([
      {
        ...common,
        id: threadId,
        authorId: scene.amina,
        language: 'en',
        text: 'It starts at three and I lie there until the birds begin.',
      },
    ]);
    expect(await index.posts([replyId])).toMatchObject([
      { ...common, id: replyId, authorId: scene.luc, language: 'fr', text: 'A dark room.' },
    ]);
  });

  it('never gives an opening post twice, nor what is not visible', async () => {
    const threadId = await scene.newThread();
    const replyId = await stage.reply(scene.luc, threadId);
    expect(await index.posts([await stage.openingOf(threadId)])).toEqual([]);
    for (const state of ['hidden', 'removed', 'deleted']) {
      await stage.setState('post', replyId, state);
      expect(await index.posts([replyId])).toEqual([]);
      await stage.setState('post', replyId, 'visible');
      await stage.setState('thread', threadId, state);
      expect(await index.posts([replyId])).toEqual([]);
      expect(await index.threads([threadId])).toEqual([]);
      await stage.setState('thread', threadId, 'visible');
    }
    await stage.setState('post', await stage.openingOf(threadId), 'deleted');
    expect(await index.threads([threadId])).toMatchObject([{ text: '' }]);
  });

  it('walks through all ids once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const ids: string[] = await index.idsAfter('post', after, 2);
      if (ids.length === 0) break;
      seen.push(...ids);
      after = ids.at(-1) ?? null;
    }
    const [count] = await stage.app.database.query<{ posts: number }>(`select count(*)::integer as posts from post`);
    expect([seen.length, new Set(seen).size]).toEqual([count?.posts, count?.posts]);
  });

  it('leaves out of a set of hits what this viewer may not read', async () => {
    const open = await scene.newThread();
    const closed = await scene.newThread({ visibility: 'COMMUNITY' });
    const posts = [await stage.reply(scene.luc, open), await stage.reply(scene.luc, closed)];
    const hidden = await stage.reply(scene.luc, open);
    await stage.setState('post', hidden, 'hidden');
    const foundBy = async (viewer: Awaited<ReturnType<PostScene['viewer']>>) => [
      [...(await reader.readableThreads(viewer, [open, closed, randomUUID()])).keys()].sort(),
      [...(await reader.readablePosts(viewer, [...posts, hidden, randomUUID()])).keys()].sort(),
    ];
    expect(await foundBy(stage.app.visitor())).toEqual([[open], [posts[0]]]);
    expect(await foundBy(await scene.viewer(scene.moderatorElsewhere))).toEqual([[open], [posts[0]]]);
    expect(await foundBy(await scene.viewer(scene.amina))).toEqual([[open, closed].sort(), [...posts].sort()]);
    expect(await foundBy(await scene.viewer(scene.luc))).toEqual([[open, closed].sort(), [...posts, hidden].sort()]);
    expect(await foundBy(await scene.viewer(scene.moderator))).toEqual([
      [open, closed].sort(),
      [...posts, hidden].sort(),
    ]);
  });
});
