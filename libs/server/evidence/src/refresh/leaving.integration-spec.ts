import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AnswerFollowUpCommand } from '@entraide/server-experiences';
import { evidenceDocument } from '../spec/evidence-documents.ts';
import { type Teller, ToldWorld } from '../spec/told-world.spec-support.ts';

const withdrawDocument = `mutation W($id: ID!) { withdrawExperience(id: $id) { problems { code } } }`;
const draftDocument = `mutation S($input: SaveExperienceDraftInput!) {
  saveExperienceDraft(input: $input) { draft { id baseRevision } problems { code field } }
}`;
const editDocument = `mutation E($input: EditExperienceInput!) {
  editExperience(input: $input) { experience { id } problems { code field } }
}`;

interface Shown {
  evidence: {
    people: number;
    helped: { people: number; of: number };
    followUps: { asked: number; answered: number };
    stopped: { people: number };
  };
}

describe('who is counted', () => {
  let world: ToldWorld;
  let purposeId: string;
  let treatmentId: string;
  let tellers: Teller[];
  let number = 0;

  beforeAll(async () => {
    world = await ToldWorld.start();
    purposeId = await world.concept('condition', 'migraine');
  });
  beforeEach(async () => {
    number += 1;
    treatmentId = await world.concept('treatment', `treatment-${number}`);
    tellers = await world.tellers(10, { treatmentId, purposeId });
    await world.refresh();
    expect((await show()).people).toBe(10);
  });
  afterAll(() => world.app.stop());

  const show = async () => (await world.ask<Shown>(evidenceDocument, { treatmentId, purposeId })).data.evidence;
  const first = (): Teller => tellers[0] as Teller;
  const groupOf = async (teller: Teller): Promise<string[]> =>
    (
      await world.system<{ id: string }>(
        `select other.person_id as id from evidence_member own join evidence_member other on other.group_id = own.group_id
         join evidence_group g on g.id = own.group_id where own.person_id = $1 and g.treatment_id = $2`,
        [teller.viewer.memberId, treatmentId],
      )
    ).map((row) => row.id);

  const edit = async (teller: Teller, answers: Record<string, unknown>): Promise<void> => {
    const saved = await world.app.run<{ saveExperienceDraft: { draft: { id: string; baseRevision: number } } }>(
      teller.viewer,
      draftDocument,
      { input: { experienceId: teller.experienceId, idempotencyKey: randomUUID(), answers } },
    );
    const { id: draftId, baseRevision: revision } = saved.data.saveExperienceDraft.draft;
    const edited = await world.app.run(teller.viewer, editDocument, { input: { draftId, revision } });
    expect(edited.data).toMatchObject({ editExperience: { problems: [] } });
  };
  const setMember = (teller: Teller, assignment: string) =>
    world.system(`update member set ${assignment} where id = $1`, [teller.viewer.memberId]);

  const partings: [string, () => Promise<unknown>][] = [
    ['the entry is withdrawn', () => world.app.run(first().viewer, withdrawDocument, { id: first().experienceId })],
    ['the consent for statistics is withdrawn', () => edit(first(), { countsInStatistics: false })],
    ['the consent for health data is withdrawn', () => setMember(first(), 'has_health_consent = false')],
    ['the member is suspended', () => setMember(first(), `state = 'suspended'`)],
    ...['removed', 'hidden', 'held'].map((state): [string, () => Promise<unknown>] => [
      `it is ${state} by or for a moderator`,
      () => world.system(`update experience set state = $2 where id = $1`, [first().experienceId, state]),
    ]),
    ['fewer may read it', () => edit(first(), { visibility: 'MEMBERS' })],
    ['the member is erased', () => world.system(`delete from member where id = $1`, [first().viewer.memberId])],
  ];

  it.each(partings)('leaves with the whole group when %s', async (_why, part) => {
    const group = await groupOf(first());
    await part();
    const { waiting } = await world.refresh();
    expect(waiting).toBeGreaterThanOrEqual(4);
    expect((await show()).people).toBe(5);
    expect(await groupOf(first())).toEqual([]);
    const left = await world.system<{ person_id: string }>(
      `select person_id from evidence_spent where treatment_id = $1`,
      [treatmentId],
    );
    const others = group.filter((id) => id !== first().viewer.memberId);
    expect(left.map((row) => row.person_id)).toEqual(expect.arrayContaining(others));
    expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
  });

  it('keeps no copy of what an erased member told, from the very moment', async () => {
    const { memberId } = first().viewer;
    await world.system(`delete from member where id = $1`, [memberId]);
    const copies = await world.system(`select 1 from evidence_member where person_id = $1`, [memberId]);
    expect(copies).toEqual([]);
  });

  it('brings the others back with newer answers only', async () => {
    const group = await groupOf(first());
    await world.app.run(first().viewer, withdrawDocument, { id: first().experienceId });
    await world.refresh();
    await world.tellers(4, { treatmentId, purposeId });
    await world.refresh();
    expect((await show()).people).toBe(5);
    const back = tellers.find((teller) => teller !== first() && group.includes(teller.viewer.memberId)) as Teller;
    await edit(back, { effectiveness: 'SLIGHT' });
    await world.refresh();
    expect((await show()).people).toBe(10);
    expect(await groupOf(back)).toHaveLength(5);
  });

  it('counts a person once, with the newer of two entries', async () => {
    const change = { treatmentId, purposeId, perspective: 'caring_for' as const, effectiveness: 'too_early' as const };
    const moment = new Date('2026-07-01T10:00:00Z');
    for (const { viewer } of await world.tellers(5, { treatmentId, purposeId, effectiveness: 'major' })) {
      await world.tell(viewer, change, moment);
    }
    await world.refresh();
    expect(await show()).toMatchObject({ people: 15, caringFor: 5, own: 10, effectiveness: { people: 15 } });
    expect(await show()).toMatchObject({ helped: { people: 4, of: 10 } });
  });

  it('publishes changed answers together, once five people have changed theirs', async () => {
    const helpedBefore = (await show()).helped.people;
    const changing = tellers.filter((_, index) => index % 5 !== 0 && index % 5 !== 2).slice(0, 5);
    for (const teller of changing.slice(0, 4)) await edit(teller, { effectiveness: 'MAJOR' });
    await world.refresh();
    expect((await show()).helped.people).toBe(helpedBefore);
    await edit(changing[4] as Teller, { effectiveness: 'MAJOR' });
    await world.refresh();
    expect((await show()).helped.people).toBe(helpedBefore + 5);
    expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
  });

  it('counts what follow-ups say in the place of the entry, and how many were answered', async () => {
    const command = world.app.nest.get(AnswerFollowUpCommand);
    const answers = {
      isStillTaking: false,
      effectiveness: 'none',
      sideEffectsOverall: 'severe',
      stopReasons: ['side_effects'],
    } as const;
    const due = new Date('2026-07-01T10:00:00Z');
    for (const { viewer, experienceId } of tellers.slice(0, 5)) {
      const outcome = await world.at(due, () =>
        command.execute(viewer, {
          experienceId,
          weeks: 4,
          answers: { ...answers, stopReasons: [...answers.stopReasons] },
        }),
      );
      expect(outcome.ok).toBe(true);
    }
    await world.refresh();
    expect(await show()).toMatchObject({
      helped: { people: 2 },
      stopped: { people: 5, of: 10 },
      severe: { people: 5 },
      stopReasons: { people: 5 },
      followUps: { answered: 5 },
    });
  });
});
