import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { completeMonths, monthAfter } from './calendar-month.ts';
import { publishTimes } from './decision-durations.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const times = (other: number[], danger: number[] = [1]) => publishTimes({ danger, harassment: [], other });

describe('how long decisions took', () => {
  it.each([
    ['four tell nothing', [1, 2, 3, 4], null],
    ['five tell', [90, 1, 2, 3, 7], { median: 5, ninetieth: 90 }],
    ['ten leave the longest out', [...upTo(9), 1_000].reverse(), { median: 5, ninetieth: 10 }],
    ['hours from two hours on', upTo(5).map(() => 121), { median: 180, ninetieth: 180 }],
    ['days from two days on', upTo(5).map(() => 2_881), { median: 4_320, ninetieth: 4_320 }],
    ['at once is five minutes', upTo(5).map(() => 0), { median: 5, ninetieth: 5 }],
  ])('%s', (_, minutes, expected) => {
    expect(times(minutes).other).toEqual(expected);
    expect(times(minutes).danger).toBeNull();
  });

  it('is not told where it would tell that the other urgencies had none', () => {
    expect(times(upTo(5), []).other).toBeNull();
    expect(times(upTo(6), []).other).not.toBeNull();
  });

  it('leaves open how many decisions an urgency without times had, whatever number is published', () => {
    const small = fc.integer({ min: 0, max: 12 });
    const toldOf = (counts: readonly number[]): string => {
      const [danger = 0, harassment = 0, other = 0] = counts;
      const told = publishTimes({ danger: upTo(danger), harassment: upTo(harassment), other: upTo(other) });
      return [told.danger, told.harassment, told.other].map((time) => (time ? 'told' : '-')).join(' ');
    };
    const everything = upTo(23).flatMap((a) => upTo(23).flatMap((b) => upTo(23).map((c) => [a - 1, b - 1, c - 1])));
    const known = new Map<string, number[][]>();
    for (const counts of everything) known.set(toldOf(counts), [...(known.get(toldOf(counts)) ?? []), counts]);
    fc.assert(
      fc.property(fc.tuple(small, small, small), fc.integer({ min: 0, max: 3 }), (counts, again) => {
        const total = counts.reduce((sum, count) => sum + count, again);
        const told = toldOf(counts);
        const fitting = (known.get(told) ?? []).filter((way) => way.reduce((sum, count) => sum + count, 0) <= total);
        counts.forEach((count, at) => {
          const isHidden = count < 5 && total >= 5;
          expect(!isHidden || new Set(fitting.map((way) => way[at])).size >= 2).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('months that are over', () => {
  it('go on over the year', () => {
    expect(monthAfter('2026-12')).toBe('2027-01');
  });

  it('leave out the one that runs', () => {
    const since = new Date('2026-11-30T23:59:00Z');
    expect(completeMonths(since, new Date('2027-02-01T00:00:00Z'))).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(completeMonths(since, new Date('2026-11-30T23:59:59Z'))).toEqual([]);
  });
});
