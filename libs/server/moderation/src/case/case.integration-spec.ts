import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage, caseDocument, queueDocument } from '../spec/stage.ts';

const start = Date.UTC(2026, 10, 22);
const minuteMs = 60_000;

describe('the queue', () => {
  let app: TestApp;
  let stage: Stage;
  let here: Awaited<ReturnType<Stage['community']>>;
  let amina: MemberViewer;
  let reporters: MemberViewer[];
  let keeper: MemberViewer;
  let colleague: MemberViewer;
  let elsewhere: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, moderationFeature]);
    stage = new Stage(app);
    here = await stage.community('migraine');
    const there = await stage.community('diabetes');
    const member = async (name: string, communityId: string | null, moderated: string | null = null) => {
      const id = await addMember(app, name, { isAdministrator: name === 'Admin' });
      if (communityId) await addMembership(app, id, communityId);
      if (moderated) await makeModerator(app, id, moderated);
      return app.viewer(id);
    };
    amina = await member('Amina_L', here.id);
    keeper = await member('Keeper', here.id, here.id);
    colleague = await member('Colleague', here.id, here.id);
    elsewhere = await member('Elsewhere', there.id, there.id);
    administrator = await member('Admin', null);
    reporters = await Promise.all(['Tom_W', 'Ines_P', 'Jo_K'].map((name) => member(name, null)));
  });
  afterAll(() => app.stop());

  const at = <T>(minute: number, work: () => Promise<T>): Promise<T> =>
    app.nest.get(Clock).runAt(new Date(start + minute * minuteMs), work);
  const reported = async (reason: string, minute = 0): Promise<string> => {
    const threadId = await stage.thread(amina, here);
    await at(minute, () => stage.report(reporters[0] as Viewer, 'THREAD', threadId, { reason }));
    return threadId;
  };

  it('puts danger first, then what is due first, in pages that meet', async () => {
    const calm = await reported('SPAM', 0);
    const insult = await reported('HARASSMENT', 5);
    const late = await reported('DANGER', 20);
    const early = await reported('DANGER', 10);
    const order = [early, late, insult, calm];
    const whole = await stage.queue(keeper);
    expect(whole.nodes.map((entry) => entry.target.id)).toEqual(order);
    let after: string | null = null;
    const walked: string[] = [];
    for (let page = 0; page < 4; page += 1) {
      const { nodes, pageInfo } = await stage.queue(keeper, { first: 1, after });
      walked.push(...nodes.map((entry) => entry.target.id));
      after = pageInfo.endCursor;
      expect(pageInfo.hasNextPage).toBe(page < 3);
    }
    expect(walked).toEqual(order);
    expect((await stage.queue(keeper, { after: 'no cursor' })).nodes).toHaveLength(4);
  });

  it('is filtered by state and by who has taken a case', async () => {
    const threadId = await reported('OTHER');
    const entry = await stage.caseOn(keeper, threadId);
    await stage.handle(keeper, 'takeCase', entry.id, 1);
    const ids = async (viewer: Viewer, filter: Record<string, unknown>) =>
      (await stage.queue(viewer, { filter, first: 50 })).nodes.map((found) => found.id);
    expect(await ids(keeper, { state: 'ASSIGNED' })).toEqual([entry.id]);
    expect(await ids(keeper, { isMine: true })).toEqual([entry.id]);
    expect(await ids(colleague, { isMine: true })).toEqual([]);
    expect(await ids(keeper, { state: 'NEW' })).not.toContain(entry.id);
    expect(await ids(keeper, { state: 'WAITING' })).toEqual([]);
    expect(await ids(administrator, { communityId: here.id, state: 'ASSIGNED' })).toEqual([entry.id]);
    expect(await ids(administrator, { communityId: 'none' })).toEqual([]);
  });

  it('belongs to the moderators of its community and to administrators', async () => {
    const { id } = await stage.caseOn(keeper, await reported('OTHER'));
    expect((await stage.queue(elsewhere)).nodes).toEqual([]);
    expect(await stage.show(elsewhere, id)).toBeNull();
    for (const what of ['takeCase', 'releaseCase', 'putCaseToWait'] as const) {
      expect(await stage.handle(elsewhere, what, id, 1)).toEqual({
        moderationCase: null,
        problems: [{ code: 'NOT_FOUND', field: null }],
      });
    }
    const decision = await stage.decide(elsewhere, { id, revision: 1, action: 'KEEP' });
    expect(decision.data.decideCase.problems).toEqual([{ code: 'NOT_FOUND', field: null }]);
    expect(await stage.show(administrator, id)).toMatchObject({ id, viewerCan: { take: true } });
    expect(await stage.show(keeper, 'no id')).toBeNull();
    expect((await stage.handle(keeper, 'takeCase', 'no id', 1)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('hides a case from the moderator it is about', async () => {
    const threadId = await stage.thread(colleague, here);
    await stage.report(reporters[0] as Viewer, 'THREAD', threadId);
    const { id } = await stage.caseOn(keeper, threadId);
    expect(await stage.show(colleague, id)).toBeNull();
    expect((await stage.queue(colleague, { first: 50 })).nodes.map((entry) => entry.id)).not.toContain(id);
    expect((await stage.handle(colleague, 'takeCase', id, 1)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('gives a case to one of two who take it at once', async () => {
    const { id } = await stage.caseOn(keeper, await reported('OTHER'));
    const answers = await Promise.all([keeper, colleague].map((who) => stage.handle(who, 'takeCase', id, 1)));
    const taken = answers.filter((answer) => answer.moderationCase !== null);
    expect(taken).toMatchObject([{ moderationCase: { state: 'ASSIGNED', revision: 2 } }]);
    expect(answers.filter((answer) => answer.moderationCase === null)).toEqual([
      { moderationCase: null, problems: [{ code: 'CHANGED_MEANWHILE', field: null }] },
    ]);
  });

  it('lets a case be taken over, given back and put to wait, and tells what each may do', async () => {
    const threadId = await reported('OTHER');
    const { id } = await stage.caseOn(keeper, threadId);
    const rights = async (viewer: Viewer) => (await stage.show(viewer, id))?.viewerCan;
    const may = (...what: string[]) => ({
      take: what.includes('take'),
      release: what.includes('release'),
      putToWait: what.includes('putToWait'),
      decide: what.includes('decide'),
    });
    expect(await rights(keeper)).toEqual(may('take'));
    await stage.handle(keeper, 'takeCase', id, 1);
    expect(await rights(keeper)).toEqual(may('release', 'putToWait', 'decide'));
    expect(await rights(colleague)).toEqual(may('take'));
    expect(await rights(administrator)).toEqual(may('take', 'release'));
    expect((await stage.handle(colleague, 'putCaseToWait', id, 2)).problems).toMatchObject([
      { code: 'CHANGED_MEANWHILE' },
    ]);
    await stage.handle(colleague, 'takeCase', id, 2);
    expect(await stage.handle(colleague, 'putCaseToWait', id, 3)).toMatchObject({
      moderationCase: { state: 'WAITING', revision: 4 },
    });
    expect(await rights(colleague)).toEqual(may('take', 'release', 'decide'));
    await stage.report(reporters[1] as Viewer, 'THREAD', threadId);
    expect(await stage.caseOn(keeper, threadId)).toMatchObject({
      state: 'ASSIGNED',
      holder: { pseudonym: 'Colleague' },
    });
    expect(await stage.handle(administrator, 'releaseCase', id, 5)).toMatchObject({
      moderationCase: { state: 'NEW', revision: 6 },
    });
    expect((await stage.caseOn(keeper, threadId)).holder).toBeNull();
  });

  it('costs the same for one case and for fifty, with many reports or one', async () => {
    const lone = await reported('OTHER');
    const { id } = await stage.caseOn(keeper, lone);
    const one = await app.run(keeper, queueDocument, { first: 1 });
    const few = await app.run(keeper, caseDocument, { id });
    // An hour apart: who writes many texts at once is asked to wait.
    for (let more = 0; more < 50; more += 1) {
      const minute = 3_000 + more * 60;
      const threadId = await at(minute, () => stage.thread(amina, here));
      await at(minute, () => stage.report(reporters[0] as Viewer, 'THREAD', threadId, { reason: 'OTHER' }));
    }
    for (const reporter of [...reporters, administrator, colleague]) await stage.report(reporter, 'THREAD', lone);
    const open = (await stage.queue(keeper, { first: 50 })).nodes;
    for (const entry of open.slice(0, 25)) {
      await app.database.inTransaction('system', (transaction) =>
        transaction.query(`update moderation_case set assigned_to_id = $2 where id = $1`, [entry.id, keeper.memberId]),
      );
    }
    const fifty = await app.run<{ moderationCases: { nodes: unknown[] } }>(keeper, queueDocument, { first: 50 });
    const many = await app.run(keeper, caseDocument, { id });
    expect(fifty.data.moderationCases.nodes).toHaveLength(50);
    expect([one.statements.length, fifty.statements.length]).toEqual([1, 2]);
    expect([few.statements.length, many.statements.length]).toEqual([2, 2]);
  });
});
