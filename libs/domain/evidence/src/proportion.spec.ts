import { describe, expect, it } from '@jest/globals';
import { wilson } from './proportion.ts';

describe('the 95 % interval of a share', () => {
  it.each([
    [3, 3, 0.4385, 1],
    [8, 10, 0.4902, 0.9433],
    [30, 40, 0.5981, 0.8581],
    [300, 400, 0.7053, 0.7899],
    [0, 5, 0, 0.4345],
    [5, 5, 0.5655, 1],
    [0, 1, 0, 0.7935],
    [81, 263, 0.2553, 0.3662],
    [1, 2, 0.0945, 0.9055],
  ])('of %d of %d people reaches from %d to %d', (people, of, lower, upper) => {
    const share = wilson(people, of);
    expect([share?.people, share?.of, share?.share]).toEqual([people, of, people / of]);
    expect(share?.lower).toBeCloseTo(lower, 4);
    expect(share?.upper).toBeCloseTo(upper, 4);
  });

  it('ends exactly at 0 and at 1 where nobody or everybody is counted', () => {
    expect([wilson(0, 7)?.lower, wilson(7, 7)?.upper]).toEqual([0, 1]);
  });

  it('holds its share and stays within 0 and 1', () => {
    for (let of = 1; of <= 60; of += 1) {
      for (let people = 0; people <= of; people += 1) {
        const { lower = -1, share = -1, upper = 2 } = wilson(people, of) ?? {};
        expect(0 <= lower && lower <= share && share <= upper && upper <= 1 && upper - lower > 0).toBe(true);
      }
    }
  });

  it('of nobody is absent', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [-1, 5],
    [6, 5],
    [0.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
  ])('of %d of %d is an error', (people, of) => {
    expect(() => wilson(people, of)).toThrow(`${people} of ${of} people is no share.`);
  });
});
