import { mayBeInDanger } from '../question/crisis-words.ts';
import { nameKey, wordsOf } from '../question/question-words.ts';

/** A question that may be counted. */
export interface CountableQuestion {
  /** What equal questions share: words that say something, without accents, number and order of small words. */
  readonly key: string;
  /** How curators would read it: lower case, without signs. */
  readonly text: string;
}

const longest = 60;
const mostWords = 6;
/** "covid 19", "b12" and "hla b27" are conditions; four digits may belong to a telephone number, a date or an address. */
const mostDigits = 4;
const address = /@|:\/\/|\bwww\./i;

/**
 * What may be counted of a question that found nothing. Never what may come from danger, nor what is likely to be about
 * one person: addresses, numbers, and whole sentences.
 * @returns null for what is not counted at all
 */
export function countableQuestion(question: string): CountableQuestion | null {
  const text = question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')
    .trim();
  const isShort = text.length <= longest && question.trim().length <= longest && wordsOf(text).length <= mostWords;
  const digits = question.replace(/\P{Nd}/gu, '').length;
  if (!isShort || address.test(question) || digits >= mostDigits || /\d{3}/.test(question)) return null;
  if (mayBeInDanger(question)) return null;
  const key = nameKey(text);
  return /\p{L}{2}/u.test(key) ? { key, text } : null;
}
