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
  for (let start = 0; start < text.length; start += 1) {
    const close = closing[text.charAt(start)];
    if (close === undefined) continue;
    const within = text.slice(start + 1, start + longestQuotation);
    const length = within.indexOf(close);
    if (length < 0) continue;
    ranges.push({ start, end: start + length + 2 });
    start += length + 1;
  }
  return ranges;
}

function hasWordsOutside(text: string, ranges: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of ranges) {
    if (start > from && /[\p{L}\p{N}]/u.test(text.slice(from, start))) return true;
    from = Math.max(from, end);
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from));
}
