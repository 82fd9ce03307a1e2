import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArrangingScene } from '../spec/arranging-scene.spec-support.ts';
import type { DecisionScene } from '../spec/decision-scene.spec-support.ts';

const title = 'About drops alone';

describe('what was arranged by a decision', () => {
  let on: ArrangingScene;
  let scene: DecisionScene;

  beforeAll(async () => {
    on = await ArrangingScene.start();
    ({ scene } = on);
  });
  afterAll(() => on.app.stop());

  it('is not put back by half: what was arranged since is undone first', async () => {
    const id = await on.thread();
    const reply = await on.reply(on.writer, id);
    const decisionId = await on.decided(id, 'SPLIT', { postIds: [reply], title });
    const split = (await on.told(on.author))?.place?.replace('/threads/', '') ?? '';
    const { data } = await on.app.run<{ moveThread: { problems: unknown[] } }>(
      on.keeper,
      `mutation ($input: MoveThreadInput!) { moveThread(input: $input) { problems { code } } }`,
      { input: { threadId: split, topicId: on.nights } },
    );
    expect(data.moveThread.problems).toEqual([]);
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual(['DECISION_UNDO_BLOCKED']);
    expect(await on.keptOf(split)).toMatchObject({ posts: [reply], topic_id: on.nights });
    expect(await on.told(on.author)).toMatchObject({ place: `/threads/${split}` });
    expect(await on.undoAct(split)).toEqual([]);
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    expect(await on.keptOf(split)).toMatchObject({ state: 'deleted' });
  });

  it('is put back whole when an appeal overturns it long after, by who is in charge of both communities', async () => {
    const id = await on.thread();
    const before = await on.keptOf(id);
    const decisionId = await on.decided(id, 'MOVE', { topicId: scene.elsewhere.topicId }, on.wide);
    expect(await on.keptOf(id)).toMatchObject({ community_id: scene.elsewhere.id });
    expect((await on.told(on.author))?.statement.text).toContain('now stands in another community');
    expect(await on.overturn(on.colleague, decisionId)).toEqual(['UNDO_BEYOND_OFFICE']);
    expect(await on.keptOf(id)).toMatchObject({ community_id: scene.elsewhere.id });
    expect(await on.overturn(on.administrator, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toEqual(before);
  });

  it('stays as it is where its act was undone before, or its author has deleted the thread', async () => {
    const byHand = await on.thread();
    const first = await on.decided(byHand, 'SLOW', { minutes: 5 });
    await on.app.database.inTransaction('system', (transaction) =>
      transaction.query(`update curation_act set undone_at = at where thread_id = $1`, [byHand]),
    );
    expect(await on.undoCodes(on.keeper, first)).toEqual([]);
    const deleted = await on.thread();
    const second = await on.decided(deleted, 'SLOW', { minutes: 5 });
    await on.app.database.query(`update thread set state = 'deleted' where id = $1`, [deleted]);
    expect(await on.undoCodes(on.keeper, second)).toEqual([]);
    expect(await on.keptOf(deleted)).toMatchObject({ state: 'deleted' });
  });

  it('is chosen from where the thread can go, and from replies without words that are kept back', async () => {
    const id = await on.thread();
    const first = await on.reply(on.writer, id, 'The first of the replies.');
    const warned = await on.reply(on.writer, id, 'The second of the replies.');
    const reported = await on.reply(on.writer, id, 'The third of the replies.');
    await on.app.database.query(`update post set warnings = '{suicide}' where id = $1`, [warned]);
    const caseId = await scene.taken('THREAD', id, on.keeper);
    expect(await on.arranging(on.keeper, caseId)).toMatchObject({
      ...{ threadId: id, topicId: scene.place.topicId, slowMinutes: null, hasMoreReplies: false },
      topics: [
        { id: scene.place.topicId, community: { slug: 'migraine' } },
        { id: on.nights, community: { slug: 'migraine' } },
      ],
      replies: [
        { id: first, excerpt: 'The first of the replies.' },
        { id: warned, excerpt: null, warnings: ['SUICIDE'] },
        { id: reported, excerpt: 'The third of the replies.' },
      ],
    });
    expect(await on.arranging(on.colleague, caseId)).toBeNull();
    const replyCase = await scene.taken('POST', reported, on.keeper);
    expect((await on.arranging(on.keeper, replyCase))?.replies).toEqual([
      { id: reported, excerpt: null, warnings: [] },
    ]);
    await scene.stage.decide(on.keeper, { id: caseId, revision: 2, action: 'KEEP' });
    expect(await on.arranging(on.keeper, caseId)).toBeNull();
  });
});
