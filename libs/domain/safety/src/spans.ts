import type { Span } from './finding.ts';
import type { Match } from './pattern/pattern-index.ts';
import type { Reading } from './reading/token.ts';

/** The words of some matches in the order of the text; those that overlap as one. */
export function spansOf({ tokens }: Reading, matches: readonly Match[]): Span[] {
  return mergedSpans(
    matches.flatMap(({ from, to }) => {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
}

/** Spans in order, overlapping ones joined. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
