import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { ExperienceWriter } from '../spec/experience-writer.ts';
import { answerByLinkDocument, answerDocument, goingOn, linkDocument } from '../spec/follow-up-documents.ts';
import { FollowUpScene, type Person, daysAgo } from './follow-up-scene.spec-support.ts';
import { indexLogFeature } from '../spec/index-log.feature.ts';

interface Linked {
  followUpByLink: { weeks: number; perspective: string; writtenOn: string } | null;
}
interface AnsweredByLink {
  answerFollowUpByLink: { isAnswered: boolean; problems: { code: string; field: string | null }[] };
}

const dayMs = 86_400_000;

describe('the link of a follow-up', () => {
  let app: TestApp;
  let scene: FollowUpScene;

  beforeAll(async () => {
    app = await TestApp.start([
      ...[catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature, indexLogFeature],
    ]);
    scene = new FollowUpScene(app, await addConcept(app.database, 'condition', 'quite-a-condition'));
  });
  afterAll(() => app.stop());
  beforeEach(() => app.database.query(`delete from attempt_throttle`));

  const look = async (token: string, viewer: Viewer = app.visitor()) =>
    (await app.run<Linked>(viewer, linkDocument, { token })).data.followUpByLink;
  const answer = async (token: string, input: object = goingOn, viewer: Viewer = app.visitor()) => {
    const reply = await app.run<AnsweredByLink>(viewer, answerByLinkDocument, { token, input });
    return { ...reply.data.answerFollowUpByLink, statements: reply.statements, sessionToken: reply.sessionToken };
  };
  it('shows the question and nothing of whom it is about, and looking uses nothing up', async () => {
    const { author, token, id } = await scene.mailed();
    const month = daysAgo(29).toISOString().slice(0, 7);
    for (const viewer of [app.visitor(), await scene.person(), author]) {
      expect(await look(token, viewer)).toEqual({ weeks: 4, perspective: 'OWN', writtenOn: month });
    }
    expect(await scene.firstQuestion(author, id)).toMatchObject({ state: 'DUE' });
  });

  it('is answered once, for its author, and signs nobody in', async () => {
    const { author, id, token } = await scene.mailed();
    const other = await scene.person();
    const reply = await answer(token, goingOn, other);
    expect(reply).toMatchObject({ isAnswered: true, problems: [], sessionToken: undefined });
    expect(reply.statements.length).toBeLessThanOrEqual(12);
    expect(await scene.firstQuestion(author, id)).toMatchObject({ state: 'ANSWERED', effectiveness: 'MAJOR' });
    expect(await look(token)).toBeNull();
    const again = await answer(token, { ...goingOn, effectiveness: 'NONE' });
    expect(again).toMatchObject({ isAnswered: false, problems: [{ code: 'LINK_EXPIRED' }] });
    expect(await scene.firstQuestion(author, id)).toMatchObject({ effectiveness: 'MAJOR' });
  });

  it('takes one of two answers sent at once', async () => {
    const { token } = await scene.mailed();
    const replies = await Promise.all([answer(token), answer(token), answer(token)]);
    expect(replies.filter((reply) => reply.isAnswered)).toHaveLength(1);
  });

  it('stays good when an answer is missing', async () => {
    const { token } = await scene.mailed();
    const reply = await answer(token, { isStillTaking: false, effectiveness: 'NONE', sideEffectsOverall: 'NONE' });
    expect(reply).toMatchObject({ isAnswered: false, problems: [{ code: 'REQUIRED', field: 'stopReasons' }] });
    expect(await answer(token)).toMatchObject({ isAnswered: true });
  });

  it.each<[string, (world: { author: Person; id: string }) => Promise<unknown>]>([
    ['withdrawn', ({ author, id }) => new ExperienceWriter(app).withdraw(author, id)],
    [
      'answered on the site',
      ({ author, id }) => app.run(author, answerDocument, { experienceId: id, weeks: 4, input: goingOn }),
    ],
    [
      'of somebody suspended',
      ({ author }) => app.database.query(`update member set state = 'suspended' where id = $1`, [author.memberId]),
    ],
    [
      'of somebody who has gone',
      ({ author }) => app.database.query(`delete from member where id = $1`, [author.memberId]),
    ],
  ])('is as if unknown for an entry that is %s', async (_state, change) => {
    const { author, id, token } = await scene.mailed();
    await change({ author, id });
    const unknown = { answer: await answer('unknown'), look: await look('unknown') };
    const { statements, ...reply } = await answer(token);
    void statements;
    expect(reply).toEqual({ ...unknown.answer, statements: undefined });
    expect(await look(token)).toEqual(unknown.look);
  });

  it('ends after 30 days', async () => {
    const { token } = await scene.mailed();
    const lookAfter = (days: number) =>
      app.nest.get(Clock).runAt(new Date(Date.now() + days * dayMs), () => look(token));
    expect(await lookAfter(29.9)).toMatchObject({ weeks: 4 });
    expect(await lookAfter(30.1)).toBeNull();
  });

  it('of another question answers nothing but its own', async () => {
    const [one, other] = [await scene.mailed(), await scene.mailed()];
    await answer(one.token);
    expect(await scene.firstQuestion(other.author, other.id)).toMatchObject({ state: 'DUE' });
    expect(await look(one.stopToken)).toBeNull();
    expect(await answer(one.stopToken)).toMatchObject({ isAnswered: false });
  });

  it('is kept as a hash alone, and members’ transactions see none', async () => {
    const { author, token } = await scene.mailed();
    const rows = await app.database.inTransaction('system', (transaction) =>
      transaction.query<{ row: string }>(`select l::text as row from follow_up_link l where member_id = $1`, [
        author.memberId,
      ]),
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(token);
    const seen = app.database.inTransaction(author, (transaction) => transaction.query(`select 1 from follow_up_link`));
    expect(await seen).toEqual([]);
  });

  it('cannot be guessed at any speed', async () => {
    const { token } = await scene.mailed();
    for (let count = 0; count < 35; count += 1) await look(`guess-${count}`);
    expect(await answer('one more guess')).toMatchObject({ problems: [{ code: 'SLOW_DOWN' }] });
    expect(await look(token)).toBeNull();
  });
});
