/** A line of a table file and where it stands in the file, from 1. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of separated values as spreadsheets write it (RFC 4180): cells in quotes may hold separators, quotes
 * doubled and line ends. The separator is a semicolon where the first line has more of them than commas. Empty lines and
 * a byte order mark are passed over.
 * @returns `null` when a quote is never closed
 */
export function readTable(text: string): TableLine[] | null {
  const source = `${text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')}\n`;
  const separator = separatorOf(source);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n][^${separator}\\n]*|))(${separator}|\\n|$)`, 'y');
  const lines: TableLine[] = [];
  let cells: string[] = [];
  let [line, startedAt] = [1, 1];
  while (cell.lastIndex < source.length) {
    const match = cell.exec(source);
    if (!match) return null;
    const [whole, quoted, bare, end] = match;
    cells.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (cells.some((each) => each !== '')) lines.push({ line: startedAt, cells });
    [cells, startedAt] = [[], line];
  }
  return lines;
}

function separatorOf(source: string): ',' | ';' {
  const first = source.slice(0, source.indexOf('\n') + 1 || source.length);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
