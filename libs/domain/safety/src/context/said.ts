import { Figures } from '../pattern/overlaps.ts';
import type { Effort } from '../pattern/effort.ts';
import type { Match, PatternIndex } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { isDenied } from './denial.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Words found by a rule, with who says them of whom and how. */
export interface Said extends Match {
  readonly sentence: number;
  readonly subject: Subject;
  readonly isDenied: boolean;
  readonly isQuoted: boolean;
  readonly isQuestion: boolean;
}

/** The matches of an index with their circumstances; what a rule `figure.…` covers is left out. */
export function saidIn(index: PatternIndex, reading: Reading, effort?: Effort): Said[] {
  const matches = index.find(reading, effort);
  const figures = new Figures(matches.filter(({ rule }) => rule.startsWith('figure.')));
  return matches
    .filter((match) => !match.rule.startsWith('figure.') && !figures.void(match))
    .map((match) => asSaid(reading, match));
}

/** One match with its circumstances. */
export function asSaid(reading: Reading, match: Match): Said {
  const token = reading.tokens[match.from];
  const sentence = token?.sentence ?? 0;
  return {
    ...match,
    sentence,
    subject: subjectOf(reading, match.from, match.to),
    isDenied: isDenied(reading, match),
    isQuoted: token?.isQuoted ?? false,
    isQuestion: reading.questions.has(sentence),
  };
}
