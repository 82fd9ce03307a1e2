import type { Share } from './proportion.ts';

/** What a difference of two shares says; `no_clear_difference` when its interval holds zero. */
export const verdicts = ['more', 'fewer', 'no_clear_difference'] as const;
export type Verdict = (typeof verdicts)[number];

/** One share minus the other, from −1 to 1, with its 95 % interval. */
export interface Difference {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: Verdict;
}

const verdictOf = (lower: number, upper: number): Verdict => {
  if (lower > 0) return 'more';
  return upper < 0 ? 'fewer' : 'no_clear_difference';
};

/**
 * The difference of two independent shares, `one` minus `other`, with its 95 % interval, put together from the Wilson
 * intervals of both (hybrid score, without continuity correction). 56 of 70 and 48 of 80 give 0.2 (0.0524 to 0.3339).
 * An end of the interval that is exactly 0 holds zero: no clear difference.
 * Source: Newcombe, Stat Med 1998;17:873–890, method 10.
 */
export function differenceOf(one: Share, other: Share): Difference {
  const share = one.share - other.share;
  const lower = share - Math.hypot(one.share - one.lower, other.upper - other.share);
  const upper = share + Math.hypot(one.upper - one.share, other.share - other.lower);
  return { share, lower, upper, verdict: verdictOf(lower, upper) };
}
