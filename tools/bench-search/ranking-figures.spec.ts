import { describe, expect, it } from '@jest/globals';
import { meansOf, ndcgAt, recallAt, reciprocalRankAt } from './ranking-figures.ts';

const grades = (given: Record<string, number>): Map<string, number> => new Map(Object.entries(given));

describe('nDCG', () => {
  // Gains 7, 3, 1 for grades 3, 2, 1; discounts 1, 1.58496 (log2 3), 2, 2.32193 (log2 5).
  it.each<[string, string[], Record<string, number>, number]>([
    ['the ideal order', ['a', 'b', 'c'], { a: 3, b: 2, c: 1 }, 1],
    // (1 + 3/1.58496 + 7/2) / (7 + 3/1.58496 + 1/2) = 6.39279 / 9.39279
    ['the ideal order turned round', ['c', 'b', 'a'], { a: 3, b: 2, c: 1 }, 0.68061],
    // (0 + 7/1.58496) / 7
    ['one relevant thing in the second place', ['x', 'a'], { a: 3 }, 0.63093],
    // 1/2.32193 over 1 + 1/1.58496
    ['one of two, in the fourth place', ['x', 'y', 'z', 'a'], { a: 1, b: 1 }, 0.26407],
    ['nothing found', [], { a: 3 }, 0],
    ['nothing relevant', ['a'], {}, 0],
    ['only what is graded 0', ['a'], { a: 0 }, 0],
  ])('%s', (_what, ranked, given, expected) => {
    expect(ndcgAt(10, ranked, grades(given))).toBeCloseTo(expected, 4);
  });

  it('counts nothing below its depth', () => {
    expect(ndcgAt(2, ['x', 'y', 'a'], grades({ a: 3 }))).toBe(0);
    // Of three relevant things two fit: the ideal is as deep as what is looked at.
    expect(ndcgAt(2, ['a', 'b'], grades({ a: 1, b: 1, c: 1 }))).toBe(1);
  });
});

describe('reciprocal rank', () => {
  it.each<[string, string[], number]>([
    ['the first place', ['a', 'x'], 1],
    ['the third place', ['x', 'y', 'b', 'a'], 1 / 3],
    ['below the depth', ['x', 'x1', 'x2', 'x3', 'x4', 'a'], 0],
    ['nowhere', ['x'], 0],
  ])('%s', (_what, ranked, expected) => {
    expect(reciprocalRankAt(5, ranked, grades({ a: 1, b: 3, x: 0 }))).toBe(expected);
  });
});

describe('recall', () => {
  it.each<[string, string[], Record<string, number>, number]>([
    ['all', ['a', 'b'], { a: 1, b: 3 }, 1],
    ['one of two within the depth', ['x', 'a', 'y', 'b'], { a: 1, b: 3 }, 0.5],
    ['what is graded 0 is not wanted', ['x'], { x: 0, a: 1 }, 0],
    ['nothing relevant', ['a'], {}, 0],
    ['three of five where three fit', ['a', 'b', 'c'], { a: 1, b: 1, c: 1, d: 1, e: 1 }, 1],
  ])('%s', (_what, ranked, given, expected) => {
    expect(recallAt(3, ranked, grades(given))).toBe(expected);
  });
});

it('means over questions', () => {
  const one = { ndcg: 1, reciprocalRank: 0.5, recall: 0.25, isEmpty: false };
  const none = { ndcg: 0, reciprocalRank: 0, recall: 0, isEmpty: true };
  expect(meansOf([one, none, none, none])).toEqual({
    queries: 4,
    ndcgAt10: 0.25,
    mrrAt10: 0.125,
    recallAt50: 0.063,
    withoutResult: 0.75,
  });
  expect(meansOf([]).ndcgAt10).toBe(0);
});
