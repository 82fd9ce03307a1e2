import { type Said, saidIn } from '../context/said.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Effort } from '../pattern/effort.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { spansOf } from '../spans.ts';
import { threats } from './threat-words.ts';

const index = new PatternIndex(threats);
const severities: Readonly<Record<string, Severity>> = {
  'threat.violence': 3,
  'threat.veiled': 2,
  'threat.incitement': 2,
};

/**
 * Harm that the writer announces to somebody else, or telling somebody to take their life. What is quoted, denied or
 * asked is none, nor is what an illness or another person does ("my boss is going to kill me").
 */
export function assessThreat(reading: Reading, effort?: Effort): Finding | null {
  const said = saidIn(index, reading, effort)
    .filter(isThreat)
    .toSorted((a, b) => severityOf(b) - severityOf(a));
  const [gravest] = said;
  if (!gravest) return null;
  return {
    signal: 'threat',
    level: null,
    severity: severityOf(gravest),
    rule: gravest.rule,
    causes: spansOf(reading, said),
  };
}

const severityOf = ({ rule }: Said): Severity => severities[rule] ?? 2;

function isThreat({ isQuoted, isDenied, isQuestion, subject }: Said): boolean {
  return !isQuoted && !isDenied && !isQuestion && subject !== 'thing' && subject !== 'people';
}
