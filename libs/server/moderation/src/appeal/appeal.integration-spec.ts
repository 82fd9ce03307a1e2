import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage } from '../spec/stage.ts';

const mine = `appeal { id state answer texts { isFromMember text } isWaitingForSomebodyElse viewerCanWrite viewerCanWithdraw } problems { code field }`;
const theirs = `appeal { id state revision answer holder { pseudonym } texts { isFromMember text } viewerCan { take release ask answer } } problems { code field }`;
const open = `mutation ($input: OpenAppealInput!) { answer: openAppeal(input: $input) { ${mine} } }`;
const write = `mutation ($id: ID!, $text: String!) { answer: writeToAppeal(id: $id, text: $text) { ${mine} } }`;
const withdraw = `mutation ($id: ID!) { answer: withdrawAppeal(id: $id) { ${mine} } }`;
const take = `mutation ($id: ID!, $revision: Int!) { answer: takeAppeal(id: $id, revision: $revision) { ${theirs} } }`;
const release = `mutation ($id: ID!, $revision: Int!) { answer: releaseAppeal(id: $id, revision: $revision) { ${theirs} } }`;
const ask = `mutation ($id: ID!, $revision: Int!, $question: String!) {
  answer: askAppellant(id: $id, revision: $revision, question: $question) { ${theirs} } }`;
const answer = `mutation ($input: AnswerAppealInput!) { answer: answerAppeal(input: $input) { ${theirs} } }`;
const list = `query ($isAnswered: Boolean!) { appeals(isAnswered: $isAnswered) { nodes { id state decision { decider { pseudonym } } } } }`;
const one = `query ($id: ID!) { appeal(id: $id) { id state } }`;

interface Payload {
  readonly appeal: { readonly id: string; readonly state: string; readonly revision: number } | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

const why = 'I told what I take myself, and gave nobody any advice at all.';
const because = 'I read it again with the thread around it: it tells of oneself.';

describe('an objection to a decision', () => {
  let app: TestApp;
  let stage: Stage;
  let place: { id: string; topicId: string };
  let author: MemberViewer;
  let claire: MemberViewer;
  let denis: MemberViewer;
  let ada: MemberViewer;

  const moderator = async (pseudonym: string, communityId: string): Promise<MemberViewer> => {
    const id = await addMember(app, pseudonym);
    await app.database.query(`insert into community_moderator (community_id, member_id) values ($1, $2)`, [
      communityId,
      id,
    ]);
    return app.viewer(id);
  };

  beforeAll(async () => {
    app = await TestApp.start([
      ...[catalogueFeature, accountsFeature, forumFeature],
      ...[experiencesFeature, moderationFeature],
    ]);
    stage = new Stage(app);
    place = await stage.community('migraine');
    const authorId = await addMember(app, 'Author');
    await app.database.query(
      `insert into membership (member_id, community_id, role, state) values ($1, $2, 'patient', 'active')`,
      [authorId, place.id],
    );
    author = await app.viewer(authorId);
    claire = await moderator('Claire', place.id);
    denis = await moderator('Denis', place.id);
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown>): Promise<Payload> =>
    (await app.run<{ answer: Payload }>(viewer, source, variables)).data.answer;

  /** A reply removed by Claire. @returns the post and the decision */
  const decided = async (input: Record<string, unknown> = {}): Promise<{ postId: string; decisionId: string }> => {
    const postId = await stage.reply(author, await stage.thread(author, place));
    await stage.report(app.visitor(), 'POST', postId);
    const { id } = await stage.caseOn(claire, postId);
    const taken = await stage.handle(claire, 'takeCase', id, 1);
    const { data } = await stage.decide(claire, {
      id,
      revision: taken.moderationCase?.revision,
      action: 'REMOVE',
      ...input,
    });
    expect(data.decideCase.problems).toEqual([]);
    await app.runJobs();
    const [row] = await app.database.inTransaction('system', (transaction) =>
      transaction.query<{ id: string }>(`select id from decision where case_id = $1`, [id]),
    );
    return { postId, decisionId: (row as { id: string }).id };
  };
  const opened = async (decisionId: string): Promise<string> => {
    const { appeal, problems } = await run(author, open, {
      input: { idempotencyKey: randomUUID(), decisionId, text: why },
    });
    expect(problems).toEqual([]);
    return (appeal as { id: string }).id;
  };
  const postState = async (id: string): Promise<string | undefined> =>
    (await app.database.query<{ state: string }>(`select state from post where id = $1`, [id]))[0]?.state;
  const taken = async (viewer: Viewer, id: string, revision = 1): Promise<number> =>
    ((await run(viewer, take, { id, revision })).appeal as { revision: number }).revision;

  it('is made once by a retried request, and once for a decision', async () => {
    const { decisionId } = await decided();
    const input = { idempotencyKey: randomUUID(), decisionId, text: why };
    const first = await run(author, open, { input });
    expect(first).toMatchObject({
      appeal: { state: 'OPEN', isWaitingForSomebodyElse: false, viewerCanWrite: true, viewerCanWithdraw: true },
      problems: [],
    });
    expect(await run(author, open, { input })).toEqual(first);
    expect(await run(author, open, { input: { ...input, idempotencyKey: randomUUID() } })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    expect(await run(author, open, { input: { ...input, idempotencyKey: randomUUID(), text: 'No.' } })).toMatchObject({
      problems: [{ code: 'TOO_SHORT', field: 'text' }],
    });
  });

  it('is not there for whoever decided, for moderators elsewhere, and for members', async () => {
    const { decisionId } = await decided();
    const id = await opened(decisionId);
    const elsewhere = await moderator('Otto', (await stage.community(`elsewhere-${randomUUID().slice(0, 8)}`)).id);
    for (const viewer of [claire, elsewhere]) {
      const shown = await app.run<{ appeal: unknown }>(viewer, one, { id });
      expect(shown.data.appeal).toBeNull();
      const listed = await app.run<{ appeals: { nodes: { id: string }[] } }>(viewer, list, { isAnswered: false });
      expect(listed.data.appeals.nodes.map((node) => node.id)).not.toContain(id);
      const attempts = [
        [take, { id, revision: 1 }],
        [release, { id, revision: 1 }],
        [ask, { id, revision: 1, question: 'What did you mean by this sentence?' }],
        [answer, { input: { id, revision: 1, outcome: 'UPHELD', reason: because } }],
      ] as const;
      for (const [source, variables] of attempts) {
        expect(await run(viewer, source, variables)).toMatchObject({ appeal: null, problems: [{ code: 'NOT_FOUND' }] });
      }
    }
    expect((await app.run(author, one, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const rows = await app.database.inTransaction(claire, (transaction) =>
      transaction.query(`select id from appeal where id = $1`, [id]),
    );
    expect(rows).toEqual([]);
  });

  it('stays without the decider even when they are an administrator', async () => {
    const { decisionId } = await decided();
    await app.database.inTransaction('system', (transaction) =>
      transaction.query(`update decision set moderator_id = $2 where id = $1`, [decisionId, ada.memberId]),
    );
    const id = await opened(decisionId);
    expect(await run(ada, take, { id, revision: 1 })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await taken(denis, id)).toBe(2);
  });

  it('is a dialogue: a question, its answer by mail and page, and then the decision stands', async () => {
    const { decisionId, postId } = await decided();
    const id = await opened(decisionId);
    const revision = await taken(denis, id);
    const asked = await run(denis, ask, {
      id,
      revision,
      question: 'Did you mean yourself when you wrote “all of you”?',
    });
    expect(asked).toMatchObject({ appeal: { state: 'ASKED', viewerCan: { ask: true, answer: true } } });
    await app.runJobs();
    const replied = await run(author, write, { id, text: 'I meant my two sisters, who asked me about it.' });
    expect(replied).toMatchObject({
      appeal: { state: 'HELD', texts: [{}, { isFromMember: false }, { isFromMember: true }] },
    });
    expect(await run(denis, answer, { input: { id, revision, outcome: 'UPHELD', reason: because } })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    const upheld = await run(denis, answer, {
      input: { id, revision: revision + 2, outcome: 'UPHELD', reason: because },
    });
    expect(upheld).toMatchObject({ appeal: { state: 'UPHELD', answer: because }, problems: [] });
    expect(await postState(postId)).toBe('removed');
    expect(await run(author, write, { id, text: 'And yet I would like to add something.' })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    expect(await run(author, open, { input: { idempotencyKey: randomUUID(), decisionId, text: why } })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
  });

  it('puts everything back when the decision is overturned, measures against the person too', async () => {
    const { decisionId, postId } = await decided({ sanction: { kind: 'MUTE', scope: 'COMMUNITY', days: 7 } });
    const again = await app.viewer(author.memberId);
    expect(again.restrictions).toHaveLength(1);
    const id = await opened(decisionId);
    const revision = await taken(denis, id);
    await run(denis, answer, { input: { id, revision, outcome: 'OVERTURNED', reason: because } });
    expect(await postState(postId)).toBe('visible');
    expect((await app.viewer(author.memberId)).restrictions ?? []).toEqual([]);
    const [row] = await app.database.inTransaction('system', (transaction) =>
      transaction.query(`select state, outcome from decision where id = $1`, [decisionId]),
    );
    expect(row).toEqual({ state: 'overturned', outcome: because });
  });

  it('may be withdrawn, and then the decision stands for good', async () => {
    const { decisionId } = await decided();
    const id = await opened(decisionId);
    expect(await run(author, withdraw, { id })).toMatchObject({
      appeal: { state: 'WITHDRAWN', viewerCanWrite: false },
    });
    expect(await run(author, open, { input: { idempotencyKey: randomUUID(), decisionId, text: why } })).toMatchObject({
      problems: [{ code: 'APPEALED_ALREADY' }],
    });
    expect(await run(denis, take, { id, revision: 2 })).toMatchObject({ problems: [{ code: 'CHANGED_MEANWHILE' }] });
  });

  it('is given back, taken over, and answered only by whoever holds it', async () => {
    const { decisionId } = await decided();
    const id = await opened(decisionId);
    const revision = await taken(denis, id);
    const early = { input: { id, revision, outcome: 'UPHELD', reason: because } };
    expect(await run(ada, answer, early)).toMatchObject({ problems: [{ code: 'CHANGED_MEANWHILE' }] });
    expect(await run(denis, release, { id, revision })).toMatchObject({ appeal: { state: 'OPEN', holder: null } });
    expect(await taken(ada, id, revision + 1)).toBe(revision + 2);
    expect(await run(ada, answer, { input: { ...early.input, revision: revision + 2 } })).toMatchObject({
      appeal: { state: 'UPHELD', holder: { pseudonym: 'Ada' } },
    });
  });

  it('is nobody else’s to make, write to or withdraw, and ends with its time', async () => {
    const { decisionId } = await decided();
    const stranger = await app.viewer(await addMember(app, `Stranger${randomUUID().slice(0, 6)}`));
    const input = { idempotencyKey: randomUUID(), decisionId, text: why };
    expect(await run(stranger, open, { input })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    const id = await opened(decisionId);
    expect(await run(stranger, write, { id, text: why })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await run(stranger, withdraw, { id })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    const late = await decided();
    const halfAYearLater = new Date(Date.now() + 184 * 86_400_000);
    const lately = { idempotencyKey: randomUUID(), decisionId: late.decisionId, text: why };
    expect(await app.nest.get(Clock).runAt(halfAYearLater, () => run(author, open, { input: lately }))).toMatchObject({
      problems: [{ code: 'APPEAL_TOO_LATE' }],
    });
  });

  it('is open to somebody who is banned from the site', async () => {
    const { decisionId } = await decided();
    const banned = { ...(await app.viewer(author.memberId)), isSuspended: true };
    const { problems } = await run(banned, open, { input: { idempotencyKey: randomUUID(), decisionId, text: why } });
    expect(problems).toEqual([]);
  });

  it('says when nobody but whoever decided could answer it', async () => {
    const lonely = await stage.community(`lonely-${randomUUID().slice(0, 8)}`);
    const { decisionId } = await decided();
    const id = await opened(decisionId);
    await app.database.inTransaction('system', async (transaction) => {
      await transaction.query(`update appeal set community_id = $2, decider_id = $3 where id = $1`, [
        id,
        lonely.id,
        ada.memberId,
      ]);
    });
    const waits = async (): Promise<unknown> => {
      const { data } = await app.run<{ myAppeal: unknown }>(
        author,
        `query ($id: ID!) { myAppeal(decisionId: $id) { isWaitingForSomebodyElse } }`,
        { id: decisionId },
      );
      return data.myAppeal;
    };
    expect(await waits()).toEqual({ isWaitingForSomebodyElse: true });
    const other = await moderator(`Other${randomUUID().slice(0, 6)}`, lonely.id);
    expect(await waits()).toEqual({ isWaitingForSomebodyElse: false });
    await app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_sanction (member_id, decision_id, kind, starts_at) values ($1, $2, 'ban', now() - interval '1 day')`,
        [other.memberId, decisionId],
      ),
    );
    expect(await waits()).toEqual({ isWaitingForSomebodyElse: true });
  });
});
