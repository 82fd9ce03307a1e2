import { describe, expect, it } from '@jest/globals';
import { aboutInTen, type AboutInTenKind } from './about-in-ten.ts';

describe('an interval in people out of ten', () => {
  it.each<[number, number, AboutInTenKind, number, number]>([
    [0.598, 0.858, 'range', 6, 9],
    [0.44, 1, 'range', 4, 10],
    [0.75, 0.84, 'one', 8, 8],
    [0.05, 0.14, 'one', 1, 1],
    [0.02, 0.31, 'at_most', 0, 3],
    [0, 0.05, 'at_most', 0, 1],
    [0, 0.049, 'fewer', 0, 0],
    [0.949, 1, 'range', 9, 10],
    [0.95, 1, 'more', 10, 10],
    [0, 1, 'at_most', 0, 10],
  ])('from %d to %d is %s %d–%d', (lower, upper, kind, from, to) => {
    expect(aboutInTen({ lower, upper })).toEqual({ kind, from, to });
  });
});
