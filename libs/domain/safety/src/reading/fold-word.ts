const ascii = /^[\0-\x7f]*$/;
const hidden = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const digitAsLetter: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Lower case without accents, ligatures opened, characters without width left out: `"Œdème"` gives `"oedeme"`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .replace(hidden, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** Digits among letters read as letters: `"su1cide"` gives `"suicide"`; words that begin with a digit stay as they are. */
export function withoutDigits(word: string): string {
  if (!/^[a-z]+[013457][a-z]/.test(word)) return word;
  return word.replace(/[013457]/g, (digit) => digitAsLetter[digit] ?? digit);
}

/** A letter held down, as once or twice, whichever a known word has: `"plussss"` gives `"plus"`. */
export function withoutRuns(word: string, isKnown: (word: string) => boolean): string {
  if (!/([a-z])\1\1/.test(word)) return word;
  const doubled = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return isKnown(doubled) ? doubled : word.replace(/([a-z])\1{2,}/g, '$1');
}
