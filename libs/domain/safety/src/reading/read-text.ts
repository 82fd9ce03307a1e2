import type { Span } from '../finding.ts';
import { expandWord } from './expand-word.ts';
import { quotedRanges } from './quoted-ranges.ts';
import type { Reading, Token } from './token.ts';
import { type WrittenWord, writtenWords } from './written-words.ts';

const sentenceEnd = /[!?…。]|\.(?:\s|$|["»”)])|\.\.|\n|[:;]\s/;
const clauseEnd = /[,;:()[\]–—"«»“”]/;
/** After these what was said before is neither denied nor told any longer. */
const turningWords = new Set([
  'but',
  'mais',
  'because',
  'parce',
  'although',
  'however',
  'pourtant',
  'cependant',
  'sauf',
]);

/** Splits a text into tokens with their sentences, clauses and quotations. One pass; linear in the text's length. */
export function readText(text: string): Reading {
  const quoted = quotedRanges(text);
  const words = writtenWords(text);
  const tokens: Token[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  let range = 0;
  words.forEach((word, at) => {
    if (at > 0 && sentenceEnd.test(word.before)) {
      if (word.before.includes('?')) questions.add(sentence);
      sentence += 1;
      clause += 1;
    } else if (at > 0 && clauseEnd.test(word.before)) clause += 1;
    while (isPast(quoted[range], word)) range += 1;
    const isQuoted = covers(quoted[range], word);
    for (const form of expandWord(words, at)) {
      if (turningWords.has(form)) clause += 1;
      tokens.push({ text: form, start: word.start, end: word.end, sentence, clause, isQuoted });
    }
  });
  if (text.slice(words.at(-1)?.end ?? 0).includes('?')) questions.add(sentence);
  return { tokens, questions };
}

const isPast = (range: Span | undefined, word: WrittenWord): boolean => range !== undefined && range.end <= word.start;
const covers = (range: Span | undefined, word: WrittenWord): boolean =>
  range !== undefined && range.start <= word.start;
