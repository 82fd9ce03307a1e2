import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

const lay = (kind: string, scope: string, days: number | null) => ({ action: 'HIDE', sanction: { kind, scope, days } });

describe('sanctions', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let keeper: MemberViewer;
  let administrator: MemberViewer;
  let somebody: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
    scene = await DecisionScene.on(app);
    keeper = await scene.moderator();
    administrator = await scene.administrator();
    somebody = await scene.member();
  });
  afterAll(() => app.stop());

  /** A sanction on the author of a thread. @returns the decision's id */
  const sanction = async (author: MemberViewer, by: MemberViewer, draft: Record<string, unknown>): Promise<string> =>
    scene.decided('THREAD', await scene.stage.thread(author, scene.place), by, draft);
  const sanctionProblems = async (author: MemberViewer, by: MemberViewer, draft: Record<string, unknown>) => {
    const id = await scene.taken('THREAD', await scene.stage.thread(author, scene.place), by);
    const { data } = await scene.stage.decide(by, { id, revision: 2, ...draft });
    return data.decideCase.problems.map(({ code, field }) => `${field} ${code}`);
  };
  const readsThread = async (viewer: MemberViewer, id: string): Promise<boolean> =>
    (await app.run<{ thread: unknown }>(viewer, `query ($id: ID!) { thread(id: $id) { id } }`, { id })).data.thread !==
    null;
  const memberCount = async (): Promise<number | undefined> =>
    (
      await app.database.query<{ n: number }>(`select entraide_count('community.members', $1) as n`, [scene.place.id])
    )[0]?.n;

  it('muted in a community: reads on there, writes nothing there, writes elsewhere', async () => {
    const author = await scene.member();
    const inside = await scene.stage.thread(somebody, scene.place, { visibility: 'COMMUNITY' });
    const neighbour = await scene.member({ communityId: scene.elsewhere.id });
    await app.database.query(
      `insert into membership (member_id, community_id, role, state) values ($1, $2, 'patient', 'active')`,
      [author.memberId, scene.elsewhere.id],
    );
    const outside = await scene.stage.thread(neighbour, scene.elsewhere);
    await sanction(author, keeper, lay('MUTE', 'COMMUNITY', 7));
    const muted = await scene.again(author);
    expect(await scene.replyProblems(muted, inside)).toEqual(['MUTED_HERE']);
    expect(await readsThread(muted, inside)).toBe(true);
    expect(await scene.replyProblems(muted, outside)).toEqual([]);
    expect(await scene.mySanctions(muted)).toEqual([{ kind: 'MUTE', community: { slug: 'migraine' } }]);
  });

  it('suspended in a community: as if no member there, and member again by itself', async () => {
    const author = await scene.member();
    const inside = await scene.stage.thread(somebody, scene.place, { visibility: 'COMMUNITY' });
    const open = await scene.stage.thread(somebody, scene.place);
    const decisionId = await sanction(author, keeper, lay('SUSPEND', 'COMMUNITY', 1));
    const suspended = await scene.again(author);
    expect(await readsThread(suspended, inside)).toBe(false);
    expect(await scene.replyProblems(suspended, open)).toEqual(['SUSPENDED_HERE']);
    await endOf(decisionId);
    const free = await scene.again(author);
    expect(await readsThread(free, inside)).toBe(true);
    expect(await scene.replyProblems(free, open)).toEqual([]);
  });

  it('banned from a community: membership ends, joining is refused, undoing gives it back', async () => {
    const author = await scene.member();
    const before = await memberCount();
    const decisionId = await sanction(author, keeper, lay('BAN', 'COMMUNITY', null));
    const banned = await scene.again(author);
    expect([banned.communityIds.size, await memberCount()]).toEqual([0, (before ?? 0) - 1]);
    const join = async (viewer: MemberViewer) =>
      (
        await app.run<{ joinCommunity: { problems: { code: string }[] } }>(
          viewer,
          `mutation ($input: JoinCommunityInput!) { joinCommunity(input: $input) { problems { code } } }`,
          { input: { communityId: scene.place.id, role: 'PATIENT' } },
        )
      ).data.joinCommunity.problems.map(({ code }) => code);
    expect(await join(banned)).toEqual(['BANNED_HERE']);
    expect((await scene.undo(keeper, decisionId))?.problems).toEqual([]);
    const [row] = await app.database.query(`select role, state from membership where member_id = $1`, [
      author.memberId,
    ]);
    expect([row, await memberCount()]).toEqual([{ role: 'caregiver', state: 'active' }, before]);
  });

  it('suspended on the site: reads what visitors read, and has no office left', async () => {
    const moderator = await scene.moderator();
    const members = await scene.stage.thread(somebody, scene.place, { visibility: 'MEMBERS' });
    expect(await readsThread(moderator, members)).toBe(true);
    await sanction(moderator, administrator, lay('SUSPEND', 'SITE', 3));
    const suspended = await scene.again(moderator);
    expect(await readsThread(suspended, members)).toBe(false);
    expect(suspended.moderatedCommunityIds.size).toBe(0);
    const queue = await app.run(suspended, `query { moderationCases { nodes { id } } }`);
    expect(queue.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('banned from the site: keeps settings, decisions and sign-in, and nothing else', async () => {
    const author = await scene.member({ language: 'fr' });
    await sanction(author, administrator, lay('BAN', 'SITE', null));
    const banned = await scene.again(author);
    const own = await app.run<{ mySettings: { pseudonym: string } }>(banned, `query { mySettings { pseudonym } }`);
    expect(own.data.mySettings.pseudonym).toBe(author.pseudonym);
    const [decision] = await scene.myDecisions(banned);
    expect(decision?.statement.text).toContain('sans date de fin');
    expect(decision?.statement.text).not.toContain(administrator.pseudonym);
    const profile = await app.run<{ updateProfile: { problems: { code: string; message: string }[] } }>(
      banned,
      `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { problems { code message } } }`,
      { input: { about: 'I am back', aboutAudience: 'PUBLIC', communitiesAudience: 'PUBLIC' } },
    );
    expect(profile.data.updateProfile.problems).toMatchObject([{ code: 'BANNED' }]);
    expect(profile.data.updateProfile.problems[0]?.message).toContain('Décisions à mon sujet');
  });

  it('tells in the refusal until when, in the reader’s language', async () => {
    const author = await scene.member({ language: 'fr' });
    const threadId = await scene.stage.thread(somebody, scene.place);
    await sanction(author, administrator, lay('MUTE', 'SITE', 7));
    const { data } = await app.run<{ publishPost: { problems: { message: string }[] } }>(
      await scene.again(author),
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { problems { message } } }`,
      { input: { idempotencyKey: crypto.randomUUID(), threadId, text: 'Je passe par là moi aussi, courage.' } },
    );
    expect(data.publishPost.problems[0]?.message).toMatch(/jusqu’au \d{1,2} \S+ \d{4}, \d\d:\d\d UTC/);
  });

  it('is refused to whoever has no office for it', async () => {
    const author = await scene.member();
    const colleague = await scene.moderator();
    const other = await scene.administrator();
    expect(await sanctionProblems(author, keeper, lay('MUTE', 'SITE', 7))).toEqual([
      'sanctionScope SANCTION_BEYOND_OFFICE',
    ]);
    expect(await sanctionProblems(colleague, keeper, lay('WARN', 'COMMUNITY', null))).toEqual([
      'sanctionScope SANCTION_BEYOND_OFFICE',
    ]);
    await app.database.query(
      `insert into membership (member_id, community_id, role, state) values ($1, $2, 'patient', 'active')`,
      [other.memberId, scene.place.id],
    );
    const joined = await scene.again(other);
    expect(await sanctionProblems(joined, keeper, lay('MUTE', 'COMMUNITY', 7))).toEqual([
      'sanctionScope SANCTION_BEYOND_OFFICE',
    ]);
    expect(await sanctionProblems(joined, administrator, lay('MUTE', 'SITE', 7))).toEqual([]);
    expect(await sanctionProblems(author, keeper, lay('SUSPEND', 'COMMUNITY', null))).toEqual([
      'sanctionDays REQUIRED',
    ]);
    expect(await sanctionProblems(author, keeper, lay('SUSPEND', 'COMMUNITY', 0))).toEqual([
      'sanctionDays OUT_OF_RANGE',
    ]);
    expect(await scene.mySanctions(await scene.again(author))).toEqual([]);
  });

  it('is read by the person concerned and by nobody without an office, in the database too', async () => {
    const author = await scene.member();
    const decisionId = await sanction(author, keeper, lay('WARN', 'COMMUNITY', null));
    const rowsFor = (viewer: MemberViewer | 'system') =>
      app.database.inTransaction(viewer, async (transaction) => {
        const own = `select 1 from member_sanction where decision_id = $1 union all select 1 from decision where id = $1`;
        return (await transaction.query(own, [decisionId])).length;
      });
    const foreign = await scene.moderator(scene.elsewhere.id);
    expect([await rowsFor(author), await rowsFor(keeper), await rowsFor(somebody), await rowsFor(foreign)]).toEqual([
      2, 2, 0, 0,
    ]);
    const one = async (viewer: MemberViewer) =>
      (
        await app.run<{ myDecision: { id: string } | null }>(
          viewer,
          `query ($id: ID!) { myDecision(id: $id) { id } }`,
          { id: decisionId },
        )
      ).data.myDecision;
    expect([await one(author), await one(somebody), await one(keeper)]).toEqual([{ id: decisionId }, null, null]);
  });

  it('ends by itself; the person is told once, and the journal has it', async () => {
    const author = await scene.member();
    const decisionId = await sanction(author, keeper, lay('MUTE', 'COMMUNITY', 1));
    await app.runJobs();
    const before = scene.mailsTo(author).length;
    await endOf(decisionId);
    expect((await scene.again(author)).restrictions).toBeUndefined();
    await runEnds();
    await runEnds();
    expect(scene.mailsTo(author).length).toBe(before + 1);
    const [row] = await app.database.inTransaction('system', (transaction) =>
      transaction.query<{ state: string }>(`select state from member_sanction where decision_id = $1`, [decisionId]),
    );
    expect(row?.state).toBe('ended');
    const lines = await app.database.query(
      `select 1 from journal_entry where action = 'sanction_ended' and detail ->> 'decisionId' = $1`,
      [decisionId],
    );
    expect(lines).toHaveLength(1);
  });

  const endOf = (decisionId: string): Promise<unknown> =>
    app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `update member_sanction set starts_at = starts_at - interval '400 days', ends_at = starts_at - interval '1 day'
         where decision_id = $1`,
        [decisionId],
      ),
    );
  const runEnds = async (): Promise<void> => {
    await app.database.inTransaction('system', (transaction) =>
      transaction.enqueue({ name: 'close_sanctions', payload: {} }),
    );
    await app.runJobs();
  };
});
