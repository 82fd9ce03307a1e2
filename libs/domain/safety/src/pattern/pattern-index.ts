import type { Reading } from '../reading/token.ts';
import type { Effort } from './effort.ts';
import { endOfMatch } from './end-of-match.ts';
import { type Pattern, parsePattern } from './pattern.ts';

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

/** The patterns that begin with a word: by the word that has to follow, and those where it is not so simple. */
interface Entry {
  readonly byNext: Map<string, IndexedPattern[]>;
  readonly others: IndexedPattern[];
}

const none: readonly IndexedPattern[] = [];

/**
 * Finds many patterns at once: a token is compared only with those that may begin with it and go on with the next. All
 * places that a pattern may have reached are followed together, never one after the other, so that a pattern costs at
 * most its number of steps times its gaps at each token, whatever the text.
 */
export class PatternIndex {
  readonly #byWord = new Map<string, Entry>();
  /** By the code of the first letter; there are few. */
  readonly #byBeginning = new Map<number, IndexedPattern[]>();

  constructor(...tables: readonly RuleTable[]) {
    for (const table of tables)
      for (const [rule, notations] of Object.entries(table))
        for (const notation of notations.flatMap(variantsOf)) this.#add({ rule, ...parsePattern(notation) });
  }

  /** All matches in the order of their first token; of one pattern at one token only the longest. */
  find({ tokens }: Reading, effort?: Effort): Match[] {
    const matches: Match[] = [];
    const compare = (pattern: IndexedPattern, from: number): void => {
      const to = endOfMatch(pattern, tokens, from, effort);
      if (to !== null) matches.push({ rule: pattern.rule, from, to, isNegative: pattern.isNegative });
    };
    for (let from = 0; from < tokens.length; from += 1) {
      const text = tokens[from]?.text ?? '';
      const entry = this.#byWord.get(text);
      if (entry) {
        for (const pattern of entry.byNext.get(tokens[from + 1]?.text ?? '') ?? none) compare(pattern, from);
        for (const pattern of entry.others) compare(pattern, from);
      }
      for (const pattern of this.#byBeginning.get(text.charCodeAt(0)) ?? none)
        if (isOnlyBeginning(pattern.steps[0], text)) compare(pattern, from);
    }
    return matches;
  }

  #add(pattern: IndexedPattern): void {
    const [first, second] = pattern.steps;
    if (!first) return;
    for (const word of first.words) {
      const entry = entryOf(this.#byWord, word);
      if (second?.isPlain) for (const next of second.words) listOf(entry.byNext, next).push(pattern);
      else entry.others.push(pattern);
    }
    for (const beginning of first.beginnings) listOf(this.#byBeginning, beginning.charCodeAt(0)).push(pattern);
  }
}

const isOnlyBeginning = (step: Pattern['steps'][number] | undefined, word: string): boolean =>
  step !== undefined && step.beginnings.some((beginning) => word.startsWith(beginning)) && !step.words.has(word);

function entryOf(map: Map<string, Entry>, key: string): Entry {
  const entry = map.get(key) ?? { byNext: new Map<string, IndexedPattern[]>(), others: [] };
  map.set(key, entry);
  return entry;
}

function listOf<Key>(map: Map<Key, IndexedPattern[]>, key: Key): IndexedPattern[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** A pattern whose first word may be absent is two patterns, and so is one that ends with a word or a clause (`now|$`). */
function variantsOf(notation: string): readonly string[] {
  const [, start = '', first, rest] = /^(\^ )?(\S+)\? (.+)$/.exec(notation) ?? [];
  const whole =
    first === undefined || rest === undefined ? [notation] : [`${start}${first} ${rest}`, `${start}${rest}`];
  return whole.flatMap(endingsOf);
}

function endingsOf(notation: string): readonly string[] {
  const at = notation.lastIndexOf(' ');
  const choices = notation.slice(at + 1).split('|');
  if (choices.length === 1 || !choices.includes('$')) return [notation];
  const words = choices.filter((choice) => choice !== '$').join('|');
  return [`${notation.slice(0, at)} ${words}`, `${notation.slice(0, at)} $`];
}
