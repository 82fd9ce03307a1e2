import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

interface MyReport {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly standing: string;
  readonly news: readonly { readonly kind: string }[];
}

const document = `query ($first: Int! = 20, $after: String) { myReports(first: $first, after: $after) {
  nodes { id kind title reason note reportedAt standing news { kind text at } } pageInfo { hasNextPage endCursor } } }`;

describe('my reports', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const mine = async (viewer: Viewer): Promise<readonly MyReport[]> =>
    (await world.app.run<{ myReports: { nodes: MyReport[] } }>(viewer, document)).data.myReports.nodes;

  it('tell where each stands, to whoever sent it and to nobody else', async () => {
    const { id } = await world.reported('SPAM');
    expect(await mine(world.tom)).toMatchObject([{ reason: 'SPAM', standing: 'RECEIVED', news: [] }]);
    await world.stage.handle(world.keeper, 'takeCase', id, 1);
    expect(await mine(world.tom)).toMatchObject([{ standing: 'SEEN' }]);
    await world.stage.handle(world.colleague, 'takeCase', id, 2);
    await world.stage.decide(world.colleague, { id, revision: 3, action: 'HIDE', rule: 's2' });
    await world.app.runJobs();
    const [report] = await mine(world.tom);
    expect(report).toMatchObject({ standing: 'ACTED', title: 'How do you get through the night?' });
    expect(report?.news.map(({ kind }) => kind)).toEqual(['SEEN', 'ACTED']);
    expect(JSON.stringify(report)).not.toMatch(/Amina_L|HIDE|Colleague|migraine|forty drops/);
    expect(await mine(world.ines)).toEqual([]);
    expect(await mine(world.amina)).toEqual([]);
  });

  it('are rows that the database gives to their reporter and to those in charge alone', async () => {
    const { id } = await world.taken();
    const rows = async (viewer: Viewer, table: string): Promise<number> =>
      (
        await world.app.database.inTransaction(viewer, (transaction) =>
          transaction.query(`select 1 from ${table} where case_id = $1`, [id]),
        )
      ).length;
    for (const table of ['report', 'report_news']) {
      const readers = [world.tom, world.keeper, world.administrator];
      const others = [world.ines, world.amina, world.elsewhere, world.app.visitor()];
      expect(await Promise.all(readers.map((viewer) => rows(viewer, table)))).toEqual([1, 1, 1]);
      expect(await Promise.all(others.map((viewer) => rows(viewer, table)))).toEqual([0, 0, 0, 0]);
    }
    expect(await rows(world.tom, 'case_note')).toBe(0);
  });

  it('are answered once, in the reporter’s language, naming nothing', async () => {
    const { id, threadId } = await world.taken();
    await world.stage.report(world.ines, 'THREAD', threadId);
    await world.stage.report(world.ines, 'THREAD', threadId, { reason: 'SPAM' });
    await world.stage.decide(world.keeper, { id, revision: 2, action: 'KEEP', rule: 's2' });
    await world.app.runJobs();
    await world.app.runJobs();
    const mails = world.mailsTo('Ines_P');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Bonjour Ines_P');
    expect(mails[0]).toContain('/my/reports');
    expect(mails[0]).not.toMatch(/Amina_L|get through the night|migraine|forty drops/);
    expect(await mine(world.ines)).toMatchObject([{ standing: 'NO_RULE_BROKEN' }, { standing: 'NO_RULE_BROKEN' }]);
  });

  it('cost the same for one and for ten, in pages that meet', async () => {
    const few = await world.app.run(world.ines, document, { first: 1 });
    for (let more = 0; more < 8; more += 1) await world.reported('OTHER');
    const many = await world.app.run<{ myReports: { nodes: MyReport[] } }>(world.tom, document, { first: 50 });
    expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
    const all = many.data.myReports.nodes.map(({ id }) => id);
    let after: string | null = null;
    const walked: string[] = [];
    do {
      const page: {
        data: { myReports: { nodes: MyReport[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      } = await world.app.run(world.tom, document, { first: 4, after });
      const { nodes, pageInfo } = page.data.myReports;
      walked.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(all);
  });

  it('stay a copy of what was reported when its author has gone, and count for nobody when the reporter has', async () => {
    const { id, threadId } = await world.reported('SPAM');
    await world.app.database.query(`update post set text = 'Second form', tree = '[]' where thread_id = $1`, [
      threadId,
    ]);
    await world.stage.report(world.ines, 'THREAD', threadId);
    await world.app.database.query(`delete from post where thread_id = $1`, [threadId]);
    await world.app.database.query(`update member set state = 'erased' where id = $1`, [world.amina.memberId]);
    await world.app.database.query(`delete from member where id = $1`, [world.tom.memberId]);
    const shown = await world.stage.show(world.keeper, id);
    expect(shown?.snapshots).toHaveLength(2);
    expect(JSON.stringify(shown?.snapshots)).toContain('forty drops');
    expect(shown?.reports.map(({ source, reporter }) => [source, reporter?.pseudonym ?? null])).toEqual([
      ['MEMBER', 'Ines_P'],
      ['MEMBER', null],
    ]);
  });
});
