import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { moderationSettings } from '@entraide/domain-moderation';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage } from '../spec/stage.ts';
import { ReportPace } from './report-pace.ts';

const hourMs = 3_600_000;
const { visitorReports } = moderationSettings.reportPace;

describe('reporting', () => {
  let app: TestApp;
  let stage: Stage;
  let place: Awaited<ReturnType<Stage['community']>>;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let moderator: MemberViewer;
  let administrator: MemberViewer;
  let hour = 0;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, moderationFeature]);
    stage = new Stage(app);
    place = await stage.community('migraine');
    const author = await addMember(app, 'Amina_L');
    await addMembership(app, author, place.id);
    const keeper = await addMember(app, 'Keeper');
    await makeModerator(app, keeper, place.id);
    amina = await app.viewer(author);
    tom = await app.viewer(await addMember(app, 'Tom_W'));
    moderator = await app.viewer(keeper);
    administrator = await app.viewer(await addMember(app, 'Admin', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  /** Visitors of one address share a pace: each spec has an hour of its own. */
  const inAnotherHour = <T>(work: () => Promise<T>): Promise<T> => {
    hour += 2;
    return app.nest.get(Clock).runAt(new Date(Date.UTC(2026, 10, 22) + hour * hourMs), work);
  };
  const reportedCases = async (targetId: string): Promise<number> =>
    (await stage.queue(administrator, { first: 50 })).nodes.filter((entry) => entry.target.id === targetId).length;

  it('is open to visitors and keeps the text as it was', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      const postId = await stage.reply(amina, threadId);
      const answer = await stage.report(app.visitor(), 'POST', postId, {
        reason: 'DOSAGE_ADVICE',
        note: '  Read this. ',
      });
      expect(answer.data.report).toMatchObject({ report: { urgency: 'OTHER' }, problems: [] });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      const entry = await stage.caseOn(moderator, postId);
      expect(entry).toMatchObject({
        state: 'NEW',
        reportCount: 1,
        reasons: ['DOSAGE_ADVICE'],
        excerpt: 'Take forty drops, I tell you.',
        target: { kind: 'POST', authorName: 'Amina_L', title: 'How do you get through the night?' },
        community: { slug: 'migraine', name: 'migraine (en)' },
        holder: null,
      });
      await app.database.query(`update post set text = 'changed', tree = '[]' where id = $1`, [postId]);
      const shown = await stage.show(moderator, entry.id);
      expect(shown?.reports).toEqual([
        { reason: 'DOSAGE_ADVICE', note: 'Read this.', source: 'VISITOR', signals: [], reporter: null },
      ]);
      expect(JSON.stringify(shown?.snapshots)).toContain('Take forty drops, I tell you.');
    }));

  it('names the member who reported to the moderators', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      await stage.report(tom, 'THREAD', threadId);
      const shown = await stage.show(moderator, (await stage.caseOn(moderator, threadId)).id);
      expect(shown?.reports).toMatchObject([{ source: 'MEMBER', reporter: { pseudonym: 'Tom_W' } }]);
    }));

  it('joins reports on one thing to one case and raises its urgency', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      await stage.report(tom, 'THREAD', threadId, { reason: 'SPAM' });
      const before = await stage.caseOn(moderator, threadId);
      await stage.report(app.visitor(), 'THREAD', threadId, { reason: 'DANGER' });
      await stage.report(administrator, 'THREAD', threadId, { reason: 'SPAM' });
      const after = await stage.caseOn(moderator, threadId);
      expect(after).toMatchObject({
        id: before.id,
        urgency: 'DANGER',
        reportCount: 3,
        reasons: ['DANGER', 'SPAM'],
        isFolded: true,
        excerpt: null,
      });
      expect(Date.parse(before.dueAt) - Date.parse(after.dueAt)).toBe(24 * hourMs - hourMs / 4);
    }));

  it('of many at the same moment opens one case', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      const answers = await Promise.all(
        [tom, administrator, moderator].map((who) => stage.report(who, 'THREAD', threadId)),
      );
      expect(answers.map((answer) => answer.data.report.problems)).toEqual([[], [], []]);
      expect(await reportedCases(threadId)).toBe(1);
      expect((await stage.caseOn(moderator, threadId)).reportCount).toBe(3);
    }));

  it('on an opening post is a report on its thread, and never shows words that are gone', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      const [opening] = await app.database.query<{ id: string }>(`select id from post where thread_id = $1`, [
        threadId,
      ]);
      const id = opening?.id as string;
      await stage.report(tom, 'POST', id);
      await stage.report(administrator, 'THREAD', threadId);
      expect(await stage.caseOn(moderator, threadId)).toMatchObject({ reportCount: 2, target: { kind: 'THREAD' } });
      expect(await reportedCases(id)).toBe(0);
      await app.database.query(`update post set state = 'hidden' where id = $1`, [id]);
      const page = await app.run(
        app.visitor(),
        `query ($id: ID!) { reportable(kind: THREAD, id: $id) { title excerpt } }`,
        { id: threadId },
      );
      expect(page.data).toEqual({ reportable: { title: 'How do you get through the night?', excerpt: '' } });
    }));

  it('sent twice is one report', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      for (const viewer of [tom, app.visitor()]) {
        const idempotencyKey = randomUUID();
        const first = await stage.report(viewer, 'THREAD', threadId, { idempotencyKey });
        const second = await stage.report(viewer, 'THREAD', threadId, { idempotencyKey });
        expect(second.data).toEqual(first.data);
      }
      expect((await stage.caseOn(moderator, threadId)).reportCount).toBe(2);
    }));

  it('sounds the same for what cannot be read, is missing, or is their own', () =>
    inAnotherHour(async () => {
      const secret = await stage.thread(amina, place, { visibility: 'COMMUNITY', title: 'A word for us: pomegranate' });
      const reply = await stage.reply(amina, secret, 'pomegranate');
      const experience = await stage.experience(amina, place.conditionId, { visibility: 'ONLY_ME' });
      const own = await stage.thread(amina, place);
      for (const [viewer, kind, id] of [
        [tom, 'THREAD', secret],
        [tom, 'POST', reply],
        [app.visitor(), 'THREAD', secret],
        [tom, 'EXPERIENCE', experience],
        [administrator, 'EXPERIENCE', experience],
        [tom, 'THREAD', randomUUID()],
        [tom, 'POST', 'no id'],
        [tom, 'MEMBER', randomUUID()],
        [tom, 'MEMBER', tom.memberId],
        [amina, 'THREAD', own],
      ] as const) {
        const answer = await stage.report(viewer, kind, id, { reason: 'DANGER', note: 'Look at pomegranate' });
        expect(answer.data).toEqual({ report: { report: null, problems: [{ code: 'NOT_FOUND', field: null }] } });
        const page = await app.run<{ reportable: unknown }>(
          viewer,
          `query ($kind: ReportableKind!, $id: ID!) { reportable(kind: $kind, id: $id) { title excerpt } }`,
          { kind, id },
        );
        expect(page).toMatchObject({ data: { reportable: null } });
      }
      expect(await reportedCases(secret)).toBe(0);
    }));

  it('refuses a note that is too long and keeps nothing', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      const answer = await stage.report(tom, 'THREAD', threadId, { note: 'x'.repeat(2_001) });
      expect(answer.data.report).toEqual({ report: null, problems: [{ code: 'TOO_LONG', field: 'note' }] });
      expect(await reportedCases(threadId)).toBe(0);
    }));

  it('slows visitors of one address down, but hears of danger still', () =>
    inAnotherHour(async () => {
      const threadId = await stage.thread(amina, place);
      const codes: (string | undefined)[] = [];
      for (let sent = 0; sent <= visitorReports; sent += 1) {
        codes.push((await stage.report(app.visitor(), 'THREAD', threadId)).data.report.problems[0]?.code);
      }
      expect(codes).toEqual([...Array<undefined>(visitorReports).fill(undefined), 'SLOW_DOWN']);
      const danger = await stage.report(app.visitor(), 'THREAD', threadId, { reason: 'DANGER' });
      expect(danger.data.report.problems).toEqual([]);
      expect((await stage.report(tom, 'THREAD', threadId)).data.report.problems).toEqual([]);
    }));

  it('forgets who reported how often when the hour is over', async () => {
    await inAnotherHour(async () => {
      await stage.report(tom, 'MEMBER', amina.memberId);
    });
    await inAnotherHour(async () => {
      await app.nest.get(Clock).runAt(new Date(Date.UTC(2026, 10, 22) + (hour + 2) * hourMs), async () => {
        await app.nest.get(ReportPace).forget();
      });
      expect(await app.database.query(`select 1 from report_pace`)).toEqual([]);
    });
  });

  it('of an entry goes to the first community of its purpose, or to administrators', () =>
    inAnotherHour(async () => {
      const known = await stage.experience(amina, place.conditionId);
      const unknown = await stage.experience(amina, await stage.concept('condition', 'rare'));
      const answer = await stage.report(tom, 'EXPERIENCE', known);
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      await stage.report(tom, 'EXPERIENCE', unknown);
      expect(await stage.caseOn(moderator, known)).toMatchObject({ community: { slug: 'migraine' } });
      expect(await stage.caseOn(administrator, unknown)).toMatchObject({ community: null });
      const seen = (await stage.queue(moderator, { first: 50 })).nodes.map((entry) => entry.target.id);
      expect(seen).not.toContain(unknown);
    }));

  it('of a member keeps only what the profile showed the reporter', () =>
    inAnotherHour(async () => {
      await app.database.query(
        `update member set about = 'Only for members', about_audience = 'members',
           about_tree = '[{"type":"paragraph","children":[{"type":"text","text":"Only for members"}]}]' where id = $1`,
        [amina.memberId],
      );
      const page = (viewer: Parameters<typeof app.run>[0]) =>
        app.run<{ reportable: { excerpt: string } }>(
          viewer,
          `query ($id: ID!) { reportable(kind: MEMBER, id: $id) { excerpt authorName } }`,
          { id: amina.memberId },
        );
      expect((await page(app.visitor())).data.reportable).toEqual({ excerpt: '', authorName: 'Amina_L' });
      expect((await page(tom)).data.reportable).toEqual({ excerpt: 'Only for members', authorName: 'Amina_L' });
    }));
});
