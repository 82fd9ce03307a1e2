import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import fc from 'fast-check';
import { ForumModeration } from '../moderation/forum-moderation.ts';
import { CurationScene } from '../spec/curation-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

const minuteMs = 60_000;
const runs = 12;
const start = Date.now() - 30 * 24 * 60 * minuteMs;
const steps = 14;

/** One step of a random history: what, and which of the threads, posts or acts there are. */
const step = fc.record({
  deed: fc.constantFrom('merge', 'split', 'move', 'undo', 'reply', 'hide', 'show', 'helpful'),
  which: fc.nat(50),
  other: fc.nat(50),
  many: fc.integer({ min: 1, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Live {
  readonly id: string;
  readonly posts: readonly { readonly id: string; readonly isOpening: boolean }[];
}

describe('whatever is merged, split, moved and undone', () => {
  let scene: CurationScene;
  let stage: Stage;
  let minute = 0;
  beforeAll(async () => {
    scene = await CurationScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  const query = <Row>(sql: string): Promise<Row[]> => stage.app.database.query<Row>(sql);
  const then = <T>(work: () => Promise<T>): Promise<T> =>
    stage.app.nest.get(Clock).runAt(new Date(start + (minute += 5) * minuteMs), work);
  const liveThreads = () =>
    query<Live>(
      `select thread.id, json_agg(json_build_object('id', post.id, 'isOpening', post.is_opening) order by post.created_at) as posts
       from thread join post on post.thread_id = thread.id where thread.state = 'visible' group by thread.id order by thread.id`,
    );

  async function play({ deed, which, other, many }: Step, acts: string[]): Promise<void> {
    const as = await stage.app.viewer(scene.moderatorOfBoth);
    const threads = await liveThreads();
    const [one, two] = [threads[which % threads.length] as Live, threads[other % threads.length] as Live];
    const replies = one.posts.filter((post) => !post.isOpening).map((post) => post.id);
    const post = replies[other % (replies.length || 1)];
    const keep = (answer: { act: { id: string } | null }): void => void (answer.act && acts.push(answer.act.id));
    const [{ topic_id: topicId } = { topic_id: '' }] = await query<{ topic_id: string }>(
      `select topic_id from thread where id = '${one.id}'`,
    );
    switch (deed) {
      case 'merge':
        return keep(await scene.do('mergeThread', { input: { threadId: one.id, targetId: two.id } }, as));
      case 'split': {
        const input = { idempotencyKey: randomUUID(), threadId: one.id, title: 'A thread of its own', topicId };
        const postIds = replies.slice(0, many);
        return keep(await scene.do('splitThread', { input: { ...input, postIds, kind: 'QUESTION' } }, as));
      }
      case 'move': {
        const places = [scene.scene.topicId, scene.otherTopicId, scene.elsewhereTopicId];
        const place = places[other % places.length];
        return keep(await scene.do('moveThread', { input: { threadId: one.id, topicId: place } }, as));
      }
      case 'undo':
        if (acts.length > 0)
          await scene.do('undoCuration', { actId: acts[acts.length - 1 - (other % acts.length)] }, as);
        return;
      case 'reply':
        await then(() => stage.publish(as, { threadId: one.id }));
        return;
      case 'helpful':
        if (post)
          await stage.app.run(
            as,
            `mutation ($id: ID!) { markHelpful(postId: $id, isHelpful: true) { problems { code } } }`,
            { id: post },
          );
        return;
      default:
        if (post) await setState(post, deed === 'hide' ? 'hidden' : 'visible');
    }
  }

  const setState = (postId: string, state: 'hidden' | 'visible') =>
    stage.app.database.inTransaction('system', (transaction) =>
      stage.app.nest.get(ForumModeration).setPostState(transaction, postId, state),
    );

  /** Every figure that is kept, beside what the rows say. */
  async function expectRight(): Promise<void> {
    await stage.app.runJobs();
    const wrongThreads = await query(
      `select thread.id, thread.state, thread.reply_count, thread.last_posted_at, entraide_count('thread.replies', thread.id) as counted,
              rows.replies, rows.last_at
       from thread cross join lateral (
         select (count(*) filter (where not is_opening and state = 'visible'))::integer as replies,
                max(created_at) filter (where is_opening or state = 'visible') as last_at,
                count(*) filter (where is_opening) as openings from post where post.thread_id = thread.id) rows
       where entraide_count('thread.replies', thread.id) <> rows.replies
          or (thread.state = 'visible' and ((thread.reply_count, thread.last_posted_at) is distinct from (rows.replies, rows.last_at)
              or rows.openings <> 1))
          or (thread.state = 'deleted' and (rows.openings <> 0 or thread.former_opening_id is null))`,
    );
    expect(wrongThreads).toEqual([]);
    expect(
      await query(
        `select community.id from community
         where entraide_count('community.threads', community.id)
           <> (select count(*) from thread where thread.community_id = community.id and thread.state = 'visible')`,
      ),
    ).toEqual([]);
    expect(
      await query(
        `select thread.id from thread left join post on post.id = thread.helpful_post_id
         where thread.helpful_post_id is not null
           and (post.thread_id <> thread.id or post.is_opening or post.state <> 'visible')`,
      ),
    ).toEqual([]);
    expect(
      await query(
        `select post.id from post join thread on thread.id = post.thread_id
         left join post opening on opening.thread_id = thread.id and opening.is_opening
         where post.community_id <> thread.community_id or (post.created_at, post.id) < (opening.created_at, opening.id)`,
      ),
    ).toEqual([]);
  }

  it('every counter, order, mark and opening post is what the rows say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async (history) => {
        for (let count = 0; count < 3; count += 1) {
          const threadId = await then(() => scene.scene.newThread());
          for (let index = 0; index < 3; index += 1) await then(() => stage.reply(scene.scene.luc, threadId));
        }
        const acts: string[] = [];
        for (const one of history) await play(one, acts);
        await expectRight();
      }),
      { seed: 20_261_122, numRuns: runs, endOnFailure: true },
    );
    const done = await stage.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ kind: string; done: number; undone: number }>(
        `select kind, count(*)::integer as done, count(undone_at)::integer as undone from curation_act
         group by kind order by kind`,
      ),
    );
    expect(done.map((row) => row.kind)).toEqual(['merge', 'move', 'split']);
    for (const { done: times, undone } of done) expect(times > 4 && undone > 0).toBe(true);
  }, 180_000);
});
