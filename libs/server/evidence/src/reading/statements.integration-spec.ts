import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meterStatements } from '@entraide/server-platform';
import {
  comparisonDocument,
  downloadDocument,
  evidenceDocument,
  forPurposesDocument,
  ofSideEffectDocument,
  ofTreatmentDocument,
  pairsDocument,
} from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';

describe('the statements that figures take', () => {
  let world: ToldWorld;
  let purposeId: string;
  let symptomId: string;
  const treatmentIds: string[] = [];

  beforeAll(async () => {
    world = await ToldWorld.start();
    purposeId = await world.concept('condition', 'migraine');
    symptomId = await world.concept('symptom', 'nausea');
    for (let number = 0; number < 50; number += 1) {
      treatmentIds.push(await world.concept('treatment', `treatment-${number}`));
    }
    const people = await Promise.all(Array.from({ length: 5 }, () => world.person()));
    const sideEffects = [{ symptomId, severity: 'mild' as const }];
    for (const treatmentId of treatmentIds) {
      for (const person of people) await world.tell(person, { treatmentId, purposeId, sideEffects });
    }
    await world.refresh();
  });
  afterAll(() => world.app.stop());

  const asked = async (document: string, variables: Record<string, unknown>) => {
    const { data, statements } = await world.ask<Record<string, unknown>>(document, variables);
    return { answer: Object.values(data)[0], count: statements.length };
  };
  const pairsOf = (count: number) => treatmentIds.slice(0, count).map((treatmentId) => ({ treatmentId, purposeId }));

  it('are two for one treatment and for fifty', async () => {
    const one = await asked(evidenceDocument, { treatmentId: treatmentIds[0], purposeId });
    expect(one).toMatchObject({ answer: { __typename: 'Evidence', sideEffects: [{ people: 5 }] }, count: 2 });
    const fifty = await asked(pairsDocument, { pairs: pairsOf(50) });
    expect((fifty.answer as { __typename: string }[]).filter((each) => each.__typename === 'Evidence').length).toBe(50);
    expect(fifty.count).toBe(2);
  });

  it('are one for what is not shown', async () => {
    const nothing = await asked(evidenceDocument, { treatmentId: purposeId, purposeId });
    expect(nothing).toMatchObject({ answer: { reason: 'TOO_FEW_PEOPLE' }, count: 1 });
  });

  it('do not grow with lists', async () => {
    for (const [document, variables] of [
      [forPurposesDocument, { purposeIds: [purposeId] }],
      [ofSideEffectDocument, { symptomId }],
    ] as const) {
      const one = await asked(document, { ...variables, first: 1 });
      const fifty = await asked(document, { ...variables, first: 50 });
      expect([one, fifty].map(({ answer }) => (answer as { nodes: object[] }).nodes.length)).toEqual([1, 50]);
      expect([one.count, fifty.count]).toEqual([1, 1]);
    }
    expect((await asked(ofTreatmentDocument, { treatmentId: treatmentIds[0] })).count).toBe(1);
  });

  it('are two at most for a comparison and for a download', async () => {
    const pair = { treatmentId: treatmentIds[0], purposeId };
    expect((await asked(comparisonDocument, { ...pair, otherTreatmentId: treatmentIds[1] })).count).toBe(1);
    expect((await asked(downloadDocument, pair)).count).toBe(1);
    await world.tellers(30, { treatmentId: treatmentIds[0] as string, purposeId });
    await world.tellers(30, { treatmentId: treatmentIds[1] as string, purposeId });
    await world.refresh();
    const compared = await asked(comparisonDocument, { ...pair, otherTreatmentId: treatmentIds[1] });
    expect(compared).toMatchObject({ answer: { __typename: 'EvidenceComparison' }, count: 2 });
    expect(await asked(downloadDocument, pair)).toMatchObject({ answer: { __typename: 'EvidenceDownload' }, count: 2 });
  });

  it('do not grow with the cells that a count has news of', async () => {
    const counted = async (told: readonly string[]) => {
      const people = await Promise.all(Array.from({ length: 5 }, () => world.person()));
      for (const treatmentId of told) for (const person of people) await world.tell(person, { treatmentId, purposeId });
      const { result, statements } = await meterStatements(() => world.refresh());
      expect(result.rowsWritten).toBe(told.length * (1 + 5 + 1 + 1));
      return statements.length;
    };
    expect(await counted(treatmentIds)).toBe(await counted(treatmentIds.slice(0, 1)));
  });

  it('answers pairs in the order asked, absences in their places, at most 50', async () => {
    const nothing = { treatmentId: purposeId, purposeId };
    const { answer } = await asked(pairsDocument, { pairs: [nothing, ...pairsOf(2).toReversed(), nothing] });
    expect(answer).toMatchObject([
      { reason: 'TOO_FEW_PEOPLE' },
      { treatment: { slug: 'treatment-1' } },
      { treatment: { slug: 'treatment-0' } },
      { reason: 'TOO_FEW_PEOPLE' },
    ]);
    const many = await asked(pairsDocument, { pairs: [...pairsOf(50), nothing] });
    expect((many.answer as object[]).length).toBe(50);
    expect((await asked(pairsDocument, { pairs: [] })).answer).toEqual([]);
  });
});
