import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArrangingScene } from '../spec/arranging-scene.spec-support.ts';
import type { DecisionScene } from '../spec/decision-scene.spec-support.ts';

const title = 'About drops alone';

describe('a decision that arranges a conversation', () => {
  let on: ArrangingScene;
  let scene: DecisionScene;

  beforeAll(async () => {
    on = await ArrangingScene.start();
    ({ scene } = on);
  });
  afterAll(() => on.app.stop());

  it('moves a thread into another topic, tells its author where it stands, and puts it back', async () => {
    const id = await on.thread();
    const before = await on.keptOf(id);
    const decisionId = await on.decided(id, 'MOVE', { topicId: on.nights });
    expect(await on.keptOf(id)).toEqual({ ...before, topic_id: on.nights });
    await on.app.runJobs();
    const decision = await on.told(on.author);
    expect(decision).toMatchObject({ id: decisionId, action: 'MOVE', place: `/threads/${id}` });
    expect(decision?.statement.text).toContain('another topic of the same community');
    expect(decision?.statement.text).toContain(`/threads/${id}`);
    expect(decision?.statement.text).not.toContain('Nights');
    expect(scene.mailsTo(on.author).at(-1)).toContain('Subject: Entraide: a decision that concerns you');
    const journal = await on.app.database.query<{ action: string }>(
      `select action from journal_entry where subject_id = $1`,
      [id],
    );
    expect(journal.map(({ action }) => action)).toContain('thread_moved');
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toEqual(before);
    expect(await on.told(on.author)).toMatchObject({ place: null });
    expect(await on.actsOf(id)).toEqual(['move undone']);
  });

  it('slows a thread down, until somebody ends it', async () => {
    const id = await on.thread();
    const decisionId = await on.decided(id, 'SLOW', { minutes: 30 });
    expect(await on.keptOf(id)).toMatchObject({ slow_minutes: 30, state: 'visible' });
    await on.reply(on.writer, id);
    expect(await scene.replyProblems(on.writer, id)).toEqual(['WRITE_LATER']);
    expect((await on.told(on.author))?.statement.text).toContain(
      'each person can post once in 30 minutes. It stays so until a moderator ends it.',
    );
    expect(await on.undoCodes(on.administrator, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ slow_minutes: null });
  });

  it('merges a thread into an older one named by any of its addresses, and gives its posts back', async () => {
    const older = await on.thread(on.writer);
    const id = await on.thread();
    const answered = await on.reply(on.writer, id);
    const before = await on.keptOf(id);
    const [opening] = (await on.keptOf(older)).posts;
    const decisionId = await on.decided(id, 'MERGE', { targetId: `https://example.org/posts/${opening ?? ''}` });
    expect(await on.keptOf(id)).toMatchObject({ state: 'deleted', posts: [] });
    expect((await on.keptOf(older)).posts).toContain(answered);
    expect(await on.told(on.author)).toMatchObject({ action: 'MERGE', place: `/posts/${before.posts[0] ?? ''}` });
    const late = await on.reply(on.author, older);
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toEqual(before);
    expect((await on.keptOf(older)).posts).toContain(late);
  });

  it('takes a reported reply out with others, whose author reads it in their language', async () => {
    const id = await on.thread();
    const kept = await on.reply(on.author, id);
    const reported = await on.reply(on.writer, id);
    const after = await on.reply(on.author, id);
    const before = await on.keptOf(id);
    const arrangement = { postIds: [after], title };
    const decisionId = await scene.decided('POST', reported, on.keeper, { action: 'SPLIT', arrangement });
    expect((await on.keptOf(id)).posts).toEqual([before.posts[0], kept]);
    const [row] = await on.app.database.query(
      `select title, thread.author_id, topic_id, kind from thread join post on post.thread_id = thread.id where post.id = $1`,
      [reported],
    );
    const expected = { title, author_id: on.writer.memberId, topic_id: scene.place.topicId, kind: 'question' };
    expect(row).toEqual(expected);
    const decision = await on.told(on.writer);
    expect(decision).toMatchObject({ place: `/posts/${reported}` });
    expect(decision?.statement.text).toContain('Votre message se trouve maintenant dans une nouvelle conversation');
    const answered = await on.reply(on.author, (await threadOf(reported)) ?? '');
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toEqual({ ...before, posts: [...before.posts, answered] });
  });

  const threadOf = async (postId: string): Promise<string | undefined> =>
    (await on.app.database.query<{ thread_id: string }>(`select thread_id from post where id = $1`, [postId]))[0]
      ?.thread_id;

  it('takes replies out of a reported thread, and leads its author to them', async () => {
    const id = await on.thread();
    const reply = await on.reply(on.writer, id);
    await on.decided(id, 'SPLIT', { postIds: [reply], title });
    expect(await on.told(on.author)).toMatchObject({ place: `/threads/${(await threadOf(reply)) ?? ''}` });
  });

  it('shows first what was held, and holds it again when it is undone', async () => {
    const id = await on.thread();
    const caseId = await scene.taken('THREAD', id, on.keeper);
    await on.app.database.query(`update thread set state = 'held' where id = $1`, [id]);
    expect(await on.codes(on.keeper, caseId, { action: 'MOVE', arrangement: { topicId: on.nights } })).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ state: 'visible', topic_id: on.nights });
    expect(await on.undoCodes(on.keeper, await scene.newestDecision(on.keeper, caseId))).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ state: 'held', topic_id: scene.place.topicId });
  });

  it('is refused beside the field that it is about, and then nothing has happened', async () => {
    const older = await on.thread(on.writer);
    const id = await on.thread();
    const younger = await on.thread();
    const stranger = await scene.member({ communityId: scene.elsewhere.id });
    const foreign = await scene.stage.thread(stranger, scene.elsewhere);
    const caseId = await scene.taken('THREAD', id, on.keeper);
    const before = await on.keptOf(id);
    const each: [string, Record<string, unknown> | null, string[]][] = [
      ['MOVE', null, ['topicId REQUIRED']],
      ['MOVE', { topicId: scene.place.topicId }, ['topicId ALREADY_SO']],
      ['MOVE', { topicId: scene.elsewhere.topicId }, ['topicId NOT_FOUND']],
      ['MOVE', { topicId: randomUUID() }, ['topicId NOT_FOUND']],
      ['SLOW', { minutes: 1_441 }, ['minutes OUT_OF_RANGE']],
      ['MERGE', { targetId: 'the other one' }, ['targetId NO_THREAD_NAMED']],
      ['MERGE', { targetId: randomUUID() }, ['targetId NOT_FOUND']],
      ['MERGE', { targetId: foreign }, ['targetId NOT_FOUND']],
      ['MERGE', { targetId: younger }, ['targetId MERGE_INTO_OLDER']],
      ['MERGE', { targetId: `/threads/${id}` }, ['targetId SAME_THREAD']],
      ['SPLIT', { postIds: [], title: ' ' }, ['title REQUIRED', 'postIds REQUIRED']],
      ['SPLIT', { postIds: [randomUUID()], title: 'Short' }, ['title TOO_SHORT']],
      ['SPLIT', { postIds: [before.posts[0]], title }, ['postIds POSTS_ELSEWHERE']],
    ];
    for (const [action, arrangement, expected] of each)
      expect(await on.codes(on.keeper, caseId, { action, arrangement })).toEqual(expected);
    expect(await on.keptOf(id)).toEqual(before);
    expect(await on.actsOf(id)).toEqual([]);
    expect(await on.codes(on.keeper, caseId, { action: 'MERGE', arrangement: { targetId: older } })).toEqual([]);
  });

  it('exists for threads, and not for one that has gone or became part of another one', async () => {
    const older = await on.thread(on.writer);
    const id = await on.thread();
    const slow = { action: 'SLOW', arrangement: { minutes: 5 } };
    const replyCase = await scene.taken('POST', await on.reply(on.writer, id), on.keeper);
    expect(await on.codes(on.keeper, replyCase, slow)).toEqual(['action NOT_IN_LIST']);
    const caseId = await scene.taken('THREAD', id, on.keeper);
    const setState = (state: string) =>
      on.app.database.query(`update thread set state = $2 where id = $1`, [id, state]);
    await setState('deleted');
    expect(await on.codes(on.keeper, caseId, slow)).toEqual(['action NOT_ARRANGEABLE']);
    expect(await on.arranging(on.keeper, caseId)).toBeNull();
    await setState('visible');
    await on.app.run(
      on.keeper,
      `mutation ($input: MergeThreadInput!) { mergeThread(input: $input) { problems { code } } }`,
      {
        input: { threadId: id, targetId: older },
      },
    );
    expect(await on.codes(on.keeper, caseId, slow)).toEqual(['action NOT_ARRANGEABLE']);
    expect(await on.arranging(on.keeper, caseId)).toBeNull();
  });

  it.each(['SPLIT', 'MERGE'])('costs the same with one reply and with several: %s', async (action) => {
    const targetId = await on.thread(on.writer);
    const statements = async (count: number): Promise<number> => {
      const id = await on.thread();
      const postIds: string[] = [];
      for (let index = 0; index < count; index += 1) postIds.push(await on.reply(on.writer, id, `Reply ${index}.`));
      const caseId = await scene.taken('THREAD', id, on.keeper);
      const arrangement = { postIds, title, targetId };
      const answer = await scene.stage.decide(on.keeper, { id: caseId, revision: 2, action, arrangement });
      expect(answer.data.decideCase.problems).toEqual([]);
      return answer.statements.length;
    };
    expect(await statements(4)).toBe(await statements(1));
  });

  it('is previewed as it would be refused and told, and leaves no trace', async () => {
    const id = await on.thread();
    const reply = await on.reply(on.writer, id);
    const caseId = await scene.taken('THREAD', id, on.keeper);
    const before = await on.keptOf(id);
    const preview = async (action: string, arrangement: Record<string, unknown>) =>
      (
        await on.app.run<{ decisionPreview: { statement: { text: string } | null; problems: { code: string }[] } }>(
          on.keeper,
          `query ($id: ID!, $decision: DecisionInput!) {
             decisionPreview(caseId: $id, decision: $decision) { statement { text } problems { code } } }`,
          { id: caseId, decision: { rule: '3', reason: 'It tells others which dose to take.', action, arrangement } },
        )
      ).data.decisionPreview;
    expect((await preview('MERGE', { targetId: id })).problems).toEqual([{ code: 'SAME_THREAD' }]);
    const split = await preview('SPLIT', { postIds: [reply], title });
    expect(split.problems).toEqual([]);
    expect(split.statement?.text).toContain('/threads/…');
    expect(await on.keptOf(id)).toEqual(before);
    expect(await on.actsOf(id)).toEqual([]);
  });
});
