/**
 * Geometry of the charts, as shares of the width (0 to 1). Widths of text are estimates in rem: nobody can measure text
 * on the server, so they are a little too wide rather than too narrow.
 */

/** The narrowest chart, in rem: a phone of 320 px with its margins. */
export const narrowRem = 15.5;
/** From this width on the wide drawing is shown, in rem; the same figure stands in charts.css. */
export const wideRem = 30;

/** A share of the width as an SVG length, "12.5%". Anything that is not a finite number is 0. */
export function percent(share: number): string {
  return `${Number.isFinite(share) ? Number((share * 100).toFixed(2)) : 0}%`;
}

/** `value` between `least` and `most`; not a number is `least`. */
export function clamp(value: number, least = 0, most = 1): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
}

/** A part of the width, both from 0 to 1. */
export interface Stretch {
  readonly start: number;
  readonly width: number;
}

/**
 * One stretch after the other in proportion to the counts, which together fill `total` (default and at least: their sum).
 * With nothing to show all have no width; negative and not finite counts are 0.
 */
export function stretches(counts: readonly number[], total?: number): readonly Stretch[] {
  const clean = counts.map((count) => (Number.isFinite(count) && count > 0 ? count : 0));
  const sum = clean.reduce((all, count) => all + count, 0);
  const whole = Math.max(total ?? sum, sum);
  let before = 0;
  return clean.map((count) => {
    const stretch = whole > 0 ? { start: before / whole, width: count / whole } : { start: 0, width: 0 };
    before += count;
    return stretch;
  });
}

/** From the lower to the upper end of an interval, kept inside 0 to 1 and never backwards. */
export function between(lower: number, upper: number): Stretch {
  const start = clamp(lower);
  return { start, width: Math.max(0, clamp(upper) - start) };
}

/**
 * How far a scale around zero reaches to both sides so that it holds an interval: 0.2, 0.5 or 1. A difference of two
 * shares never lies beyond 1.
 */
export function reachOf(lower: number, upper: number): number {
  const most = Math.max(Math.abs(lower), Math.abs(upper));
  return [0.2, 0.5].find((reach) => most <= reach) ?? 1;
}

/** How wide a text is drawn, in rem, at a font size in rem. */
export function textWidth(text: string, sizeRem = 0.89): number {
  return [...text].length * sizeRem * 0.55;
}

/** Whether a text has room in a share of a drawing that is `drawingRem` wide. */
export function fits(text: string, share: number, drawingRem: number): boolean {
  return textWidth(text) + 0.4 <= share * drawingRem;
}

/** Which end of a text stands at its place: the middle, its start or its end. */
export type Anchor = 'middle' | 'start' | 'end';

export interface AnchoredText {
  readonly at: number;
  readonly anchor: Anchor;
}

/** Centres a text at `at`, or moves it to the edge that it would cross in a drawing that is `drawingRem` wide. */
export function anchorWithin(text: string, at: number, drawingRem: number): AnchoredText {
  const half = textWidth(text) / drawingRem / 2;
  if (at - half < 0) return { at: 0, anchor: 'start' };
  return at + half > 1 ? { at: 1, anchor: 'end' } : { at, anchor: 'middle' };
}
