import { type Said, saidIn } from '../context/said.ts';
import type { Finding } from '../finding.ts';
import type { Effort } from '../pattern/effort.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { spansOf } from '../spans.ts';
import { dosageAdvice } from './dosage-words.ts';

const index = new PatternIndex(dosageAdvice);

/**
 * Advice to another person to take, change or stop a medicine. One’s own treatment ("I took 20 mg", "my doctor put me
 * on 40 mg"), questions, quotations and "do not stop without asking" are none.
 */
export function assessDosage(reading: Reading, effort?: Effort): Finding | null {
  const said = saidIn(index, reading, effort).filter(isAdvice);
  const [first] = said;
  if (!first) return null;
  return { signal: 'dosage_advice', level: null, severity: 1, rule: first.rule, causes: spansOf(reading, said) };
}

function isAdvice({ rule, isQuoted, isDenied, isQuestion, subject }: Said): boolean {
  if (isQuoted || isQuestion) return false;
  if (rule === 'dosage.in_your_place' || rule === 'dosage.without_doctor') return true;
  return !isDenied && subject !== 'writer' && subject !== 'other' && subject !== 'people';
}
