import { describe, expect, it } from '@jest/globals';
import { effectivenessToldLast } from './effectiveness-told-last.ts';

describe('how much it helped, as told last', () => {
  it.each([
    ['the entry alone', [], 'moderate'],
    ['a question that nobody answered', [{ weeks: 4, effectiveness: null }], 'moderate'],
    ['an answer', [{ weeks: 4, effectiveness: 'slight' as const }], 'slight'],
    [
      'answers in any order, and a later question without one',
      [
        { weeks: 12, effectiveness: 'major' as const },
        { weeks: 52, effectiveness: null },
        { weeks: 4, effectiveness: 'slight' as const },
      ],
      'major',
    ],
  ])('%s', (_what, followUps, expected) => {
    expect(effectivenessToldLast({ effectiveness: 'moderate', followUps })).toBe(expected);
  });
});
