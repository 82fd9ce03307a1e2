import { describe, expect, it } from '@jest/globals';
import { SeededRandom } from './seeded-random.ts';
import { syntheticId } from './synthetic-id.ts';
import { threadSizes } from './thread-sizes.ts';

describe('SeededRandom', () => {
  const sequence = (name: string): number[] => {
    const random = new SeededRandom(name);
    return Array.from({ length: 50 }, () => random.integer(1, 1_000));
  };

  it('repeats itself for one name and differs for another', () => {
    expect(sequence('a')).toEqual(sequence('a'));
    expect(sequence('a')).not.toEqual(sequence('b'));
  });

  it('stays within its bounds and reaches both', () => {
    const random = new SeededRandom('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('picks by weight, never what weighs nothing', () => {
    const random = new SeededRandom('weights');
    const drawn = Array.from({ length: 1_000 }, () =>
      random.weighted([
        [9, 'often'],
        [1, 'rarely'],
        [0, 'never'],
      ]),
    );
    const share = drawn.filter((value) => value === 'often').length / drawn.length;
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.95);
    expect(drawn).not.toContain('never');
  });

  it('has favourites', () => {
    const random = new SeededRandom('favourites');
    const drawn = Array.from({ length: 1_000 }, () => random.skewed(10));
    expect(Math.max(...drawn)).toBeLessThan(10);
    expect(drawn.filter((index) => index === 0).length).toBeGreaterThan(
      drawn.filter((index) => index === 9).length * 3,
    );
  });

  it('refuses to pick from nothing', () => {
    expect(() => new SeededRandom('x').pick([])).toThrow('nothing to pick from');
  });
});

describe('syntheticId', () => {
  const random = new SeededRandom('ids');

  it('is a UUID of version 7', () => {
    for (let n = 0; n < 200; n += 1)
      expect(syntheticId(new Date('2025-01-01'), random)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
  });

  it('sorts by its time', () => {
    const ids = [1, 2, 3].map((day) => syntheticId(new Date(Date.UTC(2025, 0, day)), random));
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('threadSizes', () => {
  it.each([
    [20, 60],
    [200, 2_000],
    [1_000, 10_000],
    [1_000, 1_000],
  ])('shares %i threads out of %i posts exactly', (threads, posts) => {
    const sizes = threadSizes(threads, posts, new SeededRandom('sizes'));
    expect(sizes).toHaveLength(threads);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(posts);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
  });

  it('makes a few very long threads, many short ones and some without an answer', () => {
    const sizes = threadSizes(10_000, 100_000, new SeededRandom('sizes'));
    const share = (is: (size: number) => boolean): number => sizes.filter(is).length / sizes.length;
    expect(share((size) => size >= 400)).toBeGreaterThan(0.0005);
    expect(share((size) => size >= 400)).toBeLessThan(0.01);
    expect(share((size) => size <= 12)).toBeGreaterThan(0.7);
    expect(share((size) => size === 1)).toBeGreaterThan(0.05);
  });
});
