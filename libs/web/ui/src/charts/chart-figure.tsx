import type { ReactElement, ReactNode } from 'react';
import type { Fill } from './fills.ts';
import { Mark } from './mark.tsx';

export interface FigureTableRow {
  readonly key: string;
  /** The answer; the row's header. May be a link. */
  readonly head: ReactNode;
  /** Paints a mark like the chart's segment before the head. */
  readonly fill?: Fill | undefined;
  /** One for each of the columns after the first, already written in the reader's language. */
  readonly cells: readonly ReactNode[];
}

export interface FigureTableProps {
  /** What is counted, of how many: "How well it worked, of 40 people". */
  readonly caption: ReactNode;
  /** The columns' headers, the first one over the rows' headers. */
  readonly columns: readonly ReactNode[];
  readonly rows: readonly FigureTableRow[];
  /** A last row for the sum. */
  readonly total?: { readonly head: ReactNode; readonly cells: readonly ReactNode[] } | undefined;
}

/** The figures of a chart as a table. */
export function FigureTable({ caption, columns, rows, total }: FigureTableProps): ReactElement {
  return (
    <table className="figure-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th scope="col" key={index}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.fill ? <Mark fill={row.fill} /> : null}
              {row.head}
            </th>
            {row.cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr>
            <th scope="row">{total.head}</th>
            {total.cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

export interface ChartFigureProps {
  /** What the chart says, in one plain sentence; the figure's name for screen readers. */
  readonly sentence: ReactNode;
  /** The chart. */
  readonly children: ReactNode;
  /** Its {@link FigureTable}. */
  readonly table?: ReactNode;
  /** Words of the control that opens the table. Given: the table is folded, for charts whose own text says every number. Absent: it stands open beside (wide) or below (narrow). */
  readonly tableSummary?: string | undefined;
  /** Below everything, in quiet ink: who is missing, what it is not. */
  readonly note?: ReactNode;
}

/**
 * Sentence, chart and table, in this order. The table of a distribution stands open at every width: on a phone it is the
 * list of answers to the bar above, in print nothing would open it, and a screen reader reads it in place of the drawing.
 * Only a table that repeats words already standing at the bars is folded.
 */
export function ChartFigure({ sentence, children, table, tableSummary, note }: ChartFigureProps): ReactElement {
  const isFolded = tableSummary !== undefined;
  return (
    <figure className="chart-figure">
      <figcaption>{sentence}</figcaption>
      <div className={table && !isFolded ? 'chart-figure-body with-table' : 'chart-figure-body'}>
        <div className="stack">{children}</div>
        {isFolded ? null : table}
      </div>
      {table && isFolded ? (
        <details className="disclosure">
          <summary>{tableSummary}</summary>
          {table}
        </details>
      ) : null}
      {note ? <div className="chart-figure-note">{note}</div> : null}
    </figure>
  );
}
