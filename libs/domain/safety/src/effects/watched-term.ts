import type { Language } from '@entraide/domain-kernel';
import type { Span } from '../finding.ts';
import { type FoldedWord, wordsOf } from './words-of.ts';

/** What follows when a watched term stands in a text. `approve`: it waits for a moderator; `show_panel`: help is shown. */
export const watchedEffects = ['approve', 'flag', 'show_panel'] as const;
export type WatchedEffect = (typeof watchedEffects)[number];

/** A word or phrase that administrators look out for. */
export interface WatchedTerm {
  readonly words: string;
  /** Only in texts of this language; in every text when `null`. */
  readonly language: Language | null;
  readonly effect: WatchedEffect;
  /** Whether a longer word that begins alike counts too: "dosage" finds "dosages". */
  readonly matchesBeginnings: boolean;
}

/** Where a watched term stands in a text. */
export interface WatchedMatch<Term extends WatchedTerm = WatchedTerm> extends Span {
  readonly term: Term;
}

/** The most characters of a watched term, and of the note beside it. */
export const watchedTermLimits = { words: { min: 2, max: 80 }, note: { min: 0, max: 300 }, terms: 500 } as const;

/** A text read once, to be held against many terms. */
export interface WatchedText {
  readonly words: readonly FoldedWord[];
  readonly language: Language;
}

export const watchedTextOf = (text: string, language: Language): WatchedText => ({ words: wordsOf(text), language });

/**
 * The first place of each term in a text, in the order of the terms. Words are compared folded: case, accents and
 * punctuation make no difference; the words of a phrase stand one after the other.
 * @returns nothing for a term without letters or digits
 */
export function matchesOf<Term extends WatchedTerm>(
  { words, language }: WatchedText,
  terms: readonly Term[],
): WatchedMatch<Term>[] {
  return terms.flatMap((term) => {
    if (term.language !== null && term.language !== language) return [];
    const wanted = wordsOf(term.words).map(({ key }) => key);
    const at = firstPlace(words, wanted, term.matchesBeginnings);
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    return first && last ? [{ term, start: first.start, end: last.end }] : [];
  });
}

function firstPlace(words: readonly FoldedWord[], wanted: readonly string[], beginnings: boolean): number {
  if (wanted.length === 0) return -1;
  const isLike = (key: string | undefined, want: string): boolean =>
    key !== undefined && (key === want || (beginnings && key.startsWith(want)));
  return words.findIndex((_, place) => wanted.every((want, index) => isLike(words[place + index]?.key, want)));
}
