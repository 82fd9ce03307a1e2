import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { PostScene } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';
import { ForumModeration } from './forum-moderation.ts';

describe('what moderation does in the forum', () => {
  let scene: PostScene;
  let stage: Stage;
  let moderation: ForumModeration;
  beforeAll(async () => {
    scene = await PostScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
    moderation = stage.app.nest.get(ForumModeration);
  });
  afterAll(() => stage.stop());

  const countOf = async (name: string, subjectId: string): Promise<number | undefined> => {
    const [row] = await stage.app.database.query<{ count: number }>(`select entraide_count($1, $2) as count`, [
      name,
      subjectId,
    ]);
    return row?.count;
  };

  it('may be asked about what the reporter reads and has not written', async () => {
    const threadId = await scene.newThread({ visibility: 'COMMUNITY' });
    const opening = await stage.openingOf(threadId);
    const luc = await scene.viewer(scene.luc);
    expect(await moderation.reportable(luc, 'thread', threadId)).toMatchObject({
      kind: 'thread',
      id: threadId,
      postId: opening,
      communityId: scene.communityId,
      authorId: scene.amina,
      authorPseudonym: 'Amina',
      text: 'It starts at three and I lie there until the birds begin.',
    });
    for (const [kind, id] of [
      ['thread', threadId],
      ['post', opening],
    ] as const) {
      expect(await moderation.reportable(await scene.viewer(scene.amina), kind, id)).toBeNull();
      expect(await moderation.reportable(stage.app.visitor(), kind, id)).toBeNull();
      expect(await moderation.reportable(await scene.viewer(scene.moderatorElsewhere), kind, id)).toBeNull();
      expect(await moderation.reportable(luc, kind, id)).not.toBeNull();
    }
    expect(await moderation.reportable(luc, 'post', 'no-id')).toBeNull();
  });

  it('keeps no words that their author has deleted', async () => {
    const threadId = await scene.newThread();
    await stage.reply(scene.luc, threadId);
    await stage.setState('post', await stage.openingOf(threadId), 'deleted');
    expect(await moderation.snapshot('thread', threadId)).toMatchObject({ text: '', tree: [], state: 'visible' });
  });

  it('hides and shows a reply with its count, its mark and its place in the lists', async () => {
    const threadId = await scene.newThread();
    const id = await stage.reply(scene.luc, threadId);
    await stage.app.database.query(`update thread set helpful_post_id = $2 where id = $1`, [threadId, id]);
    const set = (state: 'hidden' | 'visible') =>
      stage.app.database.inTransaction('system', (transaction) => moderation.setPostState(transaction, id, state));
    expect([await set('hidden'), await set('hidden')]).toEqual([true, false]);
    expect(await countOf('thread.replies', threadId)).toBe(0);
    await stage.app.runJobs();
    const stored = () =>
      stage.app.database.query(`select reply_count, helpful_post_id from thread where id = $1`, [threadId]);
    expect(await stored()).toEqual([{ reply_count: 0, helpful_post_id: null }]);
    expect(await set('visible')).toBe(true);
    await stage.app.runJobs();
    expect(await stored()).toEqual([{ reply_count: 1, helpful_post_id: null }]);
    expect(await countOf('thread.replies', threadId)).toBe(1);
  });

  it('removes a thread with its count, for everybody but the moderators', async () => {
    const threadId = await scene.newThread();
    await stage.reply(scene.luc, threadId);
    const before = (await countOf('community.threads', scene.communityId)) ?? 0;
    await stage.app.runJobs();
    await stage.app.database.inTransaction('system', (transaction) =>
      moderation.setThreadState(transaction, threadId, 'removed'),
    );
    expect(await countOf('community.threads', scene.communityId)).toBe(before - 1);
    expect(await scene.postsOf(threadId)).toBeNull();
    expect(await scene.postsOf(threadId, await scene.viewer(scene.moderator))).not.toBeNull();
  });

  it('locks a thread, so that replies are refused, and opens it again', async () => {
    const threadId = await scene.newThread();
    const lock = (isLocked: boolean) =>
      stage.app.database.inTransaction('system', (transaction) =>
        moderation.lockThread(transaction, threadId, isLocked),
      );
    expect([await lock(true), await lock(true)]).toEqual([true, false]);
    expect(await stage.publish(await scene.viewer(scene.luc), { threadId })).toMatchObject({
      problems: [{ code: 'LOCKED' }],
    });
    expect(await lock(false)).toBe(true);
    expect(await stage.publish(await scene.viewer(scene.luc), { threadId })).toMatchObject({ problems: [] });
  });

  it('folds a post behind a warning, beside those it has', async () => {
    const threadId = await scene.newThread();
    const id = await stage.reply(scene.luc, threadId, { warnings: ['DEATH'] });
    await stage.app.database.inTransaction('system', (transaction) =>
      moderation.foldPost(transaction, id, ['violence', 'death']),
    );
    const [row] = await stage.app.database.query<{ warnings: string[] }>(`select warnings from post where id = $1`, [
      id,
    ]);
    expect(row?.warnings.sort()).toEqual(['death', 'violence']);
  });
});
