import { foldText } from '@entraide/domain-kernel';
import { type CatalogueTerm, termOf } from '../merging/catalogue-term.ts';
import { SkipLog } from '../merging/merge-report.ts';
import { MalformedLine } from './malformed-line.ts';
import { type CatalogueFormat, type ParsedFile, longestName } from './parsed-file.ts';
import { baseSubstance } from './substance-name.ts';

const columns = 8;

/** Compositions of the French public medicines database: each distinct active substance is a treatment. French. */
export const frenchMedicines: CatalogueFormat = {
  source: 'bdpm',
  title: 'Base de données publique des médicaments, compositions',
  kind: 'treatment',
  addsConcepts: true,
  synonymsAreSame: false,
  recognises: (line) =>
    line.startsWith('cis\telement\tcode_substance') ||
    (/^\d{8}\t/.test(line) && line.split('\t').length <= columns + 1),
  parse: (lines) => {
    const substances = readSubstances(lines);
    return { terms: toTerms(substances), skips: substances.skips };
  },
};

export interface Substance {
  readonly name: string;
  readonly line: number;
  readonly codes: Set<string>;
  /** Medicines that contain it, by their CIS number. */
  readonly medicines: Set<string>;
}

export interface Substances extends Pick<ParsedFile, 'skips'> {
  /** By folded name without salt. */
  readonly byKey: ReadonlyMap<string, Substance>;
}

/** @throws MalformedLine naming the first line that does not fit */
export function readSubstances(lines: readonly string[]): Substances {
  const skips = new SkipLog();
  const byKey = new Map<string, Substance>();
  lines.forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && line.startsWith('cis\t'))) return;
    const row = readRow(line, index + 1);
    const reason = whyNot(row);
    if (reason) {
      skips.skip(reason, row.substance);
      return;
    }
    const name = baseSubstance(row.substance);
    const key = foldText(name);
    const known = byKey.get(key) ?? { name, line: index + 1, codes: new Set(), medicines: new Set() };
    known.codes.add(row.code);
    known.medicines.add(row.cis);
    byKey.set(key, known);
  });
  return { byKey, skips };
}

interface Row {
  readonly cis: string;
  readonly code: string;
  readonly substance: string;
  readonly dosage: string;
  readonly nature: string;
}

function readRow(line: string, number: number): Row {
  const cells = line.split('\t').map((cell) => cell.trim());
  const [cis = '', , code = '', substance = '', dosage = '', , nature = ''] = cells;
  if (cells.length !== columns && !(cells.length === columns + 1 && cells[columns] === '')) {
    throw new MalformedLine(number, `has ${cells.length} columns instead of ${columns}`);
  }
  if (!/^\d{8}$/.test(cis)) throw new MalformedLine(number, `"${cis.slice(0, 40)}" is no CIS number`);
  if (substance === '') throw new MalformedLine(number, 'names no substance');
  if (nature !== 'SA' && nature !== 'FT' && nature !== 'ST')
    throw new MalformedLine(number, `"${nature.slice(0, 40)}" is no nature`);
  return { cis, code, substance, dosage, nature };
}

const dilution = /\d ?(?:CH|DH|XH|K|LM)\b/;

function whyNot(row: Row): 'not_an_active_substance' | 'homeopathic' | 'vaccine_strain' | 'name_too_long' | undefined {
  if (row.nature !== 'SA') return 'not_an_active_substance';
  if (/hom[ée]opathi/i.test(row.substance) || dilution.test(row.dosage)) return 'homeopathic';
  if (/\bsouche\b|s[ée]rotype/i.test(row.substance)) return 'vaccine_strain';
  return row.substance.length > longestName ? 'name_too_long' : undefined;
}

const toTerms = ({ byKey }: Substances): CatalogueTerm[] =>
  [...byKey].map(([key, { name, line, codes }]) =>
    termOf({
      key,
      line,
      label: { en: null, fr: name },
      codes: [...codes].map((code) => ({ system: 'bdpm', code })),
      treatmentKind: 'medicine',
    }),
  );
