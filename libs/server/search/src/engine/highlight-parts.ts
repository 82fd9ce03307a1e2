import { randomBytes } from 'node:crypto';
import type { HighlightPart } from '@entraide/server-platform';
import { wordsOf } from '../question/question-words.ts';
import { stopWords } from '../question/stop-words.ts';

/** Marks around matched words that no text holds: drawn anew for each question from 96 random bits. */
export interface Sentinels {
  readonly start: string;
  readonly stop: string;
}

export function newSentinels(): Sentinels {
  const secret = randomBytes(12).toString('hex');
  return { start: `\u{e000}${secret}\u{e001}`, stop: `\u{e001}${secret}\u{e000}` };
}

/**
 * A text with sentinels as parts; neighbouring matches with nothing but a space between them are one. A match of small
 * words alone, from the middle of a longer name, is none.
 */
export function toParts(marked: string, sentinels: Sentinels): HighlightPart[] {
  const parts = cutToParts(marked, sentinels);
  const saysSomething = ({ text }: HighlightPart): boolean => wordsOf(text).some((word) => !stopWords.has(word));
  if (!parts.some((part) => part.isMatch && saysSomething(part))) return parts;
  return joinPlain(parts.map((part) => ({ ...part, isMatch: part.isMatch && saysSomething(part) })));
}

function joinPlain(parts: readonly HighlightPart[]): HighlightPart[] {
  const joined: HighlightPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && !last.isMatch && !part.isMatch) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function cutToParts(marked: string, { start, stop }: Sentinels): HighlightPart[] {
  const parts: HighlightPart[] = [];
  for (const [index, piece] of marked.replaceAll(`${stop} ${start}`, ' ').split(start).entries()) {
    const [matched, rest] = index === 0 ? ['', piece] : cutAt(piece, stop);
    if (matched) parts.push({ text: matched, isMatch: true });
    if (rest) parts.push({ text: rest, isMatch: false });
  }
  return parts;
}

function cutAt(piece: string, stop: string): [string, string] {
  const at = piece.indexOf(stop);
  return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + stop.length)];
}
