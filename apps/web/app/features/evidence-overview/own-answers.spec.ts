import { describe, expect, it } from '@jest/globals';
import type { Effectiveness } from '@entraide/contract';
import { type OwnFollowUp, besideEverybody, latestAnswer, ownPoints } from './own-answers.ts';

const asked = (
  weeks: number,
  state: OwnFollowUp['state'],
  effectiveness: Effectiveness | null = null,
  answeredAt?: string,
): OwnFollowUp => ({
  weeks,
  state,
  effectiveness,
  answeredAt: answeredAt ?? (effectiveness ? `2026-0${weeks > 9 ? 4 : 2}-01T00:00:00.000Z` : null),
});
const entry = (...followUps: ReturnType<typeof asked>[]) => ({
  effectiveness: 'SLIGHT' as const,
  updatedAt: '2026-01-01T00:00:00.000Z',
  followUps,
});

describe('own answers over time', () => {
  it.each([
    ['an entry alone', [], [[0, 'SLIGHT']]],
    ['what is not due or waits', [asked(4, 'DUE'), asked(12, 'COMING')], [[0, 'SLIGHT']]],
    [
      'silence is a gap',
      [asked(4, 'UNANSWERED'), asked(12, 'ANSWERED', 'MAJOR'), asked(52, 'COMING')],
      [
        [0, 'SLIGHT'],
        [4, null],
        [12, 'MAJOR'],
      ],
    ],
    ['what nobody asked at the end is no silence', [asked(4, 'NOT_ASKED'), asked(12, 'NOT_ASKED')], [[0, 'SLIGHT']]],
    [
      'what nobody asked before an answer is a gap',
      [asked(12, 'ANSWERED', 'NONE'), asked(4, 'NOT_ASKED')],
      [
        [0, 'SLIGHT'],
        [4, null],
        [12, 'NONE'],
      ],
    ],
  ] as const)('%s', (_case, followUps, expected) => {
    expect(ownPoints(entry(...followUps)).map(({ weeks, answer }) => [weeks, answer])).toEqual(expected);
  });

  it.each([
    ['the entry’s without any other', [], 'SLIGHT'],
    ['the last one that was answered', [asked(4, 'ANSWERED', 'NONE'), asked(12, 'ANSWERED', 'MAJOR')], 'MAJOR'],
    ['the one before a silence', [asked(4, 'ANSWERED', 'NONE'), asked(12, 'UNANSWERED')], 'NONE'],
    ['the entry’s when it was changed later', [asked(4, 'ANSWERED', 'NONE', '2025-12-01T00:00:00.000Z')], 'SLIGHT'],
  ] as const)('counts %s', (_case, followUps, expected) => {
    expect(latestAnswer(entry(...followUps))).toBe(expected);
  });
});

describe('an answer beside everybody’s', () => {
  const counts = [
    { answer: 'MADE_IT_WORSE', people: 1 },
    { answer: 'NONE', people: 2 },
    { answer: 'SLIGHT', people: 4 },
    { answer: 'MODERATE', people: 8 },
    { answer: 'MAJOR', people: 16 },
    { answer: 'TOO_EARLY', people: 32 },
  ];

  it.each([
    ['MADE_IT_WORSE', { same: 1, less: 0, more: 30 }],
    ['SLIGHT', { same: 4, less: 3, more: 24 }],
    ['MAJOR', { same: 16, less: 15, more: 0 }],
    ['TOO_EARLY', null],
  ] as const)('%s', (answer, expected) => {
    expect(besideEverybody(answer, counts)).toEqual(expected);
  });
});
