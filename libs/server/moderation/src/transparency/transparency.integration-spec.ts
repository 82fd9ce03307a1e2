import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMember } from '@entraide/testing';
import { CaseWorld } from '../spec/case-world.spec-support.ts';
import { PublishMonthsJob } from './publish-months.job.ts';

interface Counts {
  readonly reports: number | null;
  readonly reasons: { readonly reason: string; readonly count: number | null }[];
  readonly origins: { readonly origin: string; readonly count: number | null }[];
  readonly decisions: number | null;
  readonly times: { readonly urgency: string; readonly medianMin: number | null }[];
}
interface Transparency {
  readonly since: string | null;
  readonly months: { readonly month: string; readonly counts: Counts }[];
  readonly inAll: Counts;
  readonly promises: { readonly urgency: string; readonly minutes: number }[];
}
const counts = `reports reasons { reason count } origins { origin count } decisions
  times { urgency medianMin }`;
const document = `query { transparency { since months { month counts { ${counts} } } inAll { ${counts} }
  promises { urgency minutes } } }`;

describe('moderation in numbers', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
    await world.app.database.query(`update member set created_at = '2026-02-10T00:00:00Z'`);
  });
  afterAll(() => world.app.stop());

  const read = async (viewer = world.app.visitor()): Promise<Transparency> => {
    const { data, statements } = await world.app.run<{ transparency: Transparency }>(viewer, document);
    expect(statements).toHaveLength(2);
    return data.transparency;
  };
  const publishAt = (at: string): Promise<void> =>
    world.at(new Date(at), () => world.app.nest.get(PublishMonthsJob).handle());
  const reportAt = (at: string, reason: string): Promise<void> =>
    world.at(new Date(at), async () => {
      const threadId = await world.stage.thread(world.amina, world.here);
      await world.stage.report(world.tom, 'THREAD', threadId, { reason });
    });

  it('says that there is nothing yet', async () => {
    expect(await read()).toMatchObject({ since: null, months: [], inAll: { reports: null } });
    expect((await read()).promises).toContainEqual({ urgency: 'DANGER', minutes: 15 });
  });

  it('hides the one report of a small community', async () => {
    await reportAt('2026-02-12T10:00:00Z', 'SPAM');
    await publishAt('2026-02-28T23:59:59Z');
    expect((await read()).months).toEqual([]);
    await publishAt('2026-03-01T00:00:00Z');
    const { since, months, inAll } = await read();
    expect([since, months.map(({ month }) => month)]).toEqual(['2026-02', ['2026-02']]);
    for (const shown of [months[0]?.counts, inAll]) {
      expect(shown?.reports).toBeNull();
      expect(shown?.reasons.filter(({ count }) => count !== null)).toEqual([]);
      expect(shown?.origins.filter(({ count }) => count !== null)).toEqual([]);
    }
    const kept = await world.app.database.query(`select counts::text as counts from transparency_month`);
    expect(JSON.stringify(kept)).not.toMatch(/:\s?[0-9]/);
  });

  it('shows five and more, hides what could be subtracted, and keeps a month as it was published', async () => {
    for (const [reason, times] of [
      ['SPAM', 6],
      ['PRIVACY', 7],
      ['ILLEGAL', 2],
    ] as const)
      for (let count = 0; count < times; count += 1) await reportAt('2026-03-31T23:00:00Z', reason);
    await publishAt('2026-04-02T00:00:00Z');
    const { months, inAll } = await read();
    const march = months[0]?.counts;
    expect(march?.reports).toBe(15);
    expect(march?.reasons.filter(({ count }) => count !== null)).toEqual([{ reason: 'PRIVACY', count: 7 }]);
    expect(inAll.reports).toBe(15);
    await reportAt('2026-03-15T00:00:00Z', 'SPAM');
    await publishAt('2026-04-03T00:00:00Z');
    expect((await read()).months[0]?.counts).toEqual(march);
    await expect(world.app.database.query(`delete from transparency_month`)).rejects.toThrow(/stays as it is/);
  });

  it('tells how long decisions took, and nobody’s name', async () => {
    for (let count = 0; count < 6; count += 1) {
      const { id } = await world.at(new Date('2026-04-10T10:00:00Z'), () => world.taken());
      await world.at(new Date('2026-04-10T10:42:00Z'), () =>
        world.stage.decide(world.keeper, { id, revision: 2, action: 'HIDE' }),
      );
    }
    await addMember(world.app, 'Newest', {});
    await publishAt('2026-05-01T00:00:00Z');
    const answer = await read();
    const april = answer.months[0]?.counts;
    expect(april?.decisions).toBe(6);
    expect(april?.times).toEqual([
      { urgency: 'DANGER', medianMin: null },
      { urgency: 'HARASSMENT', medianMin: null },
      { urgency: 'OTHER', medianMin: 45 },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/Keeper|Amina|Tom|migraine|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
