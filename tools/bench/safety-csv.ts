/** The fields of one line of comma-separated values; a field may stand in quotation marks, doubled ones within. */
export function readCsvRow(line: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    const isQuoted = line.charAt(at) === '"';
    const end = isQuoted ? closingMark(line, at + 1) : (line + ',').indexOf(',', at);
    fields.push(isQuoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, end));
    at = isQuoted ? end + 2 : end + 1;
  }
  return fields;
}

function closingMark(line: string, from: number): number {
  let at = from;
  while (at < line.length && (line.charAt(at) !== '"' || line.charAt(at + 1) === '"'))
    at += line.charAt(at) === '"' ? 2 : 1;
  return at;
}
