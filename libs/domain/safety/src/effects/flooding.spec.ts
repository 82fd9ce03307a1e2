import { describe, expect, it } from '@jest/globals';
import { minutesToWait } from './flooding.ts';
import { defaultWritingRules } from './writing-rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const minutesAgo = (...minutes: number[]): Date[] => minutes.map((each) => new Date(now.getTime() - each * 60_000));

describe('how long somebody waits who writes very much', () => {
  it.each<[string, number, number[], number]>([
    ['nothing yet', 3, [], 0],
    ['as many as allowed less one', 3, [1, 2], 0],
    ['as many as allowed', 3, [1, 2, 4], 6],
    ['the oldest just left the window', 3, [1, 2, 10], 0],
    ['part of a minute counts whole', 3, [1, 2, 9.5], 1],
    ['no limit', 0, [1, 1, 1, 1], 0],
  ])('%s', (_, texts, ago, minutes) => {
    const rules = { ...defaultWritingRules, flooding: { texts, minutes: 10 } };
    expect(minutesToWait(rules, { writtenBefore: ago.length, recentTimes: minutesAgo(...ago) }, now)).toBe(minutes);
  });
});
