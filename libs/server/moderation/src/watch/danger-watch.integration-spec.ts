import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';
import { SendDangerMailJob } from './send-danger-mail.job.ts';

const minuteMs = 60_000;
const people = ['Amina_L', 'Tom_W', 'Keeper', 'Colleague', 'Elsewhere', 'Admin'] as const;

describe('a case about danger', () => {
  let world: CaseWorld;
  let before: Record<string, number> = {};

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());
  beforeEach(async () => {
    await world.app.runJobs();
    await world.app.database.inTransaction('system', (transaction) => transaction.query(`delete from danger_notice`));
    before = Object.fromEntries(people.map((name) => [name, alarmsTo(name).length]));
  });

  const alarmsTo = (name: string): string[] =>
    world.mailsTo(name).filter((mail) => mail.includes('/moderation?urgency=danger'));
  const newAlarms = (): string[] =>
    people.flatMap((name) =>
      alarmsTo(name)
        .slice(before[name])
        .map(() => name as string),
    );
  const ago = (minutes: number): Date => new Date(Date.now() - minutes * minuteMs);
  const open = (viewer: MemberViewer, caseId: string) =>
    world.app.run(viewer, `mutation ($id: ID!) { openReportedText(caseId: $id) { problems { code } } }`, {
      id: caseId,
    });
  const journalLines = async (caseId: string): Promise<number> =>
    (
      await world.app.database.query(
        `select 1 from journal_entry where action = 'case_unseen_told' and subject_id = $1`,
        [caseId],
      )
    ).length;

  it('is told to those in charge, once, without a word of it', async () => {
    await world.reported('DANGER');
    await world.app.runJobs();
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper', 'Colleague']);
    const mail = alarmsTo('Keeper').at(-1);
    expect(mail).toContain('within 15 minutes');
    expect(mail).not.toMatch(/Amina_L|Tom_W|get through the night|migraine|forty drops|cases\//);
    expect(mail).toMatch(/Subject: Entraide: something waits for a moderator/);
  });

  it('costs a report no more than any write', async () => {
    const threadId = await world.stage.thread(world.amina, world.here);
    const answer = await world.stage.report(world.tom, 'THREAD', threadId, { reason: 'DANGER' });
    expect(answer.data.report.problems).toEqual([]);
    expect(answer.statements.length).toBeLessThanOrEqual(12);
  });

  it('is told to nobody where it is about something else', async () => {
    await world.reported('HARASSMENT');
    await world.app.runJobs();
    expect(newAlarms()).toEqual([]);
  });

  it('waits for its turn when another was just told of, and is told of then, with all that came meanwhile', async () => {
    await world.reported('DANGER');
    await world.app.runJobs();
    await world.reported('DANGER');
    await world.reported('DANGER');
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper', 'Colleague']);
    const send = (minutes: number) =>
      world.at(ago(-minutes), () =>
        world.app.nest.get(SendDangerMailJob).handle({ memberId: world.keeper.memberId, kind: 'new' }),
      );
    await send(8);
    expect(newAlarms()).toEqual(['Keeper', 'Colleague']);
    await send(11);
    await send(30);
    expect(newAlarms()).toEqual(['Keeper', 'Keeper', 'Colleague']);
  });

  it('needs no second mail when somebody has seen it meanwhile', async () => {
    await world.reported('DANGER');
    await world.app.runJobs();
    const { id } = await world.reported('DANGER');
    await world.app.runJobs();
    await open(world.colleague, id);
    await world.at(ago(-11), () =>
      world.app.nest.get(SendDangerMailJob).handle({ memberId: world.keeper.memberId, kind: 'new' }),
    );
    expect(newAlarms()).toEqual(['Keeper', 'Colleague']);
  });

  it('that nobody has seen in its time is told to administrators, once, and stands in the journal', async () => {
    const { id } = await world.at(ago(20), () => world.reported('DANGER'));
    await world.app.runJobs();
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper', 'Colleague', 'Admin']);
    expect(alarmsTo('Admin').at(-1)).toContain('nobody has opened it');
    expect(alarmsTo('Admin').at(-1)).not.toMatch(/Amina_L|Tom_W|get through the night|migraine|forty drops/);
    expect(await journalLines(id)).toBe(1);
  });

  it.each([
    ['taken', async (id: string) => void (await world.stage.handle(world.keeper, 'takeCase', id, 1))],
    ['read', async (id: string) => void (await open(world.colleague, id))],
  ])('that somebody has %s is not', async (_, see) => {
    const { id } = await world.at(ago(20), () => world.reported('DANGER'));
    await see(id);
    await world.app.runJobs();
    expect(newAlarms()).toEqual([]);
    expect(await journalLines(id)).toBe(0);
  });

  it('begins anew when a case that somebody has turns out to be about danger', async () => {
    const { id, threadId } = await world.at(ago(20), () => world.taken('SPAM'));
    await world.at(ago(19), () => world.stage.report(world.ines, 'THREAD', threadId, { reason: 'DANGER' }));
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper', 'Colleague', 'Admin']);
    expect(await journalLines(id)).toBe(1);
  });

  it('about a moderator is told to the others, and where there is no other to administrators', async () => {
    const threadId = await world.stage.thread(world.colleague, world.here);
    await world.stage.report(world.tom, 'THREAD', threadId, { reason: 'DANGER' });
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper']);
    await world.stage.report(world.tom, 'MEMBER', world.elsewhere.memberId, { reason: 'DANGER' });
    await world.app.runJobs();
    expect(newAlarms()).toEqual(['Keeper', 'Admin']);
  });
});
