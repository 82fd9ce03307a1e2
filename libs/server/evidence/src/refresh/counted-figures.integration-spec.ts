import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { evidenceDocument } from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';

interface Shown {
  evidence: { __typename: string; people?: number; reason?: string; least?: number };
}

describe('figures of what was told', () => {
  let world: ToldWorld;
  let purposeId: string;
  let treatmentId: string;
  let number = 0;

  beforeAll(async () => {
    world = await ToldWorld.start();
    purposeId = await world.concept('condition', 'migraine');
  });
  beforeEach(async () => {
    number += 1;
    treatmentId = await world.concept('treatment', `treatment-${number}`);
  });
  afterAll(() => world.app.stop());

  const show = async (door: 'page' | 'api' = 'page') =>
    (await world.ask<Shown>(evidenceDocument, { treatmentId, purposeId }, door)).data.evidence;

  it('are said to be uncounted before the first count', async () => {
    expect(await show()).toEqual({ __typename: 'EvidenceAbsence', reason: 'NOT_COUNTED_YET', least: 5 });
  });

  it('are counted of people', async () => {
    await world.tellers(30, { treatmentId, purposeId });
    const report = await world.refresh();
    expect(report).toMatchObject({ cells: 1, people: 30, waiting: 0 });
    expect(await show()).toMatchObject({ __typename: 'Evidence', people: 30 });
    expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
  });
});
