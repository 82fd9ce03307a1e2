import type { Span } from '../finding.ts';

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };
/** A quotation longer than this is more likely a mark that was never closed. */
const longestQuotation = 1_500;

/**
 * The parts that repeat somebody's words: lines that begin with `>`, and what stands between quotation marks, in the
 * order of the text. Marks that are not closed count for nothing, and a text that is quoted from end to end counts as
 * the writer's own: a quotation must not hide danger.
 */
export function quotedRanges(text: string): readonly Span[] {
  const ranges = [...quotedLines(text), ...betweenMarks(text)].sort((a, b) => a.start - b.start);
  return hasWordsOutside(text, ranges) ? ranges : [];
}

function quotedLines(text: string): Span[] {
  const ranges: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (/^[ \t]{0,3}>/.test(text.slice(start, start + 4))) ranges.push({ start, end });
    start = end + 1;
  }
  return ranges;
}

function betweenMarks(text: string): Span[] {
  const ranges: Span[] = [];
  const next = new NextPlaces(text);
  for (let start = 0; start < text.length; start += 1) {
    const close = closing[text.charAt(start)];
    const end = close === undefined ? -1 : next.of(close, start + 1);
    if (end < 0 || end - start > longestQuotation) continue;
    ranges.push({ start, end: end + 1 });
    start = end;
  }
  return ranges;
}

/** Where a character comes next; each is looked for once only, as places are asked for in order. */
class NextPlaces {
  readonly #places = new Map<string, number>();

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  of(character: string, from: number): number {
    const known = this.#places.get(character);
    if (known === -1 || (known !== undefined && known >= from)) return known;
    const place = this.#text.indexOf(character, from);
    this.#places.set(character, place);
    return place;
  }
}

function hasWordsOutside(text: string, ranges: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of ranges) {
    if (start > from && /[\p{L}\p{N}]/u.test(text.slice(from, start))) return true;
    from = Math.max(from, end);
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from));
}
