import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import type { Answers } from '../entry/answers.ts';
import { experiencesFeature } from '../experiences.feature.ts';
import { ExperienceModeration } from '../reading/experience-moderation.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addCommunity, addConcept } from '../spec/concepts.ts';
import { ExperienceWriter } from '../spec/experience-writer.ts';
import { answerDocument, followUpsDocument, goingOn, myFollowUpsDocument } from '../spec/follow-up-documents.ts';
import { publishAt } from '../spec/publish-at.ts';
import { TellFollowUpsJob } from './tell-follow-ups.job.ts';

interface ShownFollowUp {
  readonly weeks: number;
  readonly state: string;
  readonly answeredAt: string | null;
  readonly effectiveness: string | null;
  readonly viewerCanAnswer: boolean;
}
interface Shown {
  experience: { effectiveness: string; revision: number; followUps: ShownFollowUp[] } | null;
}
interface Waiting {
  myFollowUps: { experienceId: string; weeks: number; treatment: { slug: string }; purpose: { slug: string } }[];
}
interface Answered {
  answerFollowUp: { followUp: ShownFollowUp | null; problems: { code: string; field: string | null }[] } | null;
}

const dayMs = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * dayMs);

describe('follow-ups', () => {
  let app: TestApp;
  let here: string;
  let diabetes: string;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
    diabetes = await addConcept(app.database, 'condition', 'diabetes');
    here = await addCommunity(app.database);
  });
  afterAll(() => app.stop());

  const person = async (traits: Parameters<typeof addMember>[2] = {}): Promise<MemberViewer> =>
    app.viewer(await addMember(app, `P_${randomUUID().slice(0, 12)}`, traits));
  const publish = async (author: Viewer, moment: Date, change: Answers = {}): Promise<string> => {
    const treatmentId = await addConcept(app.database, 'treatment', `treatment-${randomUUID()}`);
    return publishAt(app.nest, author, { treatmentId, purposeId: diabetes, ...change }, moment);
  };
  const shown = async (viewer: Viewer, id: string) => {
    const { data, statements } = await app.run<Shown>(viewer, followUpsDocument, { id });
    return { followUps: data.experience?.followUps, experience: data.experience, statements };
  };
  const waiting = (viewer: Viewer) => app.run<Waiting>(viewer, myFollowUpsDocument);
  const answer = async (viewer: Viewer, experienceId: string, weeks: number, input: object = goingOn) => {
    const { data, errors, statements } = await app.run<Answered | null>(viewer, answerDocument, {
      ...{ experienceId, weeks, input },
    });
    return { ...data?.answerFollowUp, code: errors?.[0]?.extensions?.['code'], statements };
  };
  const tell = (): Promise<void> => app.nest.get(TellFollowUpsJob).handle();
  const rowsOf = (id: string) =>
    app.database.inTransaction('system', (transaction) =>
      transaction.query<{ weeks: number; told_at: Date | null; answered_at: Date | null }>(
        `select weeks, told_at, answered_at from experience_follow_up where experience_id = $1 order by weeks`,
        [id],
      ),
    );
  const withdraw = (viewer: Viewer, id: string) => new ExperienceWriter(app).withdraw(viewer, id);

  it('come 4, 12 and 52 weeks after publication', async () => {
    const author = await person();
    const id = await publish(author, new Date());
    const { followUps } = await shown(author, id);
    expect(followUps?.map(({ weeks, state, viewerCanAnswer }) => [weeks, state, viewerCanAnswer])).toEqual([
      [4, 'COMING', false],
      [12, 'COMING', false],
      [52, 'COMING', false],
    ]);
    expect((await waiting(author)).data).toEqual({ myFollowUps: [] });
    expect(await answer(author, id, 4)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('wait for their author when they are due, and for nobody else', async () => {
    const author = await person();
    const id = await publish(author, daysAgo(29), { perspective: 'caring_for' });
    expect((await waiting(author)).data.myFollowUps).toMatchObject([
      { experienceId: id, weeks: 4, perspective: 'CARING_FOR', purpose: { slug: 'diabetes' } },
    ]);
    expect((await waiting(await person())).data.myFollowUps).toEqual([]);
    expect((await waiting(app.visitor())).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('are asked once, also when the job runs again, and not long after they were due', async () => {
    const author = await person();
    const due = await publish(author, daysAgo(29));
    const late = await publish(author, daysAgo(28 + 15));
    await tell();
    const told = (await rowsOf(due))[0]?.told_at;
    expect(told).toBeInstanceOf(Date);
    await tell();
    expect(await rowsOf(due)).toMatchObject([{ told_at: told }, { told_at: null }, { told_at: null }]);
    expect((await rowsOf(late)).map((row) => row.told_at)).toEqual([null, null, null]);
    expect((await shown(author, late)).followUps?.[0]).toMatchObject({ state: 'NOT_ASKED' });
  });

  it.each<[string, (author: MemberViewer, id: string) => Promise<unknown>]>([
    ['a withdrawn entry', (author, id) => withdraw(author, id)],
    ...(['removed', 'held', 'hidden'] as const).map(
      (state): [string, (author: MemberViewer, id: string) => Promise<unknown>] => [
        `a ${state} entry`,
        (author, id) =>
          app.database.inTransaction(author, (tx) => app.nest.get(ExperienceModeration).move(tx, id, () => state)),
      ],
    ),
    [
      'a suspended author',
      ({ memberId }) => app.database.query(`update member set state = 'suspended' where id = $1`, [memberId]),
    ],
    [
      'an author who took back the agreement',
      ({ memberId }) => app.database.query(`update member set has_health_consent = false where id = $1`, [memberId]),
    ],
  ])('ask nothing of %s', async (what, change) => {
    const author = await person();
    const id = await publish(author, daysAgo(29));
    await change(author, id);
    await tell();
    expect((await rowsOf(id)).map((row) => row.told_at)).toEqual([null, null, null]);
    const now = await app.viewer(author.memberId);
    expect((await waiting(now)).data.myFollowUps).toEqual([]);
    expect((await shown(now, id)).followUps).toHaveLength(what.endsWith('entry') ? 0 : 3);
    const reply = await answer(now, id, 4);
    expect(reply.followUp ?? null).toBeNull();
    expect((await rowsOf(id))[0]?.answered_at).toBeNull();
  });

  it('are answered beside the entry, which stays as it was', async () => {
    const author = await person();
    const id = await publish(author, daysAgo(29));
    const given = { ...goingOn, isStillTaking: false, stopReasons: ['COST', 'SUPPLY'] };
    const reply = await answer(author, id, 4, given);
    expect(reply.problems).toEqual([]);
    expect(reply.followUp).toMatchObject({ ...given, state: 'ANSWERED', viewerCanAnswer: true });
    expect(reply.statements.length).toBeLessThanOrEqual(12);
    expect((await shown(author, id)).experience).toMatchObject({ effectiveness: 'MODERATE', revision: 1 });
    expect((await waiting(author)).data.myFollowUps).toEqual([]);
    await tell();
    expect((await rowsOf(id))[0]).toMatchObject({ told_at: expect.any(Date), answered_at: expect.any(Date) });
  });

  it('may be changed, and answered late, until the next one is due', async () => {
    const author = await person();
    const late = await publish(author, daysAgo(28 + 20));
    await answer(author, late, 4);
    await answer(author, late, 4, { ...goingOn, effectiveness: 'SLIGHT' });
    expect((await shown(author, late)).followUps?.[0]).toMatchObject({ effectiveness: 'SLIGHT' });
    const closed = await publish(author, daysAgo(12 * 7));
    expect(await answer(author, closed, 4)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await answer(author, closed, 12)).followUp).toMatchObject({ weeks: 12, state: 'ANSWERED' });
  });

  it('say what is missing at its question', async () => {
    const author = await person();
    const id = await publish(author, daysAgo(29));
    const empty = await answer(author, id, 4, {});
    expect(empty.problems?.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', 'isStillTaking'],
      ['REQUIRED', 'effectiveness'],
      ['REQUIRED', 'sideEffectsOverall'],
    ]);
    const unexplained = await answer(author, id, 4, { ...goingOn, isStillTaking: false });
    expect(unexplained.problems).toMatchObject([{ code: 'REQUIRED', field: 'stopReasons' }]);
    expect((await shown(author, id)).followUps?.[0]).toMatchObject({ state: 'DUE', answeredAt: null });
  });

  it('are no business of anybody else’s, and their answers are for the readers of the entry', async () => {
    const authorId = await addMember(app, `Author_${randomUUID().slice(0, 8)}`);
    await addMembership(app, authorId, here);
    const author = await app.viewer(authorId);
    const id = await publish(author, daysAgo(90), { visibility: 'community', communityId: here });
    await tell();
    const neighbour = await person();
    await addMembership(app, neighbour.memberId, here);
    const moderator = await person();
    await makeModerator(app, moderator.memberId, here);
    const strangers: Record<string, Viewer> = {
      visitor: app.visitor(),
      member: await person(),
      suspended: await person({ state: 'suspended' }),
      administrator: await person({ isAdministrator: true }),
    };
    const readers: Record<string, Viewer> = {
      neighbour: await app.viewer(neighbour.memberId),
      moderator: await app.viewer(moderator.memberId),
    };
    for (const [who, viewer] of Object.entries({ ...strangers, ...readers })) {
      const reply = await answer(viewer, id, 12);
      expect({ who, followUp: reply.followUp ?? null }).toEqual({ who, followUp: null });
      expect({ who, followUps: (await shown(viewer, id)).followUps }).toEqual({
        who,
        followUps: who in readers ? [] : undefined,
      });
    }
    expect((await rowsOf(id))[1]?.answered_at).toBeNull();
    await answer(author, id, 12);
    for (const viewer of Object.values(readers)) {
      expect((await shown(viewer, id)).followUps).toMatchObject([
        { weeks: 12, state: 'ANSWERED', effectiveness: 'MAJOR', viewerCanAnswer: false },
      ]);
    }
    for (const viewer of Object.values(strangers)) expect((await shown(viewer, id)).experience).toBeNull();
  });

  it('are kept from others by the database too, silence above all', async () => {
    const author = await person();
    const [open, hidden] = [
      await publish(author, daysAgo(90)),
      await publish(author, daysAgo(90), { visibility: 'only_me' }),
    ];
    await answer(author, open, 12);
    await answer(author, hidden, 12);
    const read = (viewer: Viewer) =>
      app.database.inTransaction(viewer, (transaction) =>
        transaction.query<{ id: string; weeks: number }>(
          `select experience_id as id, weeks from experience_follow_up where experience_id = any($1::uuid[])`,
          [[open, hidden]],
        ),
      );
    expect(await read(app.visitor())).toEqual([{ id: open, weeks: 12 }]);
    expect(await read(await person({ isAdministrator: true }))).toEqual([{ id: open, weeks: 12 }]);
    expect(await read(author)).toHaveLength(6);
    expect(await app.database.query(`select 1 from experience_follow_up`)).toEqual([]);
    expect(
      await app.database.inTransaction(await person(), (transaction) =>
        transaction.query(
          `update experience_follow_up set effectiveness = 'none' where experience_id = $1 returning 1`,
          [open],
        ),
      ),
    ).toEqual([[], 0]);
  });

  it('outlive an edit, and go with the entry', async () => {
    const author = await person();
    const id = await publish(author, daysAgo(29));
    await answer(author, id, 4);
    const writer = new ExperienceWriter(app);
    const { draft } = await writer.save(author, { experienceId: id, answers: { effectiveness: 'SLIGHT' } });
    await writer.edit(author, draft?.id ?? '', 1);
    const { experience } = await shown(author, id);
    expect(experience).toMatchObject({ effectiveness: 'SLIGHT', revision: 2 });
    expect(experience?.followUps[0]).toMatchObject({ state: 'ANSWERED', effectiveness: 'MAJOR' });
    await app.database.query(`delete from member where id = $1`, [author.memberId]);
    expect(await rowsOf(id)).toEqual([]);
  });

  it('cost the same number of statements for one and for many', async () => {
    const one = await person();
    await publish(one, daysAgo(29));
    const many = await person();
    for (let count = 0; count < 12; count += 1) await publish(many, daysAgo(29));
    const first = await waiting(one);
    const second = await waiting(many);
    expect(second.data.myFollowUps).toHaveLength(12);
    expect(second.statements).toHaveLength(first.statements.length);
    expect(first.statements.length).toBeLessThanOrEqual(3);
    expect((await shown(many, second.data.myFollowUps[0]?.experienceId ?? '')).statements.length).toBeLessThanOrEqual(
      3,
    );
  });
});
