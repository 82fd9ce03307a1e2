import { wordClasses } from './word-classes.ts';

/** One place of a pattern. */
export interface Step {
  /** How many words may be passed over before it, within one clause. */
  readonly gap: number;
  readonly isOptional: boolean;
  /** Exactly one of `words`, at once. */
  readonly isPlain: boolean;
  readonly test: (word: string) => boolean;
  /** Words that pass the test, as far as they can be listed; endings cannot. */
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** A row of words to be found, compiled from its notation. */
export interface Pattern {
  readonly notation: string;
  readonly steps: readonly Step[];
  /** Must begin a sentence or clause. */
  readonly isAtStart: boolean;
  /** Must end a sentence or clause. */
  readonly isAtEnd: boolean;
  /** Its words hold a denial themselves. */
  readonly isNegative: boolean;
}

const isNumber = (word: string): boolean => /^\d{1,6}$/.test(word);
const denials = [
  'not',
  'never',
  'no',
  'nothing',
  'nobody',
  'without',
  'lost',
  'pas',
  'plus',
  'aucune',
  'aucun',
  'rien',
  'jamais',
  'perdu',
  'sans',
];
const fewestOfMany = 15;
const special: Readonly<Record<string, (word: string) => boolean>> = {
  '.': () => true,
  '#': isNumber,
  '#many': (word) => isNumber(word) && Number(word) >= fewestOfMany,
  '#year': (word) => /^(?:19|20)\d\d$/.test(word),
};

/**
 * Reads a pattern's notation: words with a space between them, each
 * - `a|b` either, `@name` any word of that class, `suicid*` a beginning of three letters or more, `*olol` an ending,
 * - `#` a number in digits, `#many` one of 15 or more, `#year` one that may be a year, `.` any word,
 * - followed by `?` may be absent,
 * - `~3` up to three words of the same clause in between,
 * - `^` in front: begins a clause; `$` at the end: ends one; in a `PatternIndex` also `now|$`, either.
 *
 * @throws {Error} for an unknown class, and when the first word may be absent or anything.
 */
export function parsePattern(notation: string): Pattern {
  const parts = notation.split(' ');
  const isAtStart = parts[0] === '^';
  const isAtEnd = parts.at(-1) === '$';
  const steps: Step[] = [];
  let gap = 0;
  for (const part of parts.slice(isAtStart ? 1 : 0, isAtEnd ? -1 : undefined)) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      steps.push(parseStep(part, gap));
      gap = 0;
    }
  }
  const [first] = steps;
  if (!first || first.isOptional || first.gap > 0 || first.words.size + first.beginnings.length === 0)
    throw new Error(`A pattern begins with a word: ${notation}`);
  const isNegative = steps.some(({ words }) => denials.some((word) => words.has(word)));
  return { notation, steps, isAtStart, isAtEnd, isNegative };
}

function parseStep(part: string, gap: number): Step {
  const isOptional = part.endsWith('?');
  const choices = (isOptional ? part.slice(0, -1) : part).split('|').flatMap(choicesOf);
  const words = new Set(choices.filter((choice) => !/^[*#.]|\*$/.test(choice)));
  const beginnings = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1));
  const endings = choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1));
  const kinds = choices.flatMap((choice) => special[choice] ?? []);
  const isPlain = kinds.length + beginnings.length + endings.length === 0;
  const test = isPlain
    ? (word: string): boolean => words.has(word)
    : (word: string): boolean =>
        words.has(word) ||
        kinds.some((isOfKind) => isOfKind(word)) ||
        beginnings.some((beginning) => word.startsWith(beginning)) ||
        endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  return { gap, isOptional, isPlain: isPlain && gap === 0 && !isOptional, test, words, beginnings };
}

function choicesOf(choice: string): readonly string[] {
  if (!choice.startsWith('@')) return [choice];
  const words = wordClasses[choice.slice(1)];
  if (!words) throw new Error(`There is no class of words ${choice}.`);
  return words.split(' ').flatMap(choicesOf);
}
