import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { ForumModeration } from '../moderation/forum-moderation.ts';
import { CurationScene, curationQuery, movedQuery, targetsQuery } from '../spec/curation-scene.ts';
import { mark, placeQuery } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

const minuteMs = 60_000;

describe('posts that go elsewhere', () => {
  let scene: CurationScene;
  let stage: Stage;
  let minute = 0;
  beforeAll(async () => {
    scene = await CurationScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
  });
  afterAll(() => stage.stop());

  /** Each thing is written a minute after the one before. */
  const then = <T>(work: () => Promise<T>): Promise<T> =>
    stage.app.nest.get(Clock).runAt(new Date(Date.now() - 24 * 60 * minuteMs + (minute += 1) * minuteMs), work);
  const newThread = (traits: Record<string, unknown> = {}) => then(() => scene.scene.newThread(traits));
  const reply = (threadId: string, traits: Record<string, unknown> = {}) =>
    then(() => stage.reply(scene.scene.luc, threadId, traits));
  const both = () => stage.app.viewer(scene.moderatorOfBoth);
  const splitting = (threadId: string, postIds: string[], traits: Record<string, unknown> = {}) => ({
    input: {
      ...{ idempotencyKey: randomUUID(), threadId, postIds, title: 'Another matter altogether' },
      ...{ topicId: scene.scene.topicId, kind: 'QUESTION', ...traits },
    },
  });
  const movedTo = async (id: string, viewer = stage.app.visitor()) =>
    (await stage.app.run<{ movedThread: { threadId: string } | null }>(viewer, movedQuery, { id })).data.movedThread;

  const otherTitles = async (id: string, memberId: string) => {
    const answer = await stage.app.run<{ threadCuration: { acts: { otherTitle: string | null }[] } }>(
      await stage.app.viewer(memberId),
      curationQuery,
      { id },
    );
    return answer.data.threadCuration.acts.map((act) => act.otherTitle);
  };

  describe('a merge', () => {
    it('orders posts by their dates, keeps ids, authors, quotes and reactions, and leads from the old address', async () => {
      const target = await newThread();
      const first = await reply(target);
      const source = await newThread({ title: 'The same question again' });
      const opening = await stage.openingOf(source);
      const quoting = await reply(source, { quotedPostId: opening });
      const last = await reply(target);
      await stage.app.run(
        await scene.scene.viewer(scene.scene.moderator),
        `mutation ($input: ReactionInput!) { react(input: $input) { problems { code } } }`,
        { input: { postId: quoting, kind: 'ME_TOO' } },
      );
      const answer = await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
      expect(answer).toMatchObject({ threadId: target, act: { kind: 'MERGE', postCount: 2, viewerCanUndo: true } });
      await stage.app.runJobs();
      const { nodes } = await scene.scene.postsOf(target);
      expect(nodes.map((post) => post.id)).toEqual([await stage.openingOf(target), first, opening, quoting, last]);
      expect(nodes[3]).toMatchObject({ quote: { postId: opening }, reactions: [{ kind: 'ME_TOO', count: 1 }] });
      expect(await scene.thread(target)).toMatchObject({
        replyCount: 4,
        notes: [{ kind: 'MERGED_HERE', postCount: 2, title: 'The same question again', postId: opening, thread: null }],
      });
      expect(await scene.thread(source)).toBeNull();
      expect(await movedTo(source)).toMatchObject({ threadId: target, pageAfter: null });
      expect((await stage.app.run(stage.app.visitor(), placeQuery, { id: quoting })).data).toMatchObject({
        post: { threadId: target },
      });
    });

    it('takes a reply along that somebody was writing meanwhile', async () => {
      const target = await newThread();
      const source = await newThread();
      await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
      const id = await reply(source);
      expect((await scene.scene.postsOf(target)).nodes.map((post) => post.id)).toContain(id);
    });

    it('leads a chain of old addresses to where the texts are', async () => {
      const [oldest, middle, youngest] = [await newThread(), await newThread(), await newThread()];
      await scene.done('mergeThread', { input: { threadId: youngest, targetId: middle } });
      await scene.done('mergeThread', { input: { threadId: middle, targetId: oldest } });
      for (const id of [youngest, middle]) expect(await movedTo(id)).toMatchObject({ threadId: oldest });
      expect(await movedTo(oldest)).toBeNull();
    });

    it('keeps the mark of the reply that helped, where the other has none', async () => {
      const target = await newThread();
      const source = await newThread();
      const helped = await reply(source);
      await stage.app.run(await scene.scene.viewer(scene.scene.moderator), mark, { id: helped, is: true });
      const { act } = await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
      expect(await scene.thread(target)).toMatchObject({ helpfulPostId: helped });
      await scene.done('undoCuration', { actId: act.id });
      expect(await scene.thread(target)).toMatchObject({ helpfulPostId: null, notes: [] });
      expect(await scene.thread(source)).toMatchObject({ helpfulPostId: helped, replyCount: 1 });
      expect(await movedTo(source)).toBeNull();
    });

    it('names the other thread only to who may read it', async () => {
      const author = scene.moderatorOfBoth;
      const place = { communityId: scene.elsewhereId, topicId: scene.elsewhereTopicId, visibility: 'COMMUNITY' };
      const target = await then(() => stage.startThread(author, { ...place, title: 'Among ourselves elsewhere' }));
      const source = await newThread({ title: 'Open to everybody here' });
      const { act } = await scene.done('mergeThread', { input: { threadId: source, targetId: target } }, await both());
      expect(await otherTitles(target, author)).toEqual(['Open to everybody here']);
      await scene.done('undoCuration', { actId: act.id }, await both());
      expect(await otherTitles(source, author)).toEqual(['Among ourselves elsewhere']);
      expect(await otherTitles(source, scene.scene.moderator)).toEqual([null]);
      await stage.setState('thread', target, 'deleted');
      expect(await otherTitles(source, author)).toEqual([null]);
    });

    it.each<[string, Record<string, unknown>, Record<string, unknown>, string | null]>([
      ['community into public', { visibility: 'COMMUNITY' }, {}, 'READ_BY_MORE'],
      ['community into members', { visibility: 'COMMUNITY' }, { visibility: 'MEMBERS' }, 'READ_BY_MORE'],
      ['members into public', { visibility: 'MEMBERS' }, {}, 'READ_BY_MORE'],
      ['public into community', {}, { visibility: 'COMMUNITY' }, null],
    ])('never lets more people read: %s', async (_, of, into, code) => {
      const target = await newThread(into);
      const source = await newThread(of);
      const input = { threadId: source, targetId: target };
      expect(await scene.codes('mergeThread', { input })).toEqual(code === null ? [] : [code]);
      if (code === null) expect(await movedTo(source)).toBeNull();
    });

    it('refuses what would not be the older one, itself, and what is not theirs', async () => {
      const older = await newThread();
      const younger = await newThread();
      const merge = (threadId: string, targetId: string) =>
        scene.codes('mergeThread', { input: { threadId, targetId } });
      expect(await merge(older, younger)).toEqual(['MERGE_INTO_OLDER']);
      expect(await merge(older, older)).toEqual(['SAME_THREAD']);
      expect(await merge(older, randomUUID())).toEqual(['NOT_FOUND']);
      const foreign = await stage.member('Foreigner', scene.elsewhereId);
      const theirs = await then(() =>
        stage.startThread(foreign, { communityId: scene.elsewhereId, topicId: scene.elsewhereTopicId }),
      );
      expect(await merge(theirs, older)).toEqual(['NOT_FOUND']);
      const asBoth = { input: { threadId: theirs, targetId: older } };
      expect((await scene.do('mergeThread', asBoth, await both())).problems).toEqual([]);
    });

    it('is not undone once somebody has changed a post for fewer readers', async () => {
      const target = await newThread({ visibility: 'COMMUNITY' });
      const source = await newThread();
      const id = await reply(source);
      const { act } = await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
      const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { problems { code } } }`;
      const input = { postId: id, revision: 1, text: 'Only for you here.' };
      await stage.app.run(await scene.scene.viewer(scene.scene.luc), edit, { input });
      expect(await scene.codes('undoCuration', { actId: act.id })).toEqual(['UNDO_READ_BY_MORE']);
    });

    it('leaves a case on the merged thread its words, and what is decided is done to them', async () => {
      const target = await newThread();
      const source = await newThread({ title: 'Reported and merged' });
      const opening = await stage.openingOf(source);
      const moderation = stage.app.nest.get(ForumModeration);
      await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
      expect(await moderation.snapshot('thread', source)).toMatchObject({
        ...{ kind: 'thread', id: source, postId: opening, threadId: target, title: 'Reported and merged' },
        ...{ state: 'visible', authorId: scene.scene.amina },
      });
      await stage.app.database.inTransaction('system', (transaction) =>
        moderation.setThreadState(transaction, source, 'hidden'),
      );
      expect(await moderation.snapshot('thread', source)).toMatchObject({ state: 'hidden' });
      expect(await scene.thread(target)).not.toBeNull();
      expect((await scene.scene.postsOf(target)).nodes.find((post) => post.id === opening)).toMatchObject({
        isPlaceholder: true,
      });
    });

    it('says beforehand what would happen, and does nothing', async () => {
      const target = await newThread();
      const source = await newThread();
      await reply(source);
      const trial = { input: { threadId: source, targetId: target }, isTrial: true };
      expect(await scene.do('mergeThread', trial)).toMatchObject({ act: { postCount: 2 }, problems: [] });
      expect(await scene.thread(source)).toMatchObject({ replyCount: 1 });
      expect(await scene.thread(target)).toMatchObject({ replyCount: 0, notes: [] });
    });

    it('finds what a thread could become part of, by address and by title, with what stands in the way', async () => {
      const target = await newThread({ title: 'Zebra crossings at night' });
      const source = await newThread();
      const post = await reply(target);
      const find = async (text: string) =>
        (await stage.app.run(await scene.scene.viewer(scene.scene.moderator), targetsQuery, { id: source, text })).data;
      const expected = { mergeTargets: [{ thread: { id: target }, obstacle: null }] };
      expect(await find('zebra CROSSINGS')).toEqual(expected);
      expect(await find(`https://here.example/threads/${target}/zebra`)).toEqual(expected);
      expect(await find(`/posts/${post}`)).toEqual(expected);
      expect(await find('100% nothing_like it')).toEqual({ mergeTargets: [] });
    });
  });

  describe('a split', () => {
    it('opens a thread with the earliest post, for the same readers, and says so in both', async () => {
      const source = await newThread({ visibility: 'MEMBERS', conceptIds: [stage.conditionId] });
      const [stays, opens, follows] = [await reply(source), await reply(source), await reply(source)];
      const { act } = await scene.done('splitThread', splitting(source, [follows, opens]));
      const added = act.otherThread?.id as string;
      const luc = await scene.scene.viewer(scene.scene.luc);
      expect(await scene.thread(added)).toBeNull();
      expect(await scene.thread(added, luc)).toMatchObject({
        ...{ title: 'Another matter altogether', replyCount: 1, concepts: [{ id: stage.conditionId }] },
        notes: [{ kind: 'SPLIT_FROM', postCount: 2, thread: { id: source } }],
      });
      expect(await scene.thread(source, luc)).toMatchObject({
        ...{ replyCount: 1, notes: [{ kind: 'SPLIT_OFF', postCount: 2, thread: { id: added } }] },
      });
      expect((await scene.scene.postsOf(added, luc)).nodes.map((post) => post.id)).toEqual([opens, follows]);
      expect((await scene.scene.postsOf(source, luc)).nodes.map((post) => post.id)).toContain(stays);
    });

    it('shows a quote across both threads, as long as the quoted post is to be read', async () => {
      const source = await newThread();
      const quoted = await reply(source, { text: 'Words to remember.' });
      const quoting = await reply(source, { quotedPostId: quoted });
      const { act } = await scene.done('splitThread', splitting(source, [quoting]));
      const added = act.otherThread?.id as string;
      const quoteIn = async () => (await scene.scene.postsOf(added)).nodes[0]?.quote;
      expect(await quoteIn()).toMatchObject({ excerpt: 'Words to remember.' });
      await stage.setState('thread', source, 'hidden');
      expect(await quoteIn()).toBeNull();
    });

    it('is done once for one attempt, and comes back with what was written since', async () => {
      const source = await newThread();
      const id = await reply(source);
      const once = splitting(source, [id]);
      const first = await scene.done('splitThread', once);
      const again = await scene.done('splitThread', once);
      expect(again.act.id).toBe(first.act.id);
      const added = first.act.otherThread?.id as string;
      const since = await reply(added);
      await scene.done('undoCuration', { actId: first.act.id });
      expect((await scene.scene.postsOf(source)).nodes.map((post) => post.id).slice(1)).toEqual([id, since]);
      expect(await scene.thread(source)).toMatchObject({ replyCount: 2, notes: [] });
      expect(await movedTo(added)).toMatchObject({ threadId: source });
    });

    it.each<[string, (source: string, other: string) => Promise<string[]>, string]>([
      ['the opening post', async (source) => [await stage.openingOf(source)], 'POSTS_ELSEWHERE'],
      ['a post of another thread', async (_, other) => [await reply(other)], 'POSTS_ELSEWHERE'],
      ['nothing', () => Promise.resolve([]), 'REQUIRED'],
    ])('refuses %s', async (_, chosen, code) => {
      const [source, other] = [await newThread(), await newThread()];
      expect(await scene.codes('splitThread', splitting(source, await chosen(source, other)))).toEqual([code]);
    });

    it('refuses to open with a hidden post, and topics of another community', async () => {
      const source = await newThread();
      const [hidden, id] = [await reply(source), await reply(source)];
      await stage.setState('post', hidden, 'hidden');
      expect(await scene.codes('splitThread', splitting(source, [hidden, id]))).toEqual(['FIRST_POST_HIDDEN']);
      const foreign = splitting(source, [id], { topicId: scene.elsewhereTopicId });
      expect((await scene.do('splitThread', foreign, await both())).problems).toMatchObject([{ code: 'NOT_IN_LIST' }]);
    });
  });

  it('is never undone before what builds on it', async () => {
    const [target, source] = [await newThread(), await newThread()];
    const id = await reply(source);
    const merge = await scene.done('mergeThread', { input: { threadId: source, targetId: target } });
    const split = await scene.done('splitThread', splitting(target, [id]));
    expect(await scene.codes('undoCuration', { actId: merge.act.id })).toEqual(['UNDO_BLOCKED']);
    const answer = await stage.app.run(await scene.scene.viewer(scene.scene.moderator), curationQuery, { id: target });
    expect(answer.data).toMatchObject({
      threadCuration: {
        acts: [
          { kind: 'SPLIT', viewerCanUndo: true, isToThisThread: true },
          { kind: 'MERGE', viewerCanUndo: false, undoObstacle: 'UNDO_BLOCKED', isToThisThread: false },
        ],
      },
    });
    await scene.done('undoCuration', { actId: split.act.id });
    await scene.done('undoCuration', { actId: merge.act.id });
    expect((await scene.scene.postsOf(source)).nodes.map((post) => post.id)).toContain(id);
  });
});
