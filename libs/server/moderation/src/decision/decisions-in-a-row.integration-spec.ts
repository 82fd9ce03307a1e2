import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { RaiseSafetyCaseJob } from '../raise/raise-safety-case.job.ts';
import { AppealDesk } from '../spec/appeal-desk.spec-support.ts';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

/** What the forum has of a thread that decisions change. */
interface Kept {
  readonly state: string;
  readonly warnings: string[];
  readonly isLocked: boolean;
}

describe('several decisions on one thing', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let appeals: AppealDesk;
  let author: MemberViewer;
  let keeper: MemberViewer;
  let colleague: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
    scene = await DecisionScene.on(app);
    appeals = new AppealDesk(app);
    author = await scene.member();
    keeper = await scene.moderator();
    colleague = await scene.moderator();
    administrator = await scene.administrator();
  });
  afterAll(() => app.stop());

  const thread = (): Promise<string> => scene.stage.thread(author, scene.place);
  const keptOf = async (id: string): Promise<Kept | undefined> =>
    (
      await app.database.query<Kept>(
        `select thread.state, post.warnings, thread.is_locked as "isLocked"
         from thread join post on post.thread_id = thread.id and post.is_opening where thread.id = $1`,
        [id],
      )
    )[0];
  /** Raises a case on it, readable for others or not, and decides it. */
  const decide = async (id: string, by: MemberViewer, action: string): Promise<string> => {
    await raise(id);
    const entry = await scene.stage.caseOn(by, id);
    await scene.stage.handle(by, 'takeCase', entry.id, 1);
    const { data } = await scene.stage.decide(by, { id: entry.id, revision: 2, action, warnings: ['SUICIDE'] });
    expect(data.decideCase.problems).toEqual([]);
    return scene.newestDecision(by, entry.id);
  };
  const raise = (id: string): Promise<void> =>
    app.nest.get(RaiseSafetyCaseJob).handle({ kind: 'thread', id, reason: 'other', source: 'author', signals: [] });
  const undo = async (by: MemberViewer, decisionId: string): Promise<void> => {
    expect((await scene.undo(by, decisionId))?.problems).toEqual([]);
  };
  const untouched: Kept = { state: 'visible', warnings: [], isLocked: false };

  it.each([
    ['FOLD', 'REMOVE', { state: 'removed' }],
    ['LOCK', 'REMOVE', { state: 'removed' }],
    ['HIDE', 'REQUEST_EDIT', { state: 'hidden' }],
    ['HIDE', 'REMOVE', { state: 'removed' }],
    ['FOLD', 'FOLD', { warnings: ['suicide'] }],
    ['LOCK', 'LOCK', { isLocked: true }],
  ])(
    'taking back %s leaves the later %s of somebody else standing, and then everything goes',
    async (one, other, left) => {
      const id = await thread();
      const first = await decide(id, keeper, one);
      const second = await decide(id, administrator, other);
      await undo(keeper, first);
      expect(await keptOf(id)).toMatchObject(left);
      await undo(administrator, second);
      expect(await keptOf(id)).toEqual(untouched);
    },
  );

  it.each([
    ['LOCK', 'FOLD', { ...untouched, warnings: ['suicide'] }],
    ['FOLD', 'LOCK', { ...untouched, isLocked: true }],
    ['FOLD', 'KEEP', untouched],
    ['HIDE', 'KEEP', untouched],
  ])('taking back %s takes back all of it that the later %s does not say again', async (one, other, left) => {
    const id = await thread();
    const first = await decide(id, keeper, one);
    const second = await decide(id, colleague, other);
    await undo(keeper, first);
    expect(await keptOf(id)).toEqual(left);
    await undo(colleague, second);
    expect(await keptOf(id)).toEqual(untouched);
  });

  it('an objection that is upheld in favour of the person takes back its own decision alone', async () => {
    const id = await thread();
    const first = await decide(id, keeper, 'FOLD');
    await decide(id, administrator, 'REMOVE');
    await app.runJobs();
    await appeals.overturned(author, first, colleague);
    expect(await keptOf(id)).toMatchObject({ state: 'removed' });
  });

  it('a ban that is taken back gives no membership back while another one holds', async () => {
    const banned = await scene.member();
    const [one, other] = [await scene.stage.thread(banned, scene.place), await scene.stage.thread(banned, scene.place)];
    const ban = { action: 'HIDE', sanction: { kind: 'BAN', scope: 'COMMUNITY', days: null } };
    const first = await scene.decided('THREAD', one, keeper, ban);
    const second = await scene.decided('THREAD', other, administrator, ban);
    const isMember = async (): Promise<boolean> =>
      (
        await app.database.query(
          `select 1 from membership where member_id = $1 and community_id = $2 and state = 'active'`,
          [banned.memberId, scene.place.id],
        )
      ).length > 0;
    await undo(keeper, first);
    expect(await isMember()).toBe(false);
    await undo(administrator, second);
    expect(await isMember()).toBe(true);
  });
});
