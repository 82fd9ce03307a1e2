import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { defaultWritingRules } from '@entraide/domain-safety';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { RaisedLog, raisedLogFeature } from '../spec/raised-log.feature.ts';
import { PostScene, pageQuery } from '../spec/post-scene.ts';
import { Stage, forumFeatures } from '../spec/stage.ts';

const written = `questions { signal question words } opensHelp problems { code field message }`;
const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { id state } ${written} } }`;
const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { post { id state } ${written} } }`;
const saveTerm = `mutation ($input: SaveWatchedTermInput!) { saveWatchedTerm(input: $input) { term { id revision } } }`;
const removeTerm = `mutation ($id: ID!, $revision: Int!) { removeWatchedTerm(id: $id, revision: $revision) { problems { code } } }`;
const saveRules = `mutation ($input: WritingRulesInput!) { saveWritingRules(input: $input) { rules { revision } problems { code field } } }`;
const tryTerm = `query ($term: WatchedTermInput!) { tryWatchedTerm(term: $term) { read count posts { postId before found after } } }`;

interface Answer {
  readonly post: { readonly id: string; readonly state: string } | null;
  readonly questions: { readonly signal: string; readonly question: string; readonly words: string[] }[];
  readonly opensHelp: boolean;
  readonly problems: { readonly code: string; readonly field: string | null; readonly message: string }[];
}

const despair = 'I want to die. I cannot do this any more.';
const advice = 'Take 40 mg of it every morning.';

describe('a text on its way', () => {
  let app: TestApp;
  let stage: Stage;
  let scene: PostScene;
  let threadId: string;
  let amina: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start([...forumFeatures, raisedLogFeature]);
    stage = await Stage.on(app);
    scene = await PostScene.on(stage);
    amina = await app.viewer(scene.amina);
    administrator = await app.viewer(stage.administratorId);
    threadId = await stage.startThread(scene.luc, {
      ...{ communityId: scene.communityId, topicId: scene.topicId, visibility: 'PUBLIC' },
    });
  });
  afterAll(() => app.stop());
  afterEach(() => raised());

  const sending = async (text: string, traits: Record<string, unknown> = {}, viewer: Viewer = amina) => {
    const { data, statements } = await app.run<{ publishPost: Answer }>(viewer, publish, {
      input: { idempotencyKey: randomUUID(), threadId, text, ...traits },
    });
    return { ...data.publishPost, statements };
  };
  const raised = async () => {
    await app.runJobs();
    return app.nest.get(RaisedLog).take();
  };
  const idsSeen = async (viewer: Viewer): Promise<string[]> =>
    (
      await app.run<{ threadPosts: { nodes: { id: string }[] } }>(viewer, pageQuery, { id: threadId, first: 50 })
    ).data.threadPosts.nodes.map(({ id }) => id);
  const watching = async (words: string, effect: string): Promise<() => Promise<unknown>> => {
    const { data } = await app.run<{ saveWatchedTerm: { term: { id: string; revision: number } } }>(
      administrator,
      saveTerm,
      { input: { words, effect, matchesBeginnings: false, note: '' } },
    );
    return () => app.run(administrator, removeTerm, { ...data.saveWatchedTerm.term });
  };

  it('is published without a word when there is nothing to ask', async () => {
    const answer = await sending('I sleep badly too. A cool room helps me.');
    expect(answer).toMatchObject({ post: { state: 'VISIBLE' }, questions: [], opensHelp: false, problems: [] });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    expect(await raised()).toEqual([]);
  });

  it('is asked about first, and sent as it is when its writer is sure', async () => {
    const idempotencyKey = randomUUID();
    const before = (await idsSeen(amina)).length;
    const asked = await sending(advice, { idempotencyKey });
    expect(asked).toMatchObject({ post: null, problems: [], questions: [{ signal: 'DOSAGE_ADVICE' }] });
    expect(asked.questions[0]?.question).toContain('your own dose');
    expect(asked.questions[0]?.words.every((words) => advice.includes(words) && words !== '')).toBe(true);
    expect((await idsSeen(amina)).length).toBe(before);
    expect(await raised()).toEqual([]);
    const sent = await sending(advice, { idempotencyKey, isSure: true });
    expect(sent).toMatchObject({ post: { state: 'VISIBLE' }, questions: [] });
    expect(await raised()).toEqual([
      { kind: 'post', id: sent.post?.id, reason: 'dosage_advice', signals: ['dosage_advice'], source: 'assessment' },
    ]);
    expect((await sending(advice, { idempotencyKey })).post?.id).toBe(sent.post?.id);
  });

  it('from somebody at risk is published at once, asked about nothing, and shows help', async () => {
    const idempotencyKey = randomUUID();
    const sent = await sending(`${despair} ${advice}`.replace(advice, ''), { idempotencyKey });
    expect(sent).toMatchObject({ post: { state: 'VISIBLE' }, questions: [], opensHelp: true });
    expect(sent.statements.length).toBeLessThanOrEqual(12);
    expect(await raised()).toMatchObject([{ id: sent.post?.id, reason: 'danger', signals: ['risk_to_self'] }]);
    expect(await idsSeen(app.visitor())).toContain(sent.post?.id);
    expect(await sending(despair, { idempotencyKey })).toMatchObject({ post: sent.post, opensHelp: true });
  });

  it('leaves no word of itself in what moderators are told by', async () => {
    await sending(`zqplantedriskkx ${despair}`);
    const [payload] = await raised();
    expect(Object.keys(payload ?? {}).sort()).toEqual(['id', 'kind', 'reason', 'signals', 'source']);
    expect(JSON.stringify(payload)).not.toMatch(/zqplanted|die/);
  });

  it('with a watched term waits for a moderator, and nobody else sees it', async () => {
    const stopWatching = await watching('zqheldtermkx', 'APPROVE');
    const count = async () =>
      (
        await app.run<{ thread: { replyCount: number } }>(
          app.visitor(),
          `query ($id: ID!) { thread(id: $id) { replyCount } }`,
          { id: threadId },
        )
      ).data.thread.replyCount;
    const before = await count();
    const sent = await sending('A word: ZQHeldTermKX, nothing else.');
    const id = sent.post?.id ?? '';
    expect(sent).toMatchObject({ post: { state: 'HELD' }, questions: [], problems: [] });
    expect(sent.statements.length).toBeLessThanOrEqual(12);
    expect(await raised()).toMatchObject([{ id, reason: 'other', signals: ['watched_term'], source: 'watched_term' }]);
    const moderator = await app.viewer(scene.moderator);
    for (const viewer of [amina, moderator, administrator]) expect(await idsSeen(viewer)).toContain(id);
    const others = [app.visitor(), await app.viewer(scene.luc), await app.viewer(scene.moderatorElsewhere)];
    for (const viewer of others) {
      expect(await idsSeen(viewer)).not.toContain(id);
      const place = await app.run(viewer, `query ($id: ID!) { post(id: $id) { threadId } }`, { id });
      expect(place.data).toEqual({ post: null });
    }
    expect(await count()).toBe(before);
    await stopWatching();
    expect(await sending('A word: zqheldtermkx, again.')).toMatchObject({ post: { state: 'VISIBLE' } });
  });

  it('from somebody at risk is never held, whatever is watched', async () => {
    const stopWatching = await watching('zqheldtermkx', 'APPROVE');
    expect(await sending(`zqheldtermkx ${despair}`)).toMatchObject({ post: { state: 'VISIBLE' }, opensHelp: true });
    await stopWatching();
  });

  it('may show help by a watched term, and tells nobody then', async () => {
    const stopWatching = await watching('zqpaneltermkx', 'SHOW_PANEL');
    expect(await sending('zqpaneltermkx')).toMatchObject({ post: { state: 'VISIBLE' }, opensHelp: true });
    expect(await raised()).toEqual([]);
    await stopWatching();
  });

  it('is asked about again on an edit only for what is new in it', async () => {
    const { post } = await sending(advice, { isSure: true });
    const editing = async (text: string, revision: number) =>
      (await app.run<{ editPost: Answer }>(amina, edit, { input: { postId: post?.id, revision, text } })).data.editPost;
    expect(await editing(`${advice} That is all.`, 1)).toMatchObject({ post: { state: 'VISIBLE' }, questions: [] });
    expect(await editing(`${advice} Write to me: amina@example.org`, 2)).toMatchObject({
      post: null,
      questions: [{ signal: 'CONTACT_DETAILS' }],
    });
  });

  it('is held on an edit that brings a watched term', async () => {
    const { post } = await sending('Nothing in it.');
    const stopWatching = await watching('zqheldtermkx', 'APPROVE');
    const { data } = await app.run<{ editPost: Answer }>(amina, edit, {
      input: { postId: post?.id, revision: 1, text: 'zqheldtermkx' },
    });
    expect(data.editPost).toMatchObject({ post: { state: 'HELD' } });
    expect(await idsSeen(app.visitor())).not.toContain(post?.id);
    await stopWatching();
  });

  describe('by the rules', () => {
    const defaults = {
      ...{ threat: 'FLAG', dosageAdvice: 'FLAG', contactDetails: 'FLAG', miracleCure: 'FLAG' },
      ...{ firstTexts: 3, firstTextsMeasure: 'NONE', newcomerDays: 7, newcomerLinksMeasure: 'FLAG' },
      ...{ floodingTexts: 30, floodingMinutes: 10 },
    };
    let revision = 1;
    const setting = async (traits: Record<string, unknown>) => {
      const { data } = await app.run<{ saveWritingRules: { rules: { revision: number } | null; problems: object[] } }>(
        administrator,
        saveRules,
        { input: { ...defaults, ...traits, revision } },
      );
      revision = data.saveWritingRules.rules?.revision ?? revision;
      return data.saveWritingRules;
    };
    const newcomer = async (name: string) => app.viewer(await stage.member(name, scene.communityId));

    it('refuses numbers out of bounds and what somebody else has set meanwhile', async () => {
      expect((await setting({ firstTexts: 0, floodingMinutes: 121 })).problems).toMatchObject([
        { code: 'OUT_OF_RANGE', field: 'firstTexts' },
        { code: 'OUT_OF_RANGE', field: 'floodingMinutes' },
      ]);
      await setting({});
      const now = revision;
      revision = now + 5;
      expect((await setting({})).problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
      revision = now;
    });

    it('holds first texts when it is set so, and only the first', async () => {
      await setting({ firstTexts: 1, firstTextsMeasure: 'HOLD' });
      const nora = await newcomer('Nora');
      expect(await sending('Good evening.', {}, nora)).toMatchObject({ post: { state: 'HELD' } });
      expect(await raised()).toMatchObject([{ signals: ['first_texts'], source: 'newcomer_rule' }]);
      expect(await sending('Good evening again.', {}, nora)).toMatchObject({ post: { state: 'VISIBLE' } });
    });

    it('tells moderators of a newcomer’s link, and of nobody else’s', async () => {
      await setting({});
      const omar = await newcomer('Omar');
      expect(await sending('See https://example.org/a', {}, omar)).toMatchObject({ post: { state: 'VISIBLE' } });
      expect(await raised()).toMatchObject([{ reason: 'spam', signals: ['newcomer_link'] }]);
      await app.database.query(`update member set created_at = created_at - interval '8 days' where id = $1`, [
        omar.memberId,
      ]);
      await sending('See https://example.org/b', {}, omar);
      expect(await raised()).toEqual([]);
    });

    it('slows down a flood, says for how long, and hears somebody at risk all the same', async () => {
      await setting({ floodingTexts: 2, floodingMinutes: 10 });
      const pia = await newcomer('Pia');
      const at = <T>(minute: number, work: () => Promise<T>) =>
        app.nest.get(Clock).runAt(new Date(Date.UTC(2027, 0, 1, 12, minute)), work);
      await at(0, () => sending('one', {}, pia));
      await at(1, () => sending('two', {}, pia));
      const slowed = await at(4, () => sending('three', {}, pia));
      expect(slowed).toMatchObject({ post: null, problems: [{ code: 'WAIT_TO_WRITE', field: 'text' }] });
      expect(slowed.problems[0]?.message).toContain('6 minutes');
      expect(await at(4, () => sending(despair, {}, pia))).toMatchObject({
        post: { state: 'VISIBLE' },
        opensHelp: true,
      });
      expect(await at(20, () => sending('three', {}, pia))).toMatchObject({ post: { state: 'VISIBLE' } });
      await setting({});
    });
  });

  it('is what a term is tried on, for administrators alone', async () => {
    const { post } = await sending('Before it, ZQTriedKX: <b>behind it</b>.');
    const term = { words: 'zqtriedkx', effect: 'FLAG', matchesBeginnings: false, note: '' };
    const tried = await app.run<{ tryWatchedTerm: { read: number; count: number; posts: object[] } }>(
      administrator,
      tryTerm,
      { term },
    );
    expect(tried.data.tryWatchedTerm).toMatchObject({
      count: 1,
      posts: [{ postId: post?.id, before: 'Before it, ', found: 'ZQTriedKX', after: ': <b>behind it</b>.' }],
    });
    expect(tried.data.tryWatchedTerm.read).toBeGreaterThan(10);
    expect(tried.statements.length).toBe(1);
    expect(await raised()).toEqual([]);
    for (const viewer of [app.visitor(), amina, await app.viewer(scene.moderator)]) {
      expect((await app.run(viewer, tryTerm, { term })).data).toBeNull();
    }
  });

  it('has defaults that hold nobody', () => {
    const { signals, firstTexts, newcomerLinks } = defaultWritingRules;
    expect([...Object.values(signals), firstTexts.measure, newcomerLinks.measure]).not.toContain('hold');
  });
});
