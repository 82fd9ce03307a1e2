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
 * punctuation make no difference; the words of a phrase stand one after the other. Each word of the text is held only
 * against the terms that begin like it.
 * @returns nothing for a term without letters or digits
 */
export function matchesOf<Term extends WatchedTerm>(
  { words, language }: WatchedText,
  terms: readonly Term[],
): WatchedMatch<Term>[] {
  const sought = terms
    .filter((term) => term.language === null || term.language === language)
    .map((term) => ({ term, keys: wordsOf(term.words).map(({ key }) => key) }));
  const places = firstPlaces(words, sought);
  return sought.flatMap((one) => {
    const at = places.get(one) ?? -1;
    const [first, last] = [words[at], words[at + one.keys.length - 1]];
    return first && last ? [{ term: one.term, start: first.start, end: last.end }] : [];
  });
}

/** A term with the folded words that it looks for. */
interface Sought {
  readonly term: WatchedTerm;
  readonly keys: readonly string[];
}

function firstPlaces<One extends Sought>(words: readonly FoldedWord[], sought: readonly One[]): Map<One, number> {
  const beginningLike = byFirstWord(sought);
  const places = new Map<One, number>();
  words.forEach(({ key }, place) => {
    for (const one of beginningLike(key)) {
      if (standsAt(words, place, one) && !places.has(one)) places.set(one, place);
    }
  });
  return places;
}

/** What answers with the terms whose first word is this one, or may begin it. */
function byFirstWord<One extends Sought>(sought: readonly One[]): (key: string) => readonly One[] {
  const index = new Map<string, One[]>();
  const shorter = new Set<number>();
  for (const one of sought) {
    const [first] = one.keys;
    if (first === undefined) continue;
    const alike = index.get(first);
    if (alike) alike.push(one);
    else index.set(first, [one]);
    if (one.term.matchesBeginnings) shorter.add(first.length);
  }
  const lengths = [...shorter];
  return (key) =>
    lengths.reduce<readonly One[]>(
      (all, length) => {
        const more = length < key.length ? index.get(key.slice(0, length)) : undefined;
        return more ? [...all, ...more] : all;
      },
      index.get(key) ?? [],
    );
}

function standsAt(words: readonly FoldedWord[], place: number, { term, keys }: Sought): boolean {
  for (const [index, want] of keys.entries()) {
    const key = words[place + index]?.key;
    if (key !== want && !(term.matchesBeginnings && key?.startsWith(want))) return false;
  }
  return true;
}
