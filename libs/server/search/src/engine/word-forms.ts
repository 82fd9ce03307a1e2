/**
 * A word with the forms that the French stemmer tells apart once accents are gone: "fatiguée" is `fatiguee` in the
 * index and has another stem than `fatigue`.
 */
export function formsOf(word: string): string[] {
  if (word.length < 5) return [word];
  if (/ees?$/.test(word)) return [word, word.replace(/ees?$/, 'e')];
  if (/[^e]es?$/.test(word)) return [word, word.replace(/es?$/, 'ee')];
  return [word];
}
