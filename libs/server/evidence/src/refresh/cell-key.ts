/** One treatment for one purpose. */
export interface Cell {
  readonly treatmentId: string;
  readonly purposeId: string;
}

export const keyOf = ({ treatmentId, purposeId }: Cell): string => `${treatmentId}/${purposeId}`;

/** The two columns of cells as arrays, for `unnest`. */
export const columnsOf = (cells: readonly Cell[]): [string[], string[]] => [
  cells.map((cell) => cell.treatmentId),
  cells.map((cell) => cell.purposeId),
];

/** Rows by the cell they belong to. */
export function byCell<Row extends Cell>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const rowsOfCell = grouped.get(keyOf(row));
    if (rowsOfCell) rowsOfCell.push(row);
    else grouped.set(keyOf(row), [row]);
  }
  return grouped;
}
