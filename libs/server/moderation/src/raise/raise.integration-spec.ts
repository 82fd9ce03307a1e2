import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { safetyCaseJob } from '@entraide/domain-moderation';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

describe('a case that the system raises', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const raise = async (payload: Record<string, string>): Promise<void> => {
    await world.app.database.inTransaction('system', (transaction) =>
      transaction.enqueue({ name: safetyCaseJob, payload }),
    );
    await world.app.runJobs();
  };
  const casesOn = async (targetId: string) =>
    (await world.stage.queue(world.administrator, { first: 50 })).nodes.filter((entry) => entry.target.id === targetId);

  it('keeps the text, names what was found, and has no reporter', async () => {
    const threadId = await world.stage.thread(world.amina, world.here);
    await raise({ kind: 'thread', id: threadId, reason: 'danger', signals: 'risk_to_self,goodbye' });
    const [entry] = await casesOn(threadId);
    expect(entry).toMatchObject({ urgency: 'DANGER', state: 'NEW', isFolded: true, community: { slug: 'migraine' } });
    const shown = await world.stage.show(world.keeper, entry?.id ?? '');
    expect(shown?.reports).toEqual([
      { reason: 'DANGER', note: '', source: 'ASSESSMENT', signals: ['risk_to_self', 'goodbye'], reporter: null },
    ]);
  });

  it('is one report for the same finding in the same text, another for another text, and joins people’s reports', async () => {
    const postId = await world.stage.reply(world.amina, await world.stage.thread(world.amina, world.here));
    await world.stage.report(world.tom, 'POST', postId, { reason: 'SPAM' });
    const finding = { kind: 'post', id: postId, reason: 'danger', source: 'assessment', signals: 'threat' };
    await raise(finding);
    await raise(finding);
    expect(await casesOn(postId)).toMatchObject([{ reportCount: 2, urgency: 'DANGER' }]);
    await world.app.database.query(`update post set text = 'Something else' where id = $1`, [postId]);
    await raise(finding);
    await raise({ ...finding, reason: 'spam', source: 'watched_term' });
    expect(await casesOn(postId)).toMatchObject([{ reportCount: 4 }]);
  });

  it('is not raised again for a text that was decided on, but somebody’s worry is heard again', async () => {
    const threadId = await world.stage.thread(world.amina, world.here);
    const finding = { kind: 'thread', id: threadId, reason: 'danger', source: 'assessment' };
    const worry = { ...finding, source: 'visitor' };
    await raise(finding);
    await raise(worry);
    await raise(worry);
    const [open] = await casesOn(threadId);
    expect(open?.reportCount).toBe(2);
    await world.app.database.inTransaction('system', (transaction) =>
      transaction.query(`update moderation_case set state = 'decided', decided_at = now() where id = $1`, [open?.id]),
    );
    await raise(finding);
    expect(await casesOn(threadId)).toEqual([]);
    await raise(worry);
    expect(await casesOn(threadId)).toMatchObject([{ reportCount: 1 }]);
  });

  it('is a perhaps by weighed words: after certain danger, before the rest, told to nobody by mail, until anybody is sure', async () => {
    const threadId = await world.stage.thread(world.amina, world.here);
    const [rest, danger] = [(await world.reported('HARASSMENT')).id, (await world.reported('DANGER')).id];
    const told = world.mailsTo('Keeper').length;
    const finding = { kind: 'thread', id: threadId, reason: 'danger', signals: 'weighed_risk' };
    await raise({ ...finding, source: 'weighed' });
    const [perhaps] = await casesOn(threadId);
    expect(perhaps).toMatchObject({ urgency: 'DANGER', isUnsure: true, isFolded: true });
    const order = async (): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await world.stage.queue(world.administrator, { first: 2, after });
        ids.push(...page.nodes.map(({ id }) => id));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      return ids.filter((id) => [rest, danger, perhaps?.id].includes(id));
    };
    expect(await order()).toEqual([danger, perhaps?.id, rest]);
    expect(world.mailsTo('Keeper').length).toBe(told);
    await raise({ ...finding, source: 'member' });
    expect(await casesOn(threadId)).toMatchObject([{ urgency: 'DANGER', isUnsure: false, reportCount: 2 }]);
  });

  it('is told of experiences and members as well, of nothing that has gone or is for its author alone', async () => {
    const experienceId = await world.stage.experience(world.amina, world.here.conditionId);
    await raise({ kind: 'experience', id: experienceId, reason: 'danger' });
    expect(await casesOn(experienceId)).toMatchObject([
      { community: { slug: 'migraine' }, target: { authorName: 'Amina_L' } },
    ]);
    const ownId = await world.stage.experience(world.amina, world.here.conditionId, { visibility: 'ONLY_ME' });
    await raise({ kind: 'experience', id: ownId, reason: 'danger' });
    expect(await casesOn(ownId)).toEqual([]);
    await raise({ kind: 'member', id: world.amina.memberId, reason: 'danger', source: 'member' });
    expect(await casesOn(world.amina.memberId)).toMatchObject([{ community: null }]);
    const goneId = await world.stage.thread(world.amina, world.here);
    await world.app.database.query(`update thread set state = 'removed' where id = $1`, [goneId]);
    await raise({ kind: 'thread', id: goneId, reason: 'danger' });
    await raise({ kind: 'thread', id: 'no id', reason: 'danger' });
    await raise({ kind: 'riddle', id: goneId, reason: 'danger' });
    expect(await casesOn(goneId)).toEqual([]);
  });
});
