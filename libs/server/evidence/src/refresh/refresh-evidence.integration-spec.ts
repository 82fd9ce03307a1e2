import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addMember, addMembership } from '@entraide/testing';
import { dumpOf } from '../spec/dump.ts';
import { evidenceDocument } from '../spec/evidence-documents.ts';
import { ToldWorld } from '../spec/told-world.spec-support.ts';
import { RefreshEvidence } from './refresh-evidence.command.ts';

const privateTables = ['evidence_secret', 'evidence_group', 'evidence_member', 'evidence_spent'];

describe('counting', () => {
  let world: ToldWorld;
  let owner: pg.Client;
  let purposeId: string;
  let symptomId: string;
  let treatmentId: string;
  let number = 0;

  beforeAll(async () => {
    world = await ToldWorld.start();
    owner = new pg.Client(world.app.databaseUrl);
    await owner.connect();
    purposeId = await world.concept('condition', 'migraine');
    symptomId = await world.concept('symptom', 'nausea');
  });
  beforeEach(async () => {
    number += 1;
    treatmentId = await world.concept('treatment', `treatment-${number}`);
  });
  afterAll(async () => {
    await owner.end();
    await world.app.stop();
  });

  const told = (change = {}) => ({ treatmentId, purposeId, ...change });
  const show = async (id = treatmentId) =>
    (await world.ask<{ evidence: { people: number } }>(evidenceDocument, { treatmentId: id, purposeId })).data.evidence;
  const withEffects = {
    sideEffects: [
      {
        get symptomId() {
          return symptomId;
        },
        severity: 'mild' as const,
      },
    ],
  };

  it('writes the same rows a second time: none', async () => {
    await world.tellers(23, told({ ...withEffects }));
    expect((await world.refresh()).rowsWritten).toBeGreaterThan(23);
    const before = await dumpOf(world);
    expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
    expect(await dumpOf(world)).toEqual(before);
  });

  it('writes only the cells that have news', async () => {
    await world.tellers(5, told({ ...withEffects }));
    const { rowsWritten } = await world.refresh();
    // A group with its five members, the cell, and its one side effect.
    expect(rowsWritten).toBe(1 + 5 + 1 + 1);
  });

  describe('when it breaks in the middle', () => {
    afterEach(() => owner.query(`drop trigger if exists break on evidence_side_effect`));

    it('leaves the former figures whole, and catches up afterwards', async () => {
      await world.tellers(5, told({ ...withEffects }));
      await world.refresh();
      const before = await dumpOf(world);
      await owner.query(`
        create or replace function break() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
      await owner.query(`
        create trigger break before insert on evidence_side_effect for each row execute function break()`);
      await world.tellers(5, told({ ...withEffects }));
      await expect(world.refresh()).rejects.toThrow();
      expect(await dumpOf(world)).toEqual(before);
      expect((await show()).people).toBe(5);
      await owner.query(`drop trigger break on evidence_side_effect`);
      await world.refresh();
      expect((await show()).people).toBe(10);
    });
  });

  it('goes on in one process at a time', async () => {
    await owner.query('begin');
    await owner.query(`select pg_advisory_xact_lock(hashtextextended('entraide: evidence is counted', 0))`);
    expect(await world.app.nest.get(RefreshEvidence).execute()).toBeNull();
    await owner.query('commit');
    expect(await world.app.nest.get(RefreshEvidence).execute()).not.toBeNull();
  });

  it('never puts people whom others can read into one group', async () => {
    for (const visibility of ['public', 'members', 'only_me'] as const) {
      await world.tellers(6, told({ visibility }));
    }
    await world.refresh();
    const circles = await world.system<{ circles: string[]; size: number }>(
      `select array_agg(distinct e.visibility) || array_agg(distinct g.circle) as circles, g.size
       from evidence_group g join evidence_member m on m.group_id = g.id
       join experience e on e.author_id = m.person_id and e.treatment_id = g.treatment_id
       where g.treatment_id = $1 group by g.id`,
      [treatmentId],
    );
    expect(circles.length).toBe(3);
    for (const { circles: found } of circles) expect(new Set(found).size).toBe(1);
  });

  it('does not add four of one circle to four of another', async () => {
    for (const visibility of ['public', 'members'] as const) await world.tellers(4, told({ visibility }));
    expect((await world.refresh()).waiting).toBeGreaterThanOrEqual(8);
    expect(await show()).toMatchObject({ reason: 'TOO_FEW_PEOPLE' });
  });

  it('tells roles apart by the community that serves the purpose', async () => {
    const [community] = await world.app.database.query<{ id: string }>(
      `insert into community (slug, name_en, name_fr, description_en, description_fr)
       values ('here', 'Here', 'Ici', 'Here', 'Ici') returning id`,
    );
    const communityId = (community as { id: string }).id;
    await world.app.database.query(`insert into community_condition (community_id, concept_id) values ($1, $2)`, [
      communityId,
      purposeId,
    ]);
    for (const role of ['patient', 'caregiver']) {
      for (const { viewer } of await world.tellers(6, told())) {
        await addMembership(world.app, viewer.memberId, communityId, role);
      }
    }
    await world.refresh();
    expect(await show()).toMatchObject({
      roles: [
        { role: 'PATIENT', people: 6 },
        { role: 'CAREGIVER', people: 6 },
      ],
      byRole: [
        { role: 'PATIENT', effectiveness: { reason: 'TOO_FEW_PEOPLE', least: 11 } },
        { role: 'CAREGIVER', effectiveness: { reason: 'TOO_FEW_PEOPLE', least: 11 } },
      ],
    });
    const toPrograms = await world.ask(evidenceDocument, { treatmentId, purposeId }, 'api');
    expect(toPrograms.data).toMatchObject({ evidence: { roles: [{ role: null, people: 12 }], own: 12 } });
  });

  describe('merged concepts', () => {
    const merge = (id: string, into: string) =>
      world.app.database.query(`update concept set state = 'merged', merged_into_id = $2 where id = $1`, [id, into]);

    it('are counted as what they became, in the groups they were in', async () => {
      const into = await world.concept('treatment', `into-${number}`);
      await world.tellers(5, told());
      await world.tellers(5, told({ treatmentId: into }));
      await world.refresh();
      const groups = () =>
        world.system(`select id, size from evidence_group where treatment_id = any($1) order by id`, [
          [treatmentId, into],
        ]);
      const before = await groups();
      await merge(treatmentId, into);
      await world.refresh();
      expect(await groups()).toEqual(before);
      expect((await show(into)).people).toBe(10);
      expect(await show(treatmentId)).toMatchObject({ people: 10, treatment: { id: into } });
      expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
    });

    it('never count anybody twice', async () => {
      const into = await world.concept('treatment', `into-${number}`);
      const tellers = await world.tellers(5, told());
      for (const { viewer } of tellers.slice(0, 1)) await world.tell(viewer, told({ treatmentId: into }));
      await world.tellers(4, told({ treatmentId: into }));
      await world.refresh();
      await merge(treatmentId, into);
      await world.refresh();
      expect((await show(into)).people).toBe(5);
      const twice = await world.system(
        `select person_id from evidence_member m join evidence_group g on g.id = m.group_id
         where g.treatment_id = $1 group by person_id having count(*) > 1`,
        [into],
      );
      expect(twice).toEqual([]);
      const left = await world.system(`select person_id from evidence_spent where treatment_id = $1`, [into]);
      expect(left).toHaveLength(4);
      expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
    });

    it('keep their symptoms together', async () => {
      const other = await world.concept('symptom', `queasiness-${number}`);
      const into = await world.concept('symptom', `sickness-${number}`);
      await world.tellers(5, told({ sideEffects: [{ symptomId: other, severity: 'mild' }] }));
      await world.refresh();
      await merge(other, into);
      await world.tellers(5, told({ sideEffects: [{ symptomId: into, severity: 'severe' }] }));
      await world.refresh();
      expect(await show()).toMatchObject({
        sideEffects: [{ symptom: { slug: `sickness-${number}` }, people: 10, mild: 5, severe: 5, of: 10 }],
      });
      expect(await world.refresh()).toMatchObject({ rowsWritten: 0 });
    });
  });

  it('keeps who is counted from everybody but the system', async () => {
    await world.tellers(5, told());
    await world.refresh();
    const counts = (query: (sql: string) => Promise<{ count: number }[]>) =>
      Promise.all(
        privateTables.map(async (table) => (await query(`select count(*)::integer as count from ${table}`))[0]?.count),
      );
    const [secrets, groups, members] = await counts((sql) => world.system(sql));
    expect([secrets === 1, (groups ?? 0) > 0, (members ?? 0) > 4]).toEqual([true, true, true]);
    const nobody = privateTables.map(() => 0);
    expect(await counts((sql) => world.app.database.query(sql))).toEqual(nobody);
    const administrator = await world.app.viewer(await addMember(world.app, 'Admin', { isAdministrator: true }));
    for (const viewer of [world.app.visitor(), administrator, await world.person()]) {
      const seen = await world.app.database.inTransaction(viewer, async (transaction) => {
        const found = [];
        for (const table of privateTables) {
          const [row] = await transaction.query<{ count: number }>(`select count(*)::integer as count from ${table}`);
          found.push(row?.count);
        }
        return found;
      });
      expect(seen).toEqual(nobody);
      await expect(
        world.app.database.inTransaction(viewer, (transaction) =>
          transaction.query(
            `insert into evidence_secret (is_the_one, secret) values (true, decode(repeat('00', 32), 'hex'))`,
          ),
        ),
      ).rejects.toThrow(/row-level security/);
    }
  });
});
