import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a column may hold; arrays are of plain words, objects become JSON. */
export type Cell = string | number | boolean | Date | null | readonly string[] | object;
export type Row = Readonly<Record<string, Cell>>;

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escape = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '');

function toField(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === 'string') return escape(cell);
  if (Array.isArray(cell) && cell.every((item) => typeof item === 'string')) return `{${cell.join(',')}}`;
  return escape(JSON.stringify(cell));
}

const chunkRows = 500;

/** A generator of COPY's text format; tells after each chunk how many rows it held. */
function* linesOf(rows: Iterable<Row>, columns: readonly string[], tell: (rows: number) => void): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(columns.map((column) => toField(row[column])).join('\t'));
    if (lines.length < chunkRows) continue;
    yield `${lines.join('\n')}\n`;
    tell(lines.length);
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
  tell(lines.length);
}

export interface CopyPlan {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
  /** COPY refuses tables with row-level security: these go by way of a temporary table. */
  readonly isPrivate?: boolean;
}

/** Copies rows into a table. @param tell called with the number of rows of each chunk that was sent */
export async function copyRows(client: pg.Client, plan: CopyPlan, tell: (rows: number) => void): Promise<void> {
  const columns = plan.columns.join(', ');
  const target = plan.isPrivate ? `loading_${plan.table}` : plan.table;
  if (plan.isPrivate)
    await client.query(
      `create temporary table ${target} on commit drop as select ${columns} from ${plan.table} limit 0`,
    );
  const stream = client.query(copyFrom(`copy ${target} (${columns}) from stdin`));
  await pipeline(Readable.from(linesOf(plan.rows, plan.columns, tell)), stream);
  if (plan.isPrivate) await client.query(`insert into ${plan.table} (${columns}) select ${columns} from ${target}`);
}
