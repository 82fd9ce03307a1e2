import { describe, expect, it } from '@jest/globals';
import { differenceOf, type Verdict } from './difference.ts';
import { type Share, wilson } from './proportion.ts';

const share = (people: number, of: number): Share => wilson(people, of) as Share;

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  it.each<[number, number, number, number, number, number, number, Verdict]>([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339, 'more'],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809, 'more'],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062, 'more'],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926, 'no_clear_difference'],
    [0, 10, 0, 20, 0, -0.1611, 0.2775, 'no_clear_difference'],
    [0, 10, 0, 10, 0, -0.2775, 0.2775, 'no_clear_difference'],
    [10, 10, 0, 20, 1, 0.6791, 1, 'more'],
    [10, 10, 0, 10, 1, 0.6075, 1, 'more'],
    [48, 80, 56, 70, -0.2, -0.3339, -0.0524, 'fewer'],
  ])('of %d of %d and %d of %d is %d (%d to %d): %s', (a, m, b, n, difference, lower, upper, verdict) => {
    const found = differenceOf(share(a, m), share(b, n));
    expect(found.share).toBeCloseTo(difference, 4);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
    expect(found.verdict).toBe(verdict);
  });

  it.each<[number, number, Verdict]>([
    [0.1, 0, 'no_clear_difference'],
    [0, 0.1, 'no_clear_difference'],
  ])('holds zero when an end of its interval is exactly zero', (lower, upper, verdict) => {
    const point = (value: number): Share => ({ people: 0, of: 1, share: value, lower: value, upper: value });
    const one: Share = { ...point(0.1), lower: 0.1 - lower, upper: 0.1 + upper };
    const other: Share = { ...point(lower > upper ? 0 : 0.2) };
    expect(differenceOf(one, { ...other, lower: other.share, upper: other.share }).verdict).toBe(verdict);
  });
});
