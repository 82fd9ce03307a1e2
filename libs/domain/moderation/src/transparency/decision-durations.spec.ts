import { describe, expect, it } from '@jest/globals';
import { completeMonths, monthAfter } from './calendar-month.ts';
import { decisionTimes } from './decision-durations.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

describe('how long decisions took', () => {
  it.each([
    ['four tell nothing', [1, 2, 3, 4], null],
    ['five tell the middle', [90, 1, 2, 3, 7], { median: 5, ninetieth: null }],
    ['ten tell both', upTo(10).reverse(), { median: 5, ninetieth: 10 }],
    ['half hours from two hours on', upTo(5).map(() => 121), { median: 150, ninetieth: null }],
    ['half days from two days on', upTo(5).map(() => 2_881), { median: 3_600, ninetieth: null }],
    ['at once is five minutes', upTo(5).map(() => 0), { median: 5, ninetieth: null }],
  ])('%s', (_, minutes, expected) => {
    expect(decisionTimes(minutes)).toEqual(expected);
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
