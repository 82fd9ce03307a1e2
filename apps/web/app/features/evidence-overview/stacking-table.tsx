import type { ReactElement, ReactNode } from 'react';

interface StackingTableRow {
  readonly key: string;
  readonly head: ReactNode;
  /** One for each of the columns after the first. */
  readonly cells: readonly ReactNode[];
}

interface StackingTableProps {
  readonly className?: string;
  readonly caption: string;
  /** The columns' headers, the first one over the rows' headers. */
  readonly columns: readonly string[];
  readonly rows: readonly StackingTableRow[];
}

/**
 * A table of many columns, whose rows become blocks of named lines where it has no room. The roles are written out,
 * because some browsers forget them when a table is drawn as blocks.
 */
export function StackingTable({ className = '', caption, columns, rows }: StackingTableProps): ReactElement {
  return (
    <div className={`stacking-table ${className}`}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              <th role="rowheader" scope="row">
                {row.head}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1]} role="cell">
                  <span className="stacking-name" aria-hidden="true">
                    {columns[index + 1]}
                  </span>
                  <span className="stacking-value">{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
