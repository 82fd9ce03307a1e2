import type { Effort } from '../pattern/effort.ts';
import type { Match } from '../pattern/pattern-index.ts';
import type { Reading } from '../reading/token.ts';
import { fictionSentences } from '../context/denial.ts';
import { type Said, asSaid } from '../context/said.ts';
import { Figures, Taken } from '../pattern/overlaps.ts';
import { type RiskKind, kindOf, riskIndex } from './risk-rules.ts';

/** Something that a text says about risk, with who and how it is said. */
export interface Statement extends Said {
  readonly kind: RiskKind;
  readonly isFiction: boolean;
}

/** When, back, shared and in jest, by rule. */
export class Circumstances {
  readonly #sentences = new Map<string, Set<number>>();

  constructor(reading: Reading, matches: readonly Match[]) {
    for (const { rule, from } of matches) {
      const token = reading.tokens[from];
      if (!token || (token.isQuoted && rule === 'shared.same_here')) continue;
      this.#sentences.set(rule, (this.#sentences.get(rule) ?? new Set()).add(token.sentence));
    }
  }

  /** Anywhere, or in one sentence. */
  has(rule: string, sentence?: number): boolean {
    const sentences = this.#sentences.get(rule);
    return sentences !== undefined && (sentence === undefined || sentences.has(sentence));
  }
}

export interface RiskReading {
  readonly statements: readonly Statement[];
  readonly circumstances: Circumstances;
}

/** Kinds that speak of risk. Where several overlap the earlier kind wins, as its words say more; then the longest. */
const spoken: readonly RiskKind[] = ['loss', 'attempt', 'past', 'intent', 'wish', 'mention'];

/** All that a text says about risk to self, figures of speech taken out. */
export function riskStatements(reading: Reading, effort?: Effort): RiskReading {
  const matches = riskIndex.find(reading, effort).map((match) => ({ match, kind: kindOf(match.rule) }));
  const only = (kind: RiskKind): Match[] => matches.flatMap((each) => (each.kind === kind ? [each.match] : []));
  const figures = new Figures(only('figure'));
  const fiction = fictionSentences(reading);
  const statements = matches
    .filter(({ kind }) => kind !== 'figure' && kind !== 'circumstance')
    .filter(({ match, kind }) => kind === 'marker' || !figures.void(match))
    .map(({ match, kind }) => statementOf(reading, match, kind, fiction));
  return {
    statements: withoutOverlaps(statements),
    circumstances: new Circumstances(reading, only('circumstance')),
  };
}

function statementOf(reading: Reading, match: Match, kind: RiskKind, fiction: ReadonlySet<number>): Statement {
  const said = asSaid(reading, match);
  return { ...said, kind, isFiction: fiction.has(said.sentence) };
}

/** Of overlapping spoken statements one; markers and hints stand beside them but not within them. */
function withoutOverlaps(statements: readonly Statement[]): Statement[] {
  const rank = ({ kind }: Statement): number => spoken.indexOf(kind);
  const taken = new Taken();
  const kept = statements
    .filter((each) => rank(each) >= 0)
    .sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from))
    .filter((each) => {
      const isFree = !taken.touches(each);
      if (isFree) taken.take(each);
      return isFree;
    });
  const beside = statements.filter((each) => rank(each) < 0 && !taken.holds(each));
  return [...kept, ...beside].sort((a, b) => a.from - b.from);
}
