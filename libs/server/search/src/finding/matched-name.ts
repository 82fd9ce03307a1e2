import type { SearchTerm } from '@entraide/server-platform';
import { nameKey, wordKey } from '../question/question-words.ts';

export interface NamesToCompare {
  /** The names that are shown anyway. */
  readonly shown: readonly string[];
  /** All names. */
  readonly names: readonly string[];
  /** A name that the question says whole, if it does. */
  readonly recognised: string | undefined;
}

/**
 * "Also called …": the name that makes clear why a concept was found.
 * @returns null when a shown name holds all words of the question that any of its names holds
 */
export function matchedNameOf(
  terms: readonly SearchTerm[],
  { shown, names, recognised }: NamesToCompare,
): string | null {
  const wanted = terms.map(({ word, nearby }) => new Set([word, ...nearby].map(wordKey)));
  const wordsIn = (name: string): number => {
    const keys = nameKey(name).split(' ');
    return wanted.filter((forms) => keys.some((key) => forms.has(key))).length;
  };
  const shownWords = Math.max(0, ...shown.map(wordsIn));
  if (recognised !== undefined) {
    // A name that was recognised by its initials holds no word of the question.
    const told = Math.max(1, wordsIn(recognised));
    const isShown = shown.some((name) => nameKey(name) === nameKey(recognised) || wordsIn(name) >= told);
    return isShown ? null : recognised;
  }
  const [best] = names
    .map((name) => ({ name, words: wordsIn(name) }))
    .filter(({ words }) => words > shownWords)
    .toSorted((one, other) => other.words - one.words || one.name.length - other.name.length);
  return best?.name ?? null;
}
