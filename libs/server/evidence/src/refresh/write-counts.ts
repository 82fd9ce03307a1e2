import type { Transaction } from '@entraide/server-platform';
import { columnsOf } from './cell-key.ts';
import type { CountChanges, GroupLine, MemberLine, SpentLine } from './count-changes.ts';

/** Writes who is counted; at most five statements, none when nothing has changed. */
export async function writeCounts(transaction: Transaction, changes: CountChanges): Promise<void> {
  await deleteGroups(transaction, changes.goneGroupIds);
  await writeGroups(transaction, changes.groups);
  await writeMembers(transaction, changes.members);
  await deleteSpent(transaction, changes.goneSpent);
  await writeSpent(transaction, changes.spent);
}

async function deleteGroups(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.query(`delete from evidence_group where id = any($1::uuid[])`, [ids]);
}

async function writeGroups(transaction: Transaction, groups: readonly GroupLine[]): Promise<void> {
  if (groups.length === 0) return;
  await transaction.query(
    `insert into evidence_group (id, treatment_id, purpose_id, circle, perspective, role, size, withheld,
                                 withheld_symptom_ids, ties)
     select id, "treatmentId", "purposeId", circle, perspective, role, size, withheld, "withheldSymptomIds", ties
     from jsonb_to_recordset($1::jsonb) line (id uuid, "treatmentId" uuid, "purposeId" uuid, circle text,
       perspective text, role text, size integer, withheld text[], "withheldSymptomIds" uuid[], ties jsonb)
     on conflict (id) do update set withheld = excluded.withheld, withheld_symptom_ids = excluded.withheld_symptom_ids, ties = excluded.ties`,
    [JSON.stringify(groups)],
  );
}

async function writeMembers(transaction: Transaction, members: readonly MemberLine[]): Promise<void> {
  if (members.length === 0) return;
  await transaction.query(
    `insert into evidence_member (group_id, person_id, answered_at, answers)
     select "groupId", "personId", to_timestamp("answeredAt" / 1000.0), answers
     from jsonb_to_recordset($1::jsonb) line ("groupId" uuid, "personId" uuid, "answeredAt" numeric, answers jsonb)
     on conflict (group_id, person_id) do update set answered_at = excluded.answered_at, answers = excluded.answers`,
    [JSON.stringify(members)],
  );
}

async function deleteSpent(transaction: Transaction, lines: readonly SpentLine[]): Promise<void> {
  if (lines.length === 0) return;
  await transaction.query(
    `delete from evidence_spent s using unnest($1::uuid[], $2::uuid[], $3::uuid[]) gone (treatment_id, purpose_id, person_id)
     where s.treatment_id = gone.treatment_id and s.purpose_id = gone.purpose_id and s.person_id = gone.person_id`,
    [...columnsOf(lines), lines.map((line) => line.personId)],
  );
}

/** Of people who have been erased meanwhile nothing is kept. */
async function writeSpent(transaction: Transaction, lines: readonly SpentLine[]): Promise<void> {
  if (lines.length === 0) return;
  await transaction.query(
    `insert into evidence_spent (treatment_id, purpose_id, person_id, answered_at)
     select line.treatment_id, line.purpose_id, line.person_id, to_timestamp(line.answered_at / 1000.0)
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) line (treatment_id, purpose_id, person_id, answered_at)
     join member m on m.id = line.person_id
     on conflict (treatment_id, purpose_id, person_id) do update set answered_at = excluded.answered_at`,
    [...columnsOf(lines), lines.map((line) => line.personId), lines.map((line) => line.answeredAt)],
  );
}
