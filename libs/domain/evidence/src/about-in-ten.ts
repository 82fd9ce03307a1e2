import type { Share } from './proportion.ts';

/** The ways in which a sentence says how many people in 10. */
export const aboutInTenKinds = ['range', 'one', 'at_most', 'fewer', 'more'] as const;
export type AboutInTenKind = (typeof aboutInTenKinds)[number];

/** An interval in people out of ten: whole numbers from 0 to 10. */
export interface AboutInTen {
  readonly kind: AboutInTenKind;
  readonly from: number;
  readonly to: number;
}

const kindOf = (from: number, to: number): AboutInTenKind => {
  if (to === 0) return 'fewer';
  if (from === 10) return 'more';
  if (from === 0) return 'at_most';
  return from === to ? 'one' : 'range';
};

/**
 * Both ends of an interval (0 to 1) as whole people out of ten, for a sentence that never says "0 to":
 * - `range` 0.60–0.86: "about 6 to 9 people in 10" (`to` may be 10);
 * - `one` 0.75–0.84: "about 8 people in 10" (`from` and `to` are equal);
 * - `at_most` 0.02–0.31: "at most 3 people in 10" (`from` is 0);
 * - `fewer` upper end below 0.05: "fewer than 1 person in 10" (`to` is 0);
 * - `more` lower end from 0.95: "more than 9 people in 10" (`from` is 10).
 */
export function aboutInTen(interval: Pick<Share, 'lower' | 'upper'>): AboutInTen {
  const from = Math.round(interval.lower * 10);
  const to = Math.round(interval.upper * 10);
  return { kind: kindOf(from, to), from, to };
}
