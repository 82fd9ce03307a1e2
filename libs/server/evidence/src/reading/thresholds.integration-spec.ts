import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Door } from '@entraide/server-platform';
import {
  comparisonDocument,
  downloadDocument,
  evidenceDocument,
  ofTreatmentDocument,
} from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';

interface Shown {
  evidence: { __typename: string; people: number; byPerspective: { effectiveness: object; helped: object }[] };
}

const tooFew = (least: number) => ({ __typename: 'EvidenceAbsence', reason: 'TOO_FEW_PEOPLE', least });

describe('figures need enough people', () => {
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

  const counted = async (people: number): Promise<void> => {
    await world.tellers(people, { treatmentId, purposeId });
    await world.refresh();
  };
  const show = async (door: Door = 'page') =>
    (await world.ask<Shown>(evidenceDocument, { treatmentId, purposeId }, door)).data.evidence;
  const download = async () =>
    (await world.ask<{ evidenceDownload: object }>(downloadDocument, { treatmentId, purposeId })).data.evidenceDownload;
  const listed = async (door: Door = 'page') =>
    (await world.ask<{ evidenceOfTreatment: { nodes: object[] } }>(ofTreatmentDocument, { treatmentId }, door)).data
      .evidenceOfTreatment.nodes;

  it('says that nothing was counted before the first count', async () => {
    const uncounted = { __typename: 'EvidenceAbsence', reason: 'NOT_COUNTED_YET' };
    expect(await show()).toEqual({ ...uncounted, least: 5 });
    expect(await show('api')).toEqual({ ...uncounted, least: 11 });
    expect(await download()).toEqual({ ...uncounted, least: 11 });
    const compared = await world.ask(comparisonDocument, { purposeId, treatmentId, otherTreatmentId: treatmentId });
    expect(compared.data).toEqual({ evidenceComparison: { ...uncounted, least: 30 } });
  });

  it('shows nothing of 4 people, anywhere', async () => {
    await counted(4);
    expect(await show()).toEqual(tooFew(5));
    expect(await listed()).toEqual([]);
    expect(await world.system(`select 1 from evidence_cell where treatment_id = $1`, [treatmentId])).toEqual([]);
  });

  it('sounds the same about 4 people as about nobody, and about what does not exist', async () => {
    const ask = (id: string) => world.ask(evidenceDocument, { treatmentId: id, purposeId });
    await counted(4);
    const about = await ask(treatmentId);
    for (const id of [await world.concept('treatment', 'never-told'), purposeId, 'no id', '']) {
      expect((await ask(id)).data).toEqual(about.data);
    }
  });

  it('shows 5 people on the page, neither to programs nor apart nor to download', async () => {
    await counted(5);
    expect(await show()).toMatchObject({
      __typename: 'Evidence',
      people: 5,
      helped: { people: 2, of: 5, share: 0.4 },
      worse: { people: 1, of: 5 },
      stopped: { people: 0, of: 5 },
      own: 5,
      caringFor: 0,
      notToldApart: 0,
      roles: [{ role: null, people: 5 }],
      timeToEffect: { reason: 'TOO_FEW_PEOPLE', least: 5 },
      byPerspective: [
        { perspective: 'OWN', effectiveness: { reason: 'TOO_FEW_PEOPLE', least: 11 }, helped: { least: 11 } },
        { perspective: 'CARING_FOR', effectiveness: { reason: 'NOT_TOLD_APART', least: 11 }, helped: { least: 11 } },
      ],
    });
    expect(await show('api')).toEqual(tooFew(11));
    expect(await download()).toEqual(tooFew(11));
    expect([(await listed()).length, (await listed('api')).length]).toEqual([1, 0]);
  });

  it('shows every answer of a question, those that nobody gave too, in their order', async () => {
    await counted(6);
    expect(await show()).toMatchObject({
      effectiveness: {
        question: 'EFFECTIVENESS',
        people: 6,
        answers: [
          { answer: 'MADE_IT_WORSE', people: 1 },
          { answer: 'NONE', people: 1 },
          { answer: 'SLIGHT', people: 1 },
          { answer: 'MODERATE', people: 1 },
          { answer: 'MAJOR', people: 2 },
          { answer: 'TOO_EARLY', people: 0 },
        ],
      },
      stillTaking: {
        people: 6,
        answers: [
          { answer: 'YES', people: 6 },
          { answer: 'NO', people: 0 },
        ],
      },
    });
  });

  it('shows 11 people to programs, apart and to download, with the caveat in the reader’s language', async () => {
    await counted(11);
    const answer = await show('api');
    expect(answer).toMatchObject({ __typename: 'Evidence', people: 11, helped: { of: 11 } });
    expect(answer.byPerspective[0]).toMatchObject({ effectiveness: { people: 11 }, helped: { of: 11 } });
    expect((await listed('api')).length).toBe(1);
    expect(await download()).toMatchObject({
      __typename: 'EvidenceDownload',
      treatment: { slug: `treatment-${number}` },
      caveat: expect.stringContaining('They do not show what a treatment does to everybody'),
    });
    const french = await world.app.run(world.app.visitor('fr'), downloadDocument, { treatmentId, purposeId });
    expect(french.data).toMatchObject({
      evidenceDownload: { caveat: expect.stringContaining('Ce sont les réponses') },
    });
    const { lines } = (await download()) as { lines: { question: string; of: number }[] };
    expect(new Set(lines.map((line) => line.question))).toEqual(
      new Set(['EFFECTIVENESS', 'SIDE_EFFECTS_OVERALL', 'STILL_TAKING']),
    );
    expect(lines.every((line) => line.of >= 11)).toBe(true);
  });

  it('compares two treatments from 30 who rated each, and says when there is no clear difference', async () => {
    const otherTreatmentId = await world.concept('treatment', 'the-other-one');
    const compare = async () =>
      (await world.ask(comparisonDocument, { purposeId, treatmentId, otherTreatmentId })).data;
    await world.tellers(30, { treatmentId, purposeId });
    await world.tellers(29, { treatmentId: otherTreatmentId, purposeId });
    await world.refresh();
    expect(await compare()).toEqual({ evidenceComparison: tooFew(30) });
    await world.tellers(6, { treatmentId: otherTreatmentId, purposeId, effectiveness: 'too_early' });
    await world.refresh();
    expect(await compare()).toEqual({ evidenceComparison: tooFew(30) });
    await world.tellers(5, { treatmentId: otherTreatmentId, purposeId });
    await world.refresh();
    expect(await compare()).toMatchObject({
      evidenceComparison: {
        one: { people: 30 },
        other: { people: 40 },
        helped: { verdict: 'NO_CLEAR_DIFFERENCE' },
        stopped: { share: 0, verdict: 'NO_CLEAR_DIFFERENCE' },
      },
    });
  });
});
