import type { Transaction } from '@entraide/server-platform';

interface MovedGroup {
  readonly id: string;
  readonly treatmentId: string;
  readonly purposeId: string;
}

/**
 * Groups of concepts that were merged belong to the concept they became, whole as they are. Nobody is in two groups of
 * a cell: who is in one there already is taken out of the moved one, which so has lost somebody and goes as a whole,
 * with what was shown of others only together with it.
 */
export async function followMergedConcepts(transaction: Transaction): Promise<void> {
  const moved = await transaction.query<MovedGroup>(
    `select g.id, coalesce(t.merged_into_id, t.id) as "treatmentId", coalesce(p.merged_into_id, p.id) as "purposeId"
     from evidence_group g join concept t on t.id = g.treatment_id join concept p on p.id = g.purpose_id
     where t.merged_into_id is not null or p.merged_into_id is not null order by g.id`,
  );
  for (const group of moved) await moveGroup(transaction, group);
  await moveSpent(transaction);
}

async function moveGroup(transaction: Transaction, { id, treatmentId, purposeId }: MovedGroup): Promise<void> {
  const place = [id, treatmentId, purposeId];
  await transaction.query(
    `delete from evidence_member moved using evidence_group other, evidence_member there
     where moved.group_id = $1 and other.treatment_id = $2 and other.purpose_id = $3
       and there.group_id = other.id and there.person_id = moved.person_id`,
    place,
  );
  await transaction.query(`update evidence_group set treatment_id = $2, purpose_id = $3 where id = $1`, place);
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
