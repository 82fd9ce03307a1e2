import { randomBytes } from 'node:crypto';
import type { HighlightPart } from '@entraide/server-platform';

/** Marks around matched words that no text holds: drawn anew for each question from 96 random bits. */
export interface Sentinels {
  readonly start: string;
  readonly stop: string;
}

export function newSentinels(): Sentinels {
  const secret = randomBytes(12).toString('hex');
  return { start: `\u{e000}${secret}\u{e001}`, stop: `\u{e001}${secret}\u{e000}` };
}

/** A text with sentinels as parts; neighbouring matches with nothing but a space between them are one. */
export function toParts(marked: string, { start, stop }: Sentinels): HighlightPart[] {
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
