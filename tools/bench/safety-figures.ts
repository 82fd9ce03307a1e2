import { type RiskLevel, riskLevels } from '@entraide/domain-safety';

export interface Answer<T> {
  readonly expected: T;
  readonly found: T;
}

export interface Rates {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Recall and precision to three digits; `null` where nothing was to be found, or nothing was. */
export function ratesOf(answers: readonly Answer<boolean>[]): Rates {
  const number = (expected: boolean, found: boolean): number =>
    answers.filter((answer) => answer.expected === expected && answer.found === found).length;
  const found = number(true, true);
  const missed = number(true, false);
  const wrong = number(false, true);
  return { recall: share(found, found + missed), precision: share(found, found + wrong), found, missed, wrong };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(3)));

/** How often each labelled level (rows) was found as each level (columns). */
export function confusionTable(answers: readonly Answer<RiskLevel | null>[]): Record<string, Record<string, number>> {
  const levels = [null, ...riskLevels];
  const row = (expected: RiskLevel | null): Record<string, number> =>
    Object.fromEntries(
      levels.map((found) => [
        found ?? 'none',
        answers.filter((answer) => answer.expected === expected && answer.found === found).length,
      ]),
    );
  return Object.fromEntries(levels.map((level) => [level ?? 'none', row(level)]));
}
