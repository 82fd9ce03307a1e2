/**
 * Grave words as they are misspelt: one letter left out, added, changed or swapped with its neighbour. Found through
 * the forms with one letter less, so that the work grows with the length of a word and not with the list.
 */
export class NearbyWords {
  readonly #shortened = new Map<string, string>();
  readonly #initials = new Set<string>();
  readonly #shortest: number;
  readonly #longest: number;
  readonly #isKnown: (word: string) => boolean;

  /** @param words folded, of 6 letters or more: shorter ones have too many neighbours. */
  constructor(words: readonly string[], isKnown: (word: string) => boolean) {
    this.#isKnown = isKnown;
    for (const word of words)
      for (const form of [word, ...shortenedForms(word)]) {
        if (!this.#shortened.has(form)) this.#shortened.set(form, word);
        this.#initials.add(word.slice(0, 1));
      }
    const lengths = words.map((word) => word.length);
    this.#shortest = Math.min(...lengths) - 1;
    this.#longest = Math.max(...lengths) + 1;
  }

  /** The grave word that was meant, with the same first letter; otherwise the word itself. */
  correct(word: string): string {
    if (word.length < this.#shortest || word.length > this.#longest) return word;
    if (!this.#initials.has(word.slice(0, 1)) || this.#isKnown(word)) return word;
    for (const form of [word, ...shortenedForms(word)]) {
      const meant = this.#shortened.get(form);
      if (meant !== undefined && isOneSlip(word, meant)) return meant;
    }
    return word;
  }
}

/** Without its second letter, without its third and so on; the first letter stays. */
function shortenedForms(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

function isOneSlip(written: string, meant: string): boolean {
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const rest = written.slice(at);
  const meantRest = meant.slice(at);
  if (rest.slice(1) === meantRest || rest === meantRest.slice(1) || rest.slice(1) === meantRest.slice(1)) return true;
  return rest.slice(2) === meantRest.slice(2) && rest[0] === meantRest[1] && rest[1] === meantRest[0];
}
