import { type Said, saidIn } from '../context/said.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Effort } from '../pattern/effort.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { spansOf } from '../spans.ts';
import { miracleClaims } from './miracle-words.ts';

const index = new PatternIndex(miracleClaims);
const doubt = 'caution.doubt';
const inPlaceOfTreatment = 'miracle.replaces_treatment';

/**
 * Claims to cure what nobody can cure, plots against cures, and "throw away your insulin", which is graver. Questions
 * about such claims, warnings against them and quotations are none.
 */
export function assessMiracle(reading: Reading, effort?: Effort): Finding | null {
  const said = saidIn(index, reading, effort);
  const doubted = new Set(said.flatMap(({ rule, sentence }) => (rule === doubt ? [sentence] : [])));
  const claims = said.filter(
    (each) => isClaim(each) && (each.rule === 'miracle.healer' || !doubted.has(each.sentence)),
  );
  const [first] = claims;
  if (!first) return null;
  const gravest = claims.find(({ rule }) => rule === inPlaceOfTreatment) ?? first;
  const severity: Severity = gravest.rule === inPlaceOfTreatment ? 2 : 1;
  return { signal: 'miracle_cure', level: null, severity, rule: gravest.rule, causes: spansOf(reading, claims) };
}

function isClaim({ rule, isQuoted, isDenied, isQuestion }: Said): boolean {
  return rule !== doubt && !isQuoted && !isDenied && !isQuestion;
}
