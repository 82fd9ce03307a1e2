import type { ToldCell } from '@entraide/server-experiences';
import { type Cell, keyOf } from './cell-key.ts';

/** A cell with the pairs under which entries tell of it; none when nobody tells any more. */
export interface CellToCount extends Cell {
  readonly told: readonly ToldCell[];
  /** People to hold in memory for it at most. */
  readonly weight: number;
}

/** A cell that was counted before, with how many people. */
export interface CountedCell extends Cell {
  readonly people: number;
}

/** Every cell that is told of or was counted, once, in the order of its ids. */
export function cellsToCount(told: readonly ToldCell[], counted: readonly CountedCell[]): CellToCount[] {
  const cells = new Map<string, { cell: Cell; told: ToldCell[]; weight: number }>();
  const at = (cell: Cell) => {
    const known = cells.get(keyOf(cell)) ?? { cell, told: [], weight: 0 };
    cells.set(keyOf(cell), known);
    return known;
  };
  for (const cell of told) {
    const known = at(cell);
    known.told.push(cell);
    known.weight += cell.entries;
  }
  for (const cell of counted) {
    const known = at(cell);
    known.weight = Math.max(known.weight, cell.people);
  }
  return [...cells.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { cell, ...rest }]) => ({ treatmentId: cell.treatmentId, purposeId: cell.purposeId, ...rest }));
}

/** Runs of cells of at most so much weight together; a heavier cell is a run of its own. */
export function* inBatches(cells: readonly CellToCount[], most: number): Generator<CellToCount[]> {
  let batch: CellToCount[] = [];
  let weight = 0;
  for (const cell of cells) {
    if (batch.length > 0 && weight + cell.weight > most) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(cell);
    weight += cell.weight;
  }
  if (batch.length > 0) yield batch;
}
