import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evidenceDocument } from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';
import { RefreshWhenDueJob } from './refresh-when-due.job.ts';

describe('counting by itself', () => {
  let world: ToldWorld;
  let purposeId: string;
  let treatmentId: string;

  beforeAll(async () => {
    world = await ToldWorld.start();
    purposeId = await world.concept('condition', 'migraine');
    treatmentId = await world.concept('treatment', 'magnesium');
  });
  afterAll(() => world.app.stop());

  const lookAndWork = async (): Promise<void> => {
    await world.app.nest.get(RefreshWhenDueJob).handle();
    await world.app.runJobs();
  };
  const people = async () =>
    (await world.ask<{ evidence: { people?: number } }>(evidenceDocument, { treatmentId, purposeId })).data.evidence
      .people;

  it('waits for enough news, and counts once when it has come', async () => {
    await world.tellers(24, { treatmentId, purposeId });
    await lookAndWork();
    expect(await people()).toBeUndefined();
    await world.tellers(1, { treatmentId, purposeId });
    await world.app.nest.get(RefreshWhenDueJob).handle();
    await lookAndWork();
    expect(await people()).toBe(25);
    expect(await world.system(`select 1 from evidence_refresh`)).toHaveLength(1);
    await lookAndWork();
    expect(await world.system(`select 1 from evidence_refresh`)).toHaveLength(1);
  });
});
