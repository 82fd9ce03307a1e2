import type { TransparencyQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { stringify } from 'csv-stringify/sync';
import { sumsOf, tablesOf } from './number-words.ts';

type Transparency = TransparencyQuery['transparency'];

/**
 * The published months as a file for spreadsheets, one number a row; a hidden one is an empty cell. Begins with a byte
 * order mark and separates with semicolons in French, as spreadsheets there expect.
 */
export function transparencyCsv({ months }: Transparency, language: 'en' | 'fr'): string {
  const head = [m.openness_month(), m.openness_what(), m.openness_csv_cell(), m.openness_number()];
  const rows = months.flatMap(({ month, counts }) => [
    ...sumsOf(counts).map(({ name, count }) => [month, name, '', count]),
    ...tablesOf(counts)
      .slice(0, 5)
      .flatMap(({ caption, rows: cells }) => cells.map(({ name, count }) => [month, caption, name, count])),
    [month, m.openness_appeals_answered(), m.openness_upheld(), counts.upheld],
    [month, m.openness_appeals_answered(), m.openness_overturned(), counts.overturned],
  ]);
  return stringify([head, ...rows], {
    bom: true,
    delimiter: language === 'fr' ? ';' : ',',
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}
