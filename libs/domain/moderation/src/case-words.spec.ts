import { describe, expect, it } from '@jest/globals';
import { problemsOfCaseNote } from './case-note.ts';
import { needsBreak } from './exposure.ts';
import { type ReportNewsKind, type ReportStanding, reportStandingOf } from './report-standing.ts';
import { deadlineAfter } from './urgency.ts';

describe('a text on a case', () => {
  it.each<[string, string[]]>([
    ['', ['required']],
    ['  \n ', ['required']],
    ['x', []],
    ['x'.repeat(3_000), []],
    [`  ${'x'.repeat(3_000)}  `, []],
    ['x'.repeat(3_001), ['too_long']],
  ])('%#', (text, codes) => {
    expect(problemsOfCaseNote(text).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a break', () => {
  it.each([
    [4, 14, false],
    [5, 5, true],
    [0, 15, true],
    [9, 99, true],
  ])('after %d in the hour and %d in the day: %s', (thisHour, today, expected) => {
    expect(needsBreak({ thisHour, today }, { perHour: 5, perDay: 15 })).toBe(expected);
  });
});

describe('where a report stands', () => {
  it.each<[ReportNewsKind[], ReportStanding]>([
    [[], 'received'],
    [['seen'], 'seen'],
    [['message'], 'seen'],
    [['seen', 'no_rule_broken'], 'no_rule_broken'],
    [['seen', 'acted', 'message'], 'acted'],
    [['seen', 'acted', 'no_rule_broken'], 'no_rule_broken'],
    [['seen', 'acted', 'reopened', 'message'], 'reopened'],
    [['seen', 'acted', 'reopened', 'no_rule_broken'], 'no_rule_broken'],
    [['seen', 'acted', 'overturned'], 'overturned'],
  ])('%j is %s', (news, standing) => {
    expect(reportStandingOf(news)).toBe(standing);
  });
});

it('promises what the site has set', () => {
  const targets = { danger: 5, harassment: 60, other: 120 };
  const at = new Date('2026-11-22T10:00:00Z');
  expect(deadlineAfter(null, 'danger', at, targets).dueAt.toISOString()).toBe('2026-11-22T10:05:00.000Z');
  expect(deadlineAfter(null, 'spam', at, targets).dueAt.toISOString()).toBe('2026-11-22T12:00:00.000Z');
});
