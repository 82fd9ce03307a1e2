import { wordKey } from '../../question/question-words.ts';

/**
 * A word without the endings that number, gender and tense give it in French and English, for an engine that knows no
 * inflections: `clicking`, `clicks` and `click` are one, `crispées` and `crispé` too. The language of a question is not
 * known, so one rule serves both. What it confuses stands below exact words in every answer.
 * @param word folded
 */
export function lightStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = wordKey(word);
  const still = /^(.{4,})(?:ing|ed)$/.exec(single)?.[1] ?? single;
  const short = still.length > 4 ? still.replace(/e$/, '') : still;
  return short.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** The stems among these words that differ from them, each once. */
export function addedStems(words: readonly string[]): string[] {
  const known = new Set(words);
  return [...new Set(words.map(lightStem))].filter((stem) => !known.has(stem));
}
