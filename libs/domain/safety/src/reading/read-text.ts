import type { Span } from '../finding.ts';
import { expandWord } from './expand-word.ts';
import { quotedRanges } from './quoted-ranges.ts';
import type { Reading, Token } from './token.ts';
import { type WrittenWord, writtenWords } from './written-words.ts';

const sentenceEnd = /[!?…。]|\.["»”)’]*\s|\.\.|\n\s*\n|\n\s*[>*#+-]|[:;]\s/;
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
    while (isPast(quoted[range], word)) range += 1;
    const isQuoted = covers(quoted[range], word);
    const isOther = isQuoted !== (tokens.at(-1)?.isQuoted ?? isQuoted);
    if (at > 0 && (isNewSentence(word, words[at - 1]) || (isOther && word.before.includes('\n')))) {
      if (word.before.includes('?')) questions.add(sentence);
      sentence += 1;
      clause += 1;
    } else if (at > 0 && clauseEnd.test(word.before)) clause += 1;
    for (const form of expandWord(words, at)) {
      if (turningWords.has(form)) clause += 1;
      tokens.push({ text: form, start: word.start, end: word.end, sentence, clause, isQuoted });
    }
  });
  if (text.slice(words.at(-1)?.end ?? 0).includes('?')) questions.add(sentence);
  return { tokens, questions };
}

const capitals = /^\p{Lu}{2,}$/u;

/** A line may be broken anywhere: only one that begins with a capital, after words that are not all capitals, is new. */
function isNewSentence({ before, written }: WrittenWord, previous: WrittenWord | undefined): boolean {
  if (sentenceEnd.test(before)) return true;
  if (!before.includes('\n') || /^\p{Ll}/u.test(written)) return false;
  return !(capitals.test(written) && capitals.test(previous?.written ?? ''));
}

const isPast = (range: Span | undefined, word: WrittenWord): boolean => range !== undefined && range.end <= word.start;
const covers = (range: Span | undefined, word: WrittenWord): boolean =>
  range !== undefined && range.start <= word.start;
