import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

const because = 'I read it again with everything around it: it tells of oneself.';

describe('what reporters were told', () => {
  let world: CaseWorld;
  let mailsBefore = 0;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());
  beforeEach(() => {
    mailsBefore = world.mailsTo('Tom_W').length;
  });

  const newMails = (): string[] => world.mailsTo('Tom_W').slice(mailsBefore);
  const standing = async (viewer: MemberViewer): Promise<string | undefined> => {
    const { data } = await world.app.run<{ myReports: { nodes: { standing: string }[] } }>(
      viewer,
      `query { myReports(first: 1) { nodes { standing } } }`,
    );
    return data.myReports.nodes[0]?.standing;
  };
  const decide = async (id: string, revision: number, action: string): Promise<string> => {
    const { data } = await world.stage.decide(world.keeper, { id, revision, action, rule: 's2' });
    expect(data.decideCase.problems).toEqual([]);
    const [row] = await world.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ id: string }>(`select id from decision where case_id = $1 order by created_at desc limit 1`, [
        id,
      ]),
    );
    return (row as { id: string }).id;
  };
  const undo = async (decisionId: string): Promise<void> => {
    const { data } = await world.app.run<{ undoDecision: { problems: unknown[] } }>(
      world.keeper,
      `mutation ($id: ID!) { undoDecision(id: $id) { problems { code } } }`,
      { id: decisionId },
    );
    expect(data.undoDecision.problems).toEqual([]);
  };

  it('is taken back with the decision, at once, and told again once when it is decided again', async () => {
    const { id } = await world.taken();
    const decisionId = await decide(id, 2, 'HIDE');
    await world.app.runJobs();
    expect(await standing(world.tom)).toBe('ACTED');
    await undo(decisionId);
    expect(await standing(world.tom)).toBe('REOPENED');
    await world.app.runJobs();
    await decide(id, 4, 'KEEP');
    await world.app.runJobs();
    await world.app.runJobs();
    expect(await standing(world.tom)).toBe('NO_RULE_BROKEN');
    const mails = newMails();
    expect(mails.map((mail) => /something was done|no longer holds|breaks no rule/.exec(mail)?.[0])).toEqual([
      'something was done',
      'no longer holds',
      'breaks no rule',
    ]);
    for (const mail of mails) expect(mail).not.toMatch(/Amina_L|Keeper|get through the night|migraine|forty drops/);
  });

  it('is nothing where the decision was taken back before anybody heard of it', async () => {
    const { id } = await world.taken();
    await undo(await decide(id, 2, 'HIDE'));
    await world.app.runJobs();
    expect(await standing(world.tom)).toBe('SEEN');
    expect(newMails()).toEqual([]);
  });

  it('is answered by the case that is open instead, with one mail each', async () => {
    const { id, threadId } = await world.taken();
    const decisionId = await decide(id, 2, 'LOCK');
    await world.app.runJobs();
    await world.stage.report(world.tom, 'THREAD', threadId);
    await world.stage.report(world.ines, 'THREAD', threadId);
    const other = await world.stage.caseOn(world.keeper, threadId);
    await undo(decisionId);
    await world.stage.handle(world.keeper, 'takeCase', other.id, 1);
    await decide(other.id, 2, 'KEEP');
    await world.app.runJobs();
    const { data } = await world.app.run<{ myReports: { nodes: { standing: string }[] } }>(
      world.tom,
      `query { myReports(first: 2) { nodes { standing } } }`,
    );
    expect(data.myReports.nodes.map((report) => report.standing)).toEqual(['NO_RULE_BROKEN', 'NO_RULE_BROKEN']);
    expect(newMails().filter((mail) => mail.includes('breaks no rule'))).toHaveLength(1);
    expect(await standing(world.ines)).toBe('NO_RULE_BROKEN');
  });

  it('is taken back when an objection is heard', async () => {
    const { id } = await world.taken();
    const decisionId = await decide(id, 2, 'HIDE');
    await world.app.runJobs();
    const run = async (viewer: MemberViewer, source: string, variables: Record<string, unknown>) =>
      (
        await world.app.run<{ answer: { appeal: { id: string } | null; problems: unknown[] } }>(
          viewer,
          source,
          variables,
        )
      ).data.answer;
    const payload = '{ appeal { id } problems { code field } }';
    const { appeal } = await run(
      world.amina,
      `mutation ($input: OpenAppealInput!) { answer: openAppeal(input: $input) ${payload} }`,
      { input: { idempotencyKey: randomUUID(), decisionId, text: because } },
    );
    await run(world.colleague, `mutation ($id: ID!) { answer: takeAppeal(id: $id, revision: 1) ${payload} }`, {
      id: appeal?.id,
    });
    expect(await standing(world.tom)).toBe('ACTED');
    const answered = await run(
      world.colleague,
      `mutation ($input: AnswerAppealInput!) { answer: answerAppeal(input: $input) ${payload} }`,
      { input: { id: appeal?.id, revision: 2, outcome: 'OVERTURNED', reason: because } },
    );
    expect(answered.problems).toEqual([]);
    expect(await standing(world.tom)).toBe('OVERTURNED');
    await world.app.runJobs();
    const last = newMails().at(-1);
    expect(last).toContain('what had been done is taken back');
    expect(last).not.toMatch(/Amina_L|Colleague|object|appeal|get through the night|migraine/);
  });
});
