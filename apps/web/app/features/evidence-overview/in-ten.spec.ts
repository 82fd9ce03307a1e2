import { describe, expect, it } from '@jest/globals';
import { inTenCell, inTenWords } from './in-ten.ts';

describe('people in 10 inside a sentence', () => {
  it.each([
    [0.6, 0.86, 'about 6 to 9 in\u00a010'],
    [0.44, 1, 'about 4 to 10 in\u00a010'],
    [0.75, 0.84, 'about 8 in\u00a010'],
    [0.02, 0.31, 'at most 3 in\u00a010'],
    [0, 0.02, 'fewer than 1 in\u00a010'],
    [0.96, 1, 'more than 9 in\u00a010'],
  ])('of %d to %d', (lower, upper, expected) => {
    expect(inTenWords({ lower, upper })).toBe(expected);
  });

  it.each([
    [0.6, 0.86, '6 to 9 in\u00a010'],
    [0.75, 0.84, '8 in\u00a010'],
    [0, 0.02, 'fewer than 1 in\u00a010'],
  ])('shorter in a cell: %d to %d', (lower, upper, expected) => {
    expect(inTenCell({ lower, upper })).toBe(expected);
  });
});
