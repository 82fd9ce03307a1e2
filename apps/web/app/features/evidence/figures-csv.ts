import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import { stringify } from 'csv-stringify/sync';
import { termOf } from '../../terms.ts';

interface Line {
  /** In upper case as in the schema; a side effect is `SIDE_EFFECT`. */
  readonly question: string;
  /** In upper case; for a side effect the symptom's slug and the severity, `nausea MILD`. */
  readonly answer: string;
  readonly people: number;
  readonly of: number;
}

export interface FiguresFile {
  readonly language: 'en' | 'fr';
  readonly treatment: string;
  readonly purpose: string;
  /** ISO 8601. */
  readonly countedAt: string;
  /** Left out when it is not known. */
  readonly people: number | null;
  readonly caveat: string;
  /** Address of the page with these figures. */
  readonly source: string;
  readonly lines: readonly Line[];
  /** Names of symptoms by their slug. */
  readonly symptomNames: ReadonlyMap<string, string>;
}

/**
 * Figures as a file for spreadsheets: what they are and can bear first, then one row an answer. Begins with a byte order
 * mark and separates with semicolons in French, as spreadsheets there expect; a cell that a spreadsheet would take for
 * a formula is made text.
 */
export function figuresCsv(file: FiguresFile): string {
  const head = [
    [m.evidence_csv_treatment(), file.treatment],
    [m.evidence_csv_purpose(), file.purpose],
    [m.evidence_csv_counted(), longDate(new Date(file.countedAt), file.language)],
    ...(file.people === null ? [] : [[m.evidence_csv_people(), file.people]]),
    [m.evidence_csv_caveat(), file.caveat],
    [m.evidence_csv_source(), file.source],
    [],
    [m.evidence_csv_question(), m.evidence_csv_answer(), m.evidence_column_people(), m.evidence_csv_of()],
  ];
  const rows = file.lines.map((line) => [...wordsOf(line, file.symptomNames), line.people, line.of]);
  return stringify([...head, ...rows], {
    bom: true,
    delimiter: file.language === 'fr' ? ';' : ',',
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

const questions: Readonly<Record<string, readonly [() => string, (answer: string) => string]>> = {
  EFFECTIVENESS: [m.evidence_csv_effectiveness, (answer) => termOf('effectiveness', answer)],
  TIME_TO_EFFECT: [m.evidence_time_to_effect, (answer) => termOf('time_to_effect', answer)],
  SIDE_EFFECTS_OVERALL: [m.evidence_csv_side_effects_overall, (answer) => termOf('severity', answer)],
  ADHERENCE: [m.evidence_adherence, (answer) => termOf('adherence', answer)],
  BURDEN: [m.evidence_burden, (answer) => termOf('burden', answer)],
  COST_BAND: [m.evidence_cost, (answer) => termOf('cost_band', answer)],
  STILL_TAKING: [m.evidence_still_taking, (answer) => (answer === 'YES' ? m.evidence_yes() : m.evidence_no())],
  STOP_REASONS: [m.evidence_stopping, (answer) => termOf('stop_reason', answer)],
};

/** Question and answer in the reader's language; what is not known here stands as it came. */
function wordsOf({ question, answer }: Line, symptomNames: ReadonlyMap<string, string>): [string, string] {
  if (question === 'SIDE_EFFECT') {
    const [slug = '', severity = ''] = answer.split(' ');
    return [`${m.evidence_csv_side_effect()} · ${symptomNames.get(slug) ?? slug}`, termOf('severity', severity)];
  }
  const [name, word] = questions[question] ?? [() => question, (same: string) => same];
  return [name(), word(answer)];
}
