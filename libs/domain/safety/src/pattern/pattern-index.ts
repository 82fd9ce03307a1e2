import type { Reading, Token } from '../reading/token.ts';
import { type Pattern, type Step, parsePattern } from './pattern.ts';

/** Patterns by the stable id of their rule. */
export type RuleTable = Readonly<Record<string, readonly string[]>>;

/** Where a rule's words stand: tokens `from` to before `to`. */
export interface Match {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** The rule's own words deny something, as in "not want to live". */
  readonly isNegative: boolean;
}

interface IndexedPattern extends Pattern {
  readonly rule: string;
}

const indexedLetters = 3;

/** Counts comparisons, so that a spec can show that work grows with the length of a text and no faster. */
export interface Effort {
  comparisons: number;
}

/**
 * Finds many patterns at once: a token is compared only with those that may begin with it. All places that a pattern
 * may have reached are followed together, never one after the other, so that a pattern costs at most its number of
 * steps times its gaps at each token, whatever the text.
 */
export class PatternIndex {
  readonly #byWord = new Map<string, IndexedPattern[]>();
  readonly #byBeginning = new Map<string, IndexedPattern[]>();

  constructor(...tables: readonly RuleTable[]) {
    for (const table of tables)
      for (const [rule, notations] of Object.entries(table))
        for (const notation of notations.flatMap(variantsOf)) this.#add({ rule, ...parsePattern(notation) });
  }

  /** All matches in the order of their first token; of one pattern at one token only the longest. */
  find({ tokens }: Reading, effort?: Effort): Match[] {
    const matches: Match[] = [];
    tokens.forEach((token, from) => {
      for (const pattern of this.#beginningWith(token.text)) {
        const to = endOfMatch(pattern, tokens, from, effort);
        if (to !== null) matches.push({ rule: pattern.rule, from, to, isNegative: pattern.isNegative });
      }
    });
    return matches;
  }

  #add(pattern: IndexedPattern): void {
    const [first] = pattern.steps;
    if (!first) return;
    for (const word of first.words) entryOf(this.#byWord, word).push(pattern);
    for (const beginning of first.beginnings)
      entryOf(this.#byBeginning, beginning.slice(0, indexedLetters)).push(pattern);
  }

  #beginningWith(word: string): readonly IndexedPattern[] {
    const exact = this.#byWord.get(word);
    const similar = this.#byBeginning.get(word.slice(0, indexedLetters));
    if (!similar) return exact ?? [];
    const fitting = similar.filter(
      (pattern) => pattern.steps[0]?.test(word) === true && !(exact?.includes(pattern) ?? false),
    );
    return exact ? [...exact, ...fitting] : fitting;
  }
}

/** A pattern whose first word may be absent is two patterns. */
function variantsOf(notation: string): readonly string[] {
  const [, start = '', first, rest] = /^(\^ )?(\S+)\? (.+)$/.exec(notation) ?? [];
  return first === undefined || rest === undefined ? [notation] : [`${start}${first} ${rest}`, `${start}${rest}`];
}

function entryOf(map: Map<string, IndexedPattern[]>, key: string): IndexedPattern[] {
  const entry = map.get(key) ?? [];
  map.set(key, entry);
  return entry;
}

function endOfMatch(
  { steps, isAtStart, isAtEnd }: Pattern,
  tokens: readonly Token[],
  from: number,
  effort?: Effort,
): number | null {
  if (isAtStart && !isClauseStart(tokens, from)) return null;
  let places: readonly number[] = [from + 1];
  for (const step of steps.slice(1)) {
    if (effort) effort.comparisons += places.length * (step.gap + 1);
    places = placesAfter(step, tokens, places);
    if (places.length === 0) return null;
  }
  const ends = isAtEnd ? places.filter((place) => isClauseStart(tokens, place)) : places;
  return ends.length === 0 ? null : Math.max(...ends);
}

function placesAfter(step: Step, tokens: readonly Token[], places: readonly number[]): number[] {
  const reached = step.isOptional ? [...places] : [];
  for (const place of places) {
    for (let at = place; at <= place + step.gap; at += 1) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[place - 1]?.sentence) break;
      if (at > place && token.clause !== tokens[place - 1]?.clause) break;
      if (step.test(token.text) && !reached.includes(at + 1)) reached.push(at + 1);
    }
  }
  return reached;
}

/** Whether a clause begins at a place, or the text ends before it. */
export function isClauseStart(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || at <= 0 || tokens[at]?.clause !== tokens[at - 1]?.clause;
}
