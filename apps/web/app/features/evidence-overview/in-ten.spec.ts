import { describe, expect, it } from '@jest/globals';
import { inTenWords } from './in-ten.ts';

describe('people in 10 inside a sentence', () => {
  it.each([
    [0.6, 0.86, 'about 6 to 9 in 10'],
    [0.44, 1, 'about 4 to 10 in 10'],
    [0.75, 0.84, 'about 8 in 10'],
    [0.02, 0.31, 'at most 3 in 10'],
    [0, 0.02, 'fewer than 1 in 10'],
    [0.96, 1, 'more than 9 in 10'],
  ])('of %d to %d', (lower, upper, expected) => {
    expect(inTenWords({ lower, upper })).toBe(expected);
  });
});
