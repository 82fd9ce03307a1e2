import { describe, expect, it } from '@jest/globals';
import { followUpDue } from './follow-up.ts';

const createdAt = '2026-01-01T00:00:00.000Z';

describe('a follow-up', () => {
  it.each([
    ['the day after', '2026-01-01', '2026-01-02', null],
    ['after four weeks', '2026-01-01', '2026-01-29', 4],
    ['brought up to date after four weeks', '2026-01-29', '2026-02-15', null],
    ['brought up to date before four weeks', '2026-01-20', '2026-02-15', 4],
    ['after twelve weeks', '2026-01-29', '2026-03-26', 12],
    ['after a year', '2026-03-26', '2026-12-31', 52],
    ['brought up to date after a year', '2026-12-31', '2028-01-01', null],
  ])('%s', (_when, updated, now, expected) => {
    expect(followUpDue({ createdAt, updatedAt: `${updated}T00:00:00.000Z` }, `${now}T00:00:00.000Z`)).toBe(expected);
  });
});
