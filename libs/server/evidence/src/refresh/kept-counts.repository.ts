import type { CellCount, CountingGroup } from '@entraide/domain-evidence';
import type { Transaction } from '@entraide/server-platform';
import { type Cell, byCell, columnsOf, keyOf } from './cell-key.ts';
import type { CountedCell } from './cells-to-count.ts';

type GroupRow = CountingGroup & Cell;
interface SpentRow extends Cell {
  readonly personId: string;
  readonly answeredAt: string;
}

const cellsOfParameters = `unnest($1::uuid[], $2::uuid[]) cell (treatment_id, purpose_id)`;
const milliseconds = (column: string): string => `round(extract(epoch from ${column}) * 1000)::bigint`;

/** Every cell that has groups, people who wait for a newer answer, or figures. One statement. */
export function listCountedCells(transaction: Transaction): Promise<CountedCell[]> {
  return transaction.query(
    `select treatment_id as "treatmentId", purpose_id as "purposeId", sum(people)::integer as people from (
       select treatment_id, purpose_id, size as people from evidence_group
       union all select treatment_id, purpose_id, 0 from evidence_spent
       union all select treatment_id, purpose_id, 0 from evidence_cell) counted
     group by treatment_id, purpose_id`,
  );
}

/** What was counted in these cells, with the members that are still there. Two statements for any number. */
export async function readCounts(transaction: Transaction, cells: readonly Cell[]): Promise<Map<string, CellCount>> {
  const groups = byCell(await readGroups(transaction, cells));
  const spent = byCell(await readSpent(transaction, cells));
  return new Map(
    cells.map((cell) => [
      keyOf(cell),
      {
        groups: (groups.get(keyOf(cell)) ?? []).map(
          ({ treatmentId: _treatment, purposeId: _purpose, ...group }) => group,
        ),
        spent: new Map((spent.get(keyOf(cell)) ?? []).map((row) => [row.personId, Number(row.answeredAt)])),
      },
    ]),
  );
}

function readGroups(transaction: Transaction, cells: readonly Cell[]): Promise<GroupRow[]> {
  return transaction.query(
    `select g.treatment_id as "treatmentId", g.purpose_id as "purposeId", g.id, g.circle, g.perspective, g.role, g.size,
            g.withheld, g.withheld_symptom_ids as "withheldSymptomIds", g.ties,
            coalesce((select json_agg(json_build_object('personId', m.person_id, 'answers', m.answers,
                                        'answeredAt', ${milliseconds('m.answered_at')}) order by m.person_id)
                      from evidence_member m where m.group_id = g.id), '[]') as members
     from ${cellsOfParameters} join evidence_group g on g.treatment_id = cell.treatment_id and g.purpose_id = cell.purpose_id
     order by g.id`,
    columnsOf(cells),
  );
}

function readSpent(transaction: Transaction, cells: readonly Cell[]): Promise<SpentRow[]> {
  return transaction.query(
    `select s.treatment_id as "treatmentId", s.purpose_id as "purposeId", s.person_id as "personId",
            ${milliseconds('s.answered_at')} as "answeredAt"
     from ${cellsOfParameters} join evidence_spent s on s.treatment_id = cell.treatment_id and s.purpose_id = cell.purpose_id`,
    columnsOf(cells),
  );
}
