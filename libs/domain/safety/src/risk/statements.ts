import type { Match } from '../pattern/pattern-index.ts';
import type { Effort } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { isDenied, isFiction } from './context.ts';
import { type RiskKind, kindOf, riskIndex } from './risk-rules.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Something that a text says about risk, with who and how it is said. */
export interface Statement extends Match {
  readonly kind: RiskKind;
  readonly sentence: number;
  readonly subject: Subject;
  readonly isDenied: boolean;
  readonly isQuoted: boolean;
  readonly isFiction: boolean;
  readonly isQuestion: boolean;
}

export interface RiskReading {
  readonly statements: readonly Statement[];
  /** When, back, shared and in jest, by rule. */
  readonly circumstances: readonly Statement[];
}

/** Kinds that speak of risk; the longest words win where several overlap, and the gravest of equally long ones. */
const spoken: readonly RiskKind[] = ['intent', 'attempt', 'loss', 'past', 'wish', 'mention'];

/** All that a text says about risk to self, figures of speech taken out. */
export function riskStatements(reading: Reading, effort?: Effort): RiskReading {
  const all = riskIndex.find(reading, effort).map((match) => statementOf(reading, match));
  const figures = all.filter(({ kind }) => kind === 'figure');
  const meant = all.filter((each) => each.kind !== 'figure' && !figures.some((figure) => voids(figure, each)));
  return {
    statements: withoutOverlaps(meant.filter(({ kind }) => kind !== 'circumstance')),
    circumstances: meant.filter(({ kind }) => kind === 'circumstance'),
  };
}

function statementOf(reading: Reading, match: Match): Statement {
  const { from, to } = match;
  const token = reading.tokens[from];
  const kind = kindOf(match.rule);
  const sentence = token?.sentence ?? 0;
  const isPlain = kind === 'figure' || kind === 'circumstance';
  return {
    ...match,
    kind,
    sentence,
    subject: isPlain ? 'nobody' : subjectOf(reading, from, to),
    isDenied: !isPlain && isDenied(reading, from, to),
    isQuoted: token?.isQuoted ?? false,
    isFiction: !isPlain && isFiction(reading, sentence),
    isQuestion: reading.questions.has(sentence),
  };
}

const overlap = (a: Match, b: Match): boolean => a.from < b.to && b.from < a.to;
const holds = (outer: Match, inner: Match): boolean => outer.from <= inner.from && outer.to >= inner.to;

function voids(figure: Statement, each: Statement): boolean {
  if (each.kind === 'circumstance' || each.kind === 'marker') return false;
  if (!overlap(figure, each)) return false;
  return !holds(each, figure) || (each.from === figure.from && each.to === figure.to);
}

/** Of overlapping spoken statements the longest; markers and hints stand for themselves. */
function withoutOverlaps(statements: readonly Statement[]): Statement[] {
  const rank = ({ kind }: Statement): number => spoken.indexOf(kind);
  const sorted = statements
    .filter((each) => rank(each) >= 0)
    .sort(
      (a, b) => Number(rank(a) === 5) - Number(rank(b) === 5) || b.to - b.from - (a.to - a.from) || rank(a) - rank(b),
    );
  const kept: Statement[] = [];
  for (const each of sorted) if (!kept.some((other) => overlap(other, each))) kept.push(each);
  return [...kept, ...statements.filter((each) => rank(each) < 0)].sort((a, b) => a.from - b.from);
}
