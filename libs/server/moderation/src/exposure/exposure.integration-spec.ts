import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';
import { ForgetOpeningsJob } from './forget-openings.job.ts';

const start = Date.UTC(2026, 10, 22, 10);
const at = (minute: number): Date => new Date(start + minute * 60_000);

interface Figures {
  readonly thisHour: number;
  readonly today: number;
  readonly dangerToday: number;
  readonly imagesToday: number;
  readonly needsBreak: boolean;
  readonly colleagues: readonly { readonly pseudonym: string }[];
}

describe('hard texts', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const open = async (viewer: Viewer, caseId: string) => {
    const { data } = await world.app.run<{
      openReportedText: { caseId: string | null; snapshots: unknown[]; problems: { code: string }[] };
    }>(
      viewer,
      `mutation ($caseId: ID!) { openReportedText(caseId: $caseId) { caseId snapshots { tree } problems { code } } }`,
      { caseId },
    );
    return data.openReportedText;
  };
  const figures = async (viewer: Viewer): Promise<Figures> => {
    const { data } = await world.app.run<{ myExposure: Figures }>(
      viewer,
      `query { myExposure { thisHour today dangerToday imagesToday needsBreak colleagues { pseudonym } } }`,
    );
    return data.myExposure;
  };
  const seen = async (viewer: Viewer, id: string): Promise<string> =>
    JSON.stringify(
      (
        await world.app.run(
          viewer,
          `query ($id: ID!) { moderationCase(id: $id) { isOpened snapshots { tree } } moderationCases(first: 50) { nodes { excerpt } } }`,
          { id },
        )
      ).data,
    );

  it.each([
    ['danger', 'DANGER', {}],
    ['a warning', 'OTHER', { warnings: ['PROCEDURE_IMAGES'] }],
  ])('with %s are not sent before their reader opens them, and fold again', async (_, reason, traits) => {
    const { id } = await world.reported(reason, { ...traits, text: 'Quite unmistakable words.' });
    await world.at(at(0), async () => {
      expect(await seen(world.keeper, id)).not.toContain('unmistakable');
      const answer = await open(world.keeper, id);
      expect(answer).toMatchObject({ caseId: id, problems: [] });
      expect(JSON.stringify(answer.snapshots)).toContain('unmistakable');
      expect(await seen(world.colleague, id)).not.toContain('unmistakable');
    });
    await world.at(at(59), async () => expect(await seen(world.keeper, id)).toContain('unmistakable'));
    await world.at(at(61), async () => expect(await seen(world.keeper, id)).not.toContain('unmistakable'));
  });

  it('are counted for whoever opened them, danger and images apart, once an hour each', async () => {
    expect(await world.at(at(10), () => figures(world.keeper))).toMatchObject({
      thisHour: 2,
      today: 2,
      dangerToday: 1,
      imagesToday: 1,
      needsBreak: false,
      colleagues: [],
    });
    const { id } = await world.reported('DANGER');
    await world.at(at(11), () => open(world.keeper, id));
    await world.at(at(20), () => open(world.keeper, id));
    expect(await world.at(at(20), () => figures(world.keeper))).toMatchObject({ thisHour: 3, dangerToday: 2 });
    expect(await world.at(at(20), () => figures(world.colleague))).toMatchObject({ thisHour: 0, today: 0 });
  });

  it('propose a break after five in an hour, and say who could take over', async () => {
    for (let count = 0; count < 2; count += 1) {
      const { id } = await world.reported('DANGER');
      await world.at(at(21), () => open(world.keeper, id));
    }
    expect(await world.at(at(22), () => figures(world.keeper))).toMatchObject({
      thisHour: 5,
      needsBreak: true,
      colleagues: [{ pseudonym: 'Colleague' }, { pseudonym: 'Admin' }],
    });
    expect(await world.at(at(200), () => figures(world.keeper))).toMatchObject({
      thisHour: 0,
      today: 5,
      needsBreak: false,
    });
  });

  it('are nobody else’s business: rows are their reader’s own, and a team of fewer than five has no sum', async () => {
    const rows = (viewer: Viewer) =>
      world.app.database.inTransaction(viewer, (transaction) => transaction.query(`select 1 from moderator_exposure`));
    expect(await rows(world.administrator)).toEqual([]);
    expect((await rows(world.keeper)).length).toBeGreaterThan(0);
    const team = () =>
      world.at(at(30), async () => (await world.app.run(world.administrator, `query { teamExposure }`)).data);
    expect(await team()).toEqual({ teamExposure: null });
    const { id } = await world.reported('DANGER');
    await world.at(at(25), async () => {
      await open(world.colleague, id);
      await open(world.administrator, id);
    });
    expect(await team()).toEqual({ teamExposure: null });
    await world.app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into moderator_exposure (moderator_id, slot, texts) select id, $1, 1 from member where pseudonym = any($2)`,
        [at(15), ['Tom_W', 'Ines_P']],
      ),
    );
    expect(await team()).toEqual({ teamExposure: 9 });
  });

  it('stay closed for who is not in charge, and are forgotten', async () => {
    const { id } = await world.reported('DANGER');
    expect(await open(world.elsewhere, id)).toMatchObject({
      caseId: null,
      snapshots: [],
      problems: [{ code: 'NOT_FOUND' }],
    });
    expect((await open(world.keeper, 'no id')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    await world.at(new Date(start + 31 * 24 * 3_600_000), () => world.app.nest.get(ForgetOpeningsJob).handle());
    const left = await world.app.database.inTransaction('system', (transaction) =>
      transaction.query(`select 1 from text_opening union all select 1 from moderator_exposure`),
    );
    expect(left).toEqual([]);
  });
});
