import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { PostScene } from '../spec/post-scene.ts';
import { RaisedLog, raisedLogFeature } from '../spec/raised-log.feature.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }`;
const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { problems { code } } }`;
const saveTerm = `mutation ($input: SaveWatchedTermInput!) { saveWatchedTerm(input: $input) { term { id } } }`;

describe('an edit that waits for a moderator', () => {
  let app: TestApp;
  let amina: MemberViewer;
  let threadId: string;

  beforeAll(async () => {
    app = await TestApp.start([...forumFeatures, raisedLogFeature]);
    const stage = await Stage.on(app);
    const scene = await PostScene.on(stage);
    amina = await app.viewer(scene.amina);
    threadId = await stage.startThread(scene.amina, { communityId: scene.communityId, topicId: scene.topicId });
    await app.run(await app.viewer(stage.administratorId), saveTerm, {
      input: { words: 'zqheldtermkx', effect: 'APPROVE', matchesBeginnings: false, note: '' },
    });
  });
  afterAll(() => app.stop());

  const reply = async (): Promise<string> => {
    const input = { idempotencyKey: crypto.randomUUID(), threadId, text: 'Nothing in it.' };
    return (await app.run<{ publishPost: { post: { id: string } } }>(amina, publish, { input })).data.publishPost.post
      .id;
  };
  const opening = async (): Promise<string> => {
    const [row] = await app.database.query<{ id: string }>(`select id from post where thread_id = $1 and is_opening`, [
      threadId,
    ]);
    return row?.id ?? '';
  };
  const statesOf = (postId: string) =>
    app.database.query(
      `select post.state, thread.state as thread from post join thread on thread.id = post.thread_id where post.id = $1`,
      [postId],
    );
  const raisedBy = async (): Promise<unknown[]> => {
    await app.runJobs();
    return app.nest
      .get(RaisedLog)
      .take()
      .map(({ source }) => source)
      .toSorted();
  };

  it.each([
    ['a reply', reply, null, { state: 'held', thread: 'visible' }],
    ['a conversation', opening, 'A title that is another one now', { state: 'visible', thread: 'held' }],
  ] as const)('takes at most 12 statements, and so does the next one: %s', async (_, find, title, states) => {
    const postId = await find();
    const editing = (revision: number) =>
      app.run<{ editPost: { problems: unknown[] } }>(amina, edit, {
        input: { postId, revision, title, text: `A long enough text with zqheldtermkx in it, number ${revision}.` },
      });
    for (const [revision, sources] of [
      [1, ['watched_term']],
      [2, ['author', 'watched_term']],
    ] as const) {
      const { data, statements } = await editing(revision);
      expect(data.editPost.problems).toEqual([]);
      expect(statements.length).toBeLessThanOrEqual(12);
      expect(await raisedBy()).toEqual(sources);
      expect(await statesOf(postId)).toEqual([states]);
    }
  });
});
