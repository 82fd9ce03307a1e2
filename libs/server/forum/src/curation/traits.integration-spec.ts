import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { CurationScene, curationQuery, setForthQuery } from '../spec/curation-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

const hourMs = 3_600_000;

describe('what stands on a thread', () => {
  let scene: CurationScene;
  let stage: Stage;
  let clock: Clock;
  beforeAll(async () => {
    scene = await CurationScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
    clock = stage.app.nest.get(Clock);
  });
  afterAll(() => stage.stop());

  const later = <T>(hours: number, work: () => Promise<T>): Promise<T> =>
    clock.runAt(new Date(Date.now() + hours * hourMs), work);
  const newThread = (traits: Record<string, unknown> = {}) => scene.scene.newThread(traits);
  const onTop = async (place: { communityId?: string; topicId?: string }) => {
    const answer = await stage.app.run<{ threadsSetForth: { id: string }[] }>(
      stage.app.visitor(),
      setForthQuery,
      place,
    );
    expect(answer.statements).toHaveLength(1);
    return answer.data.threadsSetForth.map((thread) => thread.id);
  };
  const listed = async (filter: Record<string, unknown>, first = 50, after: string | null = null) => {
    const answer = await stage.app.run<{
      threads: {
        nodes: { id: string }[];
        setForth: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      stage.app.visitor(),
      `query ($filter: ThreadFilterInput!, $first: Int, $after: String) { threads(filter: $filter, first: $first, after: $after) {
         nodes { id } setForth { id } pageInfo { hasNextPage endCursor } } }`,
      { filter, first, after },
    );
    expect(answer.statements).toHaveLength(1);
    return answer.data.threads;
  };

  it('is pinned in an order, at most three, and leaves the list below meanwhile', async () => {
    const { communityId } = scene.scene;
    const [one, two, three, four] = [await newThread(), await newThread(), await newThread(), await newThread()];
    await scene.done('pinThread', { input: { threadId: one, place: 'COMMUNITY', order: 2 } });
    await scene.done('pinThread', { input: { threadId: two, place: 'COMMUNITY', order: 1 } });
    await scene.done('pinThread', { input: { threadId: three, place: 'COMMUNITY' } });
    expect(await onTop({ communityId })).toEqual([two, one, three]);
    expect(await scene.codes('pinThread', { input: { threadId: four, place: 'COMMUNITY' } })).toEqual([
      'TOO_MANY_PINNED',
    ]);
    expect((await scene.do('pinThread', { input: { threadId: four, place: 'TOPIC' } })).problems).toEqual([]);
    expect(await onTop({ topicId: scene.scene.topicId })).toEqual([four]);
    const below = await listed({ communityId, withoutPinned: true });
    expect(below.setForth.map((node) => node.id)).toEqual([two, one, three]);
    const everything = await listed({ communityId });
    expect(everything.setForth).toEqual([]);
    expect(everything.nodes.map((node) => node.id).sort()).toEqual(
      [...below.nodes.map((node) => node.id), one, two, three].sort(),
    );
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await listed({ communityId, withoutPinned: true }, 1, after);
      seen.push(...page.nodes.map((node) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(below.nodes.map((node) => node.id));
    for (const threadId of [one, two, three]) await scene.done('pinThread', { input: { threadId } });
    expect(await onTop({ communityId })).toEqual([]);
    expect(await scene.codes('pinThread', { input: { threadId: one } })).toEqual(['ALREADY_SO']);
  });

  it('ends a pin by itself and returns to its place in the list', async () => {
    const { communityId } = scene.scene;
    const threadId = await newThread();
    const until = new Date(Date.now() + 2 * hourMs).toISOString();
    await scene.done('pinThread', { input: { threadId, place: 'COMMUNITY', until } });
    expect(await onTop({ communityId })).toEqual([threadId]);
    await later(3, async () => {
      expect(await onTop({ communityId })).toEqual([]);
      expect((await listed({ communityId, withoutPinned: true })).nodes).toContainEqual({ id: threadId });
      expect(await scene.thread(threadId)).toMatchObject({ pinnedIn: null });
    });
    for (const days of [-1, 400]) {
      const wrong = new Date(Date.now() + days * 24 * hourMs).toISOString();
      expect(await scene.codes('pinThread', { input: { threadId, place: 'TOPIC', until: wrong } })).toEqual([
        'DATE_NOT_AHEAD',
      ]);
    }
    await scene.done('pinThread', { input: { threadId } });
  });

  it('is recommended on the community’s page alone', async () => {
    const threadId = await newThread();
    const { act } = await scene.done('featureThread', { threadId, isFeatured: true });
    expect(await onTop({ communityId: scene.scene.communityId })).toEqual([threadId]);
    expect(await onTop({ topicId: scene.scene.topicId })).not.toContain(threadId);
    await scene.done('undoCuration', { actId: act.id });
    expect(await scene.thread(threadId)).toMatchObject({ isFeatured: false });
  });

  it('never puts a thread before those who may not read it', async () => {
    const threadId = await newThread({ visibility: 'COMMUNITY' });
    await scene.done('featureThread', { threadId, isFeatured: true });
    expect(await onTop({ communityId: scene.scene.communityId })).not.toContain(threadId);
    await scene.done('featureThread', { threadId, isFeatured: false });
  });

  it('is closed by hand and by its date, without anything running', async () => {
    const threadId = await newThread();
    const luc = await scene.scene.viewer(scene.scene.luc);
    await scene.done('lockThread', { threadId, isLocked: true });
    expect(await stage.publish(luc, { threadId })).toMatchObject({ problems: [{ code: 'LOCKED' }] });
    await scene.done('lockThread', { threadId, isLocked: false });
    await scene.done('closeThreadOn', { threadId, closesAt: new Date(Date.now() + hourMs).toISOString() });
    expect(await scene.thread(threadId)).toMatchObject({ isLocked: false });
    expect(await stage.publish(luc, { threadId })).toMatchObject({ problems: [] });
    await later(2, async () => {
      expect(await scene.thread(threadId)).toMatchObject({ isLocked: true });
      expect(await stage.publish(luc, { threadId })).toMatchObject({ problems: [{ code: 'LOCKED' }] });
      const opening = await stage.openingOf(threadId);
      const page = await scene.scene.postsOf(threadId, await scene.scene.viewer(scene.scene.amina));
      expect(page.nodes.find((post) => post.id === opening)).toMatchObject({ viewerCanEdit: false });
      await scene.done('closeThreadOn', { threadId, closesAt: null });
      expect(await scene.thread(threadId)).toMatchObject({ isLocked: false });
    });
  });

  it('goes slowly: one post of each member in so many minutes, its moderators aside', async () => {
    const threadId = await newThread();
    const luc = await scene.scene.viewer(scene.scene.luc);
    await scene.done('slowThread', { threadId, minutes: 60 });
    expect(await stage.publish(luc, { threadId })).toMatchObject({ problems: [] });
    const second = await stage.publish(luc, { threadId });
    expect(second).toMatchObject({ post: null, problems: [{ code: 'WRITE_LATER', field: 'text' }] });
    expect(await scene.thread(threadId, luc)).toMatchObject({ viewerWritesAgainAt: expect.anything() });
    expect(await scene.thread(threadId)).toMatchObject({ viewerWritesAgainAt: null, slowMinutes: 60 });
    const moderator = await scene.scene.viewer(scene.scene.moderator);
    for (let count = 0; count < 2; count += 1) {
      expect(await stage.publish(moderator, { threadId })).toMatchObject({ problems: [] });
    }
    await later(1.1, async () => {
      expect(await scene.thread(threadId, luc)).toMatchObject({ viewerWritesAgainAt: null });
      expect(await stage.publish(luc, { threadId })).toMatchObject({ problems: [] });
    });
    expect(await scene.codes('slowThread', { threadId, minutes: 0 })).toEqual(['OUT_OF_RANGE']);
    await scene.done('slowThread', { threadId, minutes: null });
  });

  it('lets of two replies sent at once only one through in slow mode', async () => {
    const threadId = await newThread();
    await scene.done('slowThread', { threadId, minutes: 60 });
    const luc = await scene.scene.viewer(scene.scene.luc);
    const answers = await Promise.all([1, 2, 3].map(() => stage.publish(luc, { threadId })));
    expect(answers.filter((answer) => answer.post !== null)).toHaveLength(1);
  });

  it('keeps old titles for its author and moderators, and the address that holds them', async () => {
    const threadId = await newThread();
    const { act } = await scene.done('retitleThread', { threadId, title: 'Nights with migraine' });
    expect(await scene.thread(threadId)).toMatchObject({ title: 'Nights with migraine', slug: 'nights-with-migraine' });
    const opening = await stage.openingOf(threadId);
    const versions = `query ($id: ID!) { postVersions(postId: $id) { title editor { pseudonym } } }`;
    const readBy = async (id: string) =>
      (await stage.app.run(await scene.scene.viewer(id), versions, { id: opening })).data;
    const expected = {
      postVersions: [{ title: 'How do you get through the night?', editor: { pseudonym: 'Claire' } }],
    };
    expect(await readBy(scene.scene.amina)).toEqual(expected);
    expect(await readBy(scene.scene.moderator)).toEqual(expected);
    expect(await readBy(scene.scene.luc)).toEqual({ postVersions: null });
    await scene.done('undoCuration', { actId: act.id });
    expect(await scene.thread(threadId)).toMatchObject({ title: 'How do you get through the night?' });
    expect(await scene.codes('retitleThread', { threadId, title: 'Too' })).toEqual(['TOO_SHORT']);
    await scene.done('retitleThread', { threadId, title: 'Arrange!' });
    expect(await scene.thread(threadId)).toMatchObject({ slug: 'thread-arrange' });
  });

  it('says what it is about', async () => {
    const threadId = await newThread();
    const { act } = await scene.done('setThreadConcepts', { threadId, conceptIds: [stage.conditionId] });
    expect(await scene.thread(threadId)).toMatchObject({ concepts: [{ id: stage.conditionId }] });
    expect(await scene.codes('setThreadConcepts', { threadId, conceptIds: [threadId] })).toEqual(['NOT_IN_LIST']);
    await scene.done('undoCuration', { actId: act.id });
    expect(await scene.thread(threadId)).toMatchObject({ concepts: [] });
  });

  it('is undone latest first, within three days, and not when it has changed by other ways', async () => {
    const threadId = await newThread();
    const first = await scene.done('slowThread', { threadId, minutes: 5 });
    const second = await scene.done('slowThread', { threadId, minutes: 9 });
    expect(await scene.codes('undoCuration', { actId: first.act.id })).toEqual(['UNDO_BLOCKED']);
    await scene.done('undoCuration', { actId: second.act.id });
    expect(await scene.codes('undoCuration', { actId: second.act.id })).toEqual(['UNDO_BLOCKED']);
    expect(await later(73, () => scene.codes('undoCuration', { actId: first.act.id }))).toEqual(['UNDO_TOO_LATE']);
    await stage.app.database.query(`update thread set slow_minutes = 7 where id = $1`, [threadId]);
    expect(await scene.codes('undoCuration', { actId: first.act.id })).toEqual(['UNDO_BLOCKED']);
  });

  it('shows everybody in charge what was done, and nobody else', async () => {
    const threadId = await newThread();
    await scene.done('lockThread', { threadId, isLocked: true });
    const seenBy = async (id: string) =>
      (await stage.app.run<{ threadCuration: unknown }>(await scene.scene.viewer(id), curationQuery, { id: threadId }))
        .data;
    const expected = {
      isLockedByHand: true,
      acts: [{ kind: 'LOCK', viewerCanUndo: true, actor: { pseudonym: 'Claire' } }],
    };
    for (const id of [scene.scene.moderator, scene.moderatorOfBoth, stage.administratorId]) {
      expect(await seenBy(id)).toMatchObject({ threadCuration: expected });
    }
    expect(await seenBy(scene.scene.moderatorElsewhere)).toEqual({ threadCuration: null });
    const journal = await stage.app.database.query(`select action, actor_id from journal_entry where subject_id = $1`, [
      threadId,
    ]);
    expect(journal).toEqual([{ action: 'thread_locked', actor_id: scene.scene.moderator }]);
  });
});
