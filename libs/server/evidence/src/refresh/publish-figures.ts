import { isDeepStrictEqual } from 'node:util';
import type { CellFigures } from '@entraide/domain-evidence';
import type { Transaction } from '@entraide/server-platform';
import { type Cell, byCell, columnsOf, keyOf } from './cell-key.ts';

/** A row of `evidence_cell`. */
export interface CellLine extends Cell {
  readonly people: number;
  readonly rated: number;
  readonly helped: number;
  readonly worse: number;
  readonly helpedLower: number;
  readonly overallAnswered: number;
  readonly severe: number;
  readonly takingAnswered: number;
  readonly stopped: number;
  readonly figures: CellFigures;
}

/** A row of `evidence_side_effect`. */
export interface SideEffectLine extends Cell {
  readonly symptomId: string;
  readonly people: number;
  readonly mild: number;
  readonly moderate: number;
  readonly severe: number;
  readonly lasting: number;
  readonly of: number;
  readonly shareLower: number;
}

export interface CellToPublish {
  readonly cell: Cell;
  /** Null when nothing of it may be shown. */
  readonly line: CellLine | null;
  readonly sideEffects: readonly SideEffectLine[];
}

/** Writes the cells that have changed, with their side effects, and takes away those without figures. @returns rows written */
export async function publishFigures(transaction: Transaction, cells: readonly CellToPublish[]): Promise<number> {
  const published = byCell(
    await readPublished(
      transaction,
      cells.map(({ cell }) => cell),
    ),
  );
  const formerOf = ({ cell }: CellToPublish): CellLine | undefined => published.get(keyOf(cell))?.[0];
  const gone = cells.filter((cell) => cell.line === null && formerOf(cell)).map(({ cell }) => cell);
  const changed = cells.filter((cell) => cell.line !== null && !isDeepStrictEqual(cell.line, formerOf(cell)));
  if (gone.length > 0) await deleteCells(transaction, gone);
  if (changed.length === 0) return gone.length;
  await writeCells(
    transaction,
    changed.map(({ line }) => line),
  );
  const sideEffects = changed.flatMap((cell) => cell.sideEffects);
  await replaceSideEffects(
    transaction,
    changed.map(({ cell }) => cell),
    sideEffects,
  );
  return gone.length + changed.length + sideEffects.length;
}

const fromCells = `unnest($1::uuid[], $2::uuid[]) cell (treatment_id, purpose_id)`;

function readPublished(transaction: Transaction, cells: readonly Cell[]): Promise<CellLine[]> {
  return transaction.query(
    `select c.treatment_id as "treatmentId", c.purpose_id as "purposeId", c.people, c.rated, c.helped, c.worse,
            c.helped_lower as "helpedLower", c.overall_answered as "overallAnswered", c.severe,
            c.taking_answered as "takingAnswered", c.stopped, c.figures
     from ${fromCells} join evidence_cell c on c.treatment_id = cell.treatment_id and c.purpose_id = cell.purpose_id`,
    columnsOf(cells),
  );
}

async function deleteCells(transaction: Transaction, cells: readonly Cell[]): Promise<void> {
  await transaction.query(
    `delete from evidence_cell c using ${fromCells}
     where c.treatment_id = cell.treatment_id and c.purpose_id = cell.purpose_id`,
    columnsOf(cells),
  );
}

async function writeCells(transaction: Transaction, lines: readonly (CellLine | null)[]): Promise<void> {
  await transaction.query(
    `insert into evidence_cell (treatment_id, purpose_id, people, rated, helped, worse, helped_lower, overall_answered,
                                severe, taking_answered, stopped, figures)
     select "treatmentId", "purposeId", people, rated, helped, worse, "helpedLower", "overallAnswered", severe,
            "takingAnswered", stopped, figures
     from jsonb_to_recordset($1::jsonb) line ("treatmentId" uuid, "purposeId" uuid, people integer, rated integer,
       helped integer, worse integer, "helpedLower" double precision, "overallAnswered" integer, severe integer,
       "takingAnswered" integer, stopped integer, figures jsonb)
     on conflict (treatment_id, purpose_id) do update set
       people = excluded.people, rated = excluded.rated, helped = excluded.helped, worse = excluded.worse,
       helped_lower = excluded.helped_lower, overall_answered = excluded.overall_answered, severe = excluded.severe,
       taking_answered = excluded.taking_answered, stopped = excluded.stopped, figures = excluded.figures`,
    [JSON.stringify(lines)],
  );
}

async function replaceSideEffects(
  transaction: Transaction,
  cells: readonly Cell[],
  lines: readonly SideEffectLine[],
): Promise<void> {
  await transaction.query(
    `delete from evidence_side_effect s using ${fromCells}
     where s.treatment_id = cell.treatment_id and s.purpose_id = cell.purpose_id`,
    columnsOf(cells),
  );
  if (lines.length === 0) return;
  await transaction.query(
    `insert into evidence_side_effect (symptom_id, treatment_id, purpose_id, people, mild, moderate, severe, lasting,
                                       of_people, share_lower)
     select "symptomId", "treatmentId", "purposeId", people, mild, moderate, severe, lasting, "of", "shareLower"
     from jsonb_to_recordset($1::jsonb) line ("symptomId" uuid, "treatmentId" uuid, "purposeId" uuid, people integer,
       mild integer, moderate integer, severe integer, lasting integer, "of" integer, "shareLower" double precision)`,
    [JSON.stringify(lines)],
  );
}
