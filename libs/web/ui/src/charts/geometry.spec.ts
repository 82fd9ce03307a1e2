import { describe, expect, it } from '@jest/globals';
import { anchorWithin, between, clamp, fits, percent, reachOf, stretches, textWidth } from './geometry.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('stretches', () => {
  it.each([
    [[8, 12, 21, 3, 2], undefined],
    [[1], undefined],
    [[0, 5, 0], undefined],
    [[1, 1, 1], undefined],
  ])('of %j fill the whole, one after the other', (counts, total) => {
    const places = stretches(counts, total);
    expect(sum(places.map(({ width }) => width))).toBeCloseTo(1, 10);
    places.slice(1).forEach((place, index) => {
      const before = places[index];
      expect(place.start).toBeCloseTo((before?.start ?? 0) + (before?.width ?? 0), 10);
    });
  });

  it('leave room when the whole is larger, and none when it is said to be smaller', () => {
    expect(stretches([10, 10], 40)).toEqual([
      { start: 0, width: 0.25 },
      { start: 0.25, width: 0.25 },
    ]);
    expect(stretches([30, 30], 40).at(-1)).toEqual({ start: 0.5, width: 0.5 });
  });

  it.each([[[]], [[0, 0]], [[Number.NaN, -3]]])('of nobody (%j) have no width', (counts) => {
    expect(stretches(counts)).toEqual(counts.map(() => ({ start: 0, width: 0 })));
  });
});

describe('lengths', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [1 / 3, '33.33%'],
    [Number.NaN, '0%'],
    [Number.POSITIVE_INFINITY, '0%'],
  ])('%d is written as %s', (share, written) => {
    expect(percent(share)).toBe(written);
  });

  it.each([
    [-0.2, 0],
    [0.4, 0.4],
    [7, 1],
    [Number.NaN, 0],
  ])('%d is kept in the drawing as %d', (value, kept) => {
    expect(clamp(value)).toBe(kept);
  });

  it('of an interval never run backwards or out of the drawing', () => {
    expect(between(0.2, 0.5)).toEqual({ start: 0.2, width: 0.3 });
    expect(between(0.5, 0.2)).toEqual({ start: 0.5, width: 0 });
    expect(between(-1, 2)).toEqual({ start: 0, width: 1 });
  });

  it.each([
    [-0.1, 0.2, 0.2],
    [-0.21, 0.1, 0.5],
    [0.1, 0.5, 0.5],
    [-0.9, 0.1, 1],
  ])('of a difference from %d to %d reach to %d', (lower, upper, reach) => {
    expect(reachOf(lower, upper)).toBe(reach);
  });
});

describe('words', () => {
  it('have room only where they are narrower than it', () => {
    const room = textWidth('12 · 26%') + 0.5;
    expect(fits('12 · 26%', 1, room)).toBe(true);
    expect(fits('12 · 26%', 0.5, room)).toBe(false);
  });

  it.each([
    [0, 'start', 0],
    [0.5, 'middle', 0.5],
    [1, 'end', 1],
  ] as const)('at %d stand inside the drawing', (at, anchor, placed) => {
    expect(anchorWithin('24 of 44', at, 20)).toEqual({ at: placed, anchor });
  });
});
