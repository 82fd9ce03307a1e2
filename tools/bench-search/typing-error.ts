import { seededNumbers } from './seeded-choice.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Below it a word is not corrected by anybody, and one letter makes another word. */
const shortestWord = 4;

/**
 * The question with one edit in one of its words: a letter left out, added, exchanged for another, or two neighbours in
 * the wrong order. Words of four letters or more, without digits.
 * @returns `undefined` when there is no such word
 */
export function withTypingError(question: string, seed: number): string | undefined {
  const next = seededNumbers(seed);
  const draw = (count: number): number => Math.floor(next() * count);
  const words = [...question.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= shortestWord);
  const chosen = words[draw(words.length)];
  if (!chosen) return undefined;
  const [word] = chosen;
  const wrong = edited(word, draw(4), draw(word.length), letters[draw(letters.length)] as string);
  return question.slice(0, chosen.index) + wrong + question.slice(chosen.index + word.length);
}

function edited(word: string, kind: number, at: number, letter: string): string {
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const [own, neighbour] = [word.charAt(at), word.charAt(at + 1)];
  const other = letter === own.toLowerCase() ? (letter === 'e' ? 'a' : 'e') : letter;
  if (kind === 0) return before + after;
  if (kind === 1) return before + other + own + after;
  if (kind === 2 || neighbour === '' || neighbour === own) return before + other + after;
  return before + neighbour + own + after.slice(1);
}
