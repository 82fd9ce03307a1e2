import type { Transaction } from '@entraide/server-platform';

interface MovedGroup {
  readonly id: string;
  readonly treatmentId: string;
  readonly purposeId: string;
}

/**
 * Groups of concepts that were merged belong to the concept they became, whole as they are. One whose member is
 * counted there already goes as a whole, and its people wait for newer answers, like those of a group that somebody
 * has left.
 */
export async function followMergedConcepts(transaction: Transaction): Promise<void> {
  const moved = await transaction.query<MovedGroup>(
    `select g.id, coalesce(t.merged_into_id, t.id) as "treatmentId", coalesce(p.merged_into_id, p.id) as "purposeId"
     from evidence_group g join concept t on t.id = g.treatment_id join concept p on p.id = g.purpose_id
     where t.merged_into_id is not null or p.merged_into_id is not null order by g.id`,
  );
  for (const group of moved) {
    if (await hasMembersThere(transaction, group)) await dissolve(transaction, group);
    else {
      await transaction.query(`update evidence_group set treatment_id = $2, purpose_id = $3 where id = $1`, [
        group.id,
        group.treatmentId,
        group.purposeId,
      ]);
    }
  }
  await moveSpent(transaction);
}

async function hasMembersThere(transaction: Transaction, group: MovedGroup): Promise<boolean> {
  const rows = await transaction.query(
    `select 1 from evidence_group other join evidence_member m on m.group_id = other.id
     where other.treatment_id = $2 and other.purpose_id = $3
       and m.person_id in (select person_id from evidence_member where group_id = $1) limit 1`,
    [group.id, group.treatmentId, group.purposeId],
  );
  return rows.length > 0;
}

async function dissolve(transaction: Transaction, { id, treatmentId, purposeId }: MovedGroup): Promise<void> {
  await transaction.query(
    `insert into evidence_spent (treatment_id, purpose_id, person_id, answered_at)
     select $2, $3, person_id, answered_at from evidence_member where group_id = $1
     on conflict (treatment_id, purpose_id, person_id)
       do update set answered_at = greatest(evidence_spent.answered_at, excluded.answered_at)`,
    [id, treatmentId, purposeId],
  );
  await transaction.query(`delete from evidence_group where id = $1`, [id]);
}

async function moveSpent(transaction: Transaction): Promise<void> {
  await transaction.query(
    `with gone as (
       delete from evidence_spent s using concept t, concept p
       where t.id = s.treatment_id and p.id = s.purpose_id and (t.merged_into_id is not null or p.merged_into_id is not null)
       returning coalesce(t.merged_into_id, t.id) as treatment_id, coalesce(p.merged_into_id, p.id) as purpose_id,
                 s.person_id, s.answered_at)
     insert into evidence_spent (treatment_id, purpose_id, person_id, answered_at)
     select treatment_id, purpose_id, person_id, max(answered_at) from gone group by treatment_id, purpose_id, person_id
     on conflict (treatment_id, purpose_id, person_id)
       do update set answered_at = greatest(evidence_spent.answered_at, excluded.answered_at)`,
  );
}

/** Symptoms that were merged, with the one each became. */
export async function readMergedSymptoms(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.query<{ id: string; into: string }>(
    `select id, merged_into_id as into from concept where kind = 'symptom' and merged_into_id is not null`,
  );
  return new Map(rows.map((row) => [row.id, row.into]));
}
