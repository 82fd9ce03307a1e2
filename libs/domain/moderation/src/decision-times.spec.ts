import { describe, expect, it } from '@jest/globals';
import { appealableUntil, isUndoable, undoableUntil } from './decision-times.ts';

const decidedAt = new Date('2026-11-22T10:00:00Z');

describe('the times of a decision', () => {
  it.each<[string, boolean]>([
    ['2026-11-22T10:00:00Z', true],
    ['2026-11-23T09:59:59Z', true],
    ['2026-11-23T10:00:00Z', false],
    ['2026-12-24T10:00:00Z', false],
  ])('can be undone at %s: %s', (now, expected) => {
    expect(isUndoable(decidedAt, new Date(now))).toBe(expected);
  });

  it('leaves a day for undoing and six months for objecting', () => {
    expect(undoableUntil(decidedAt)).toEqual(new Date('2026-11-23T10:00:00Z'));
    expect(appealableUntil(decidedAt)).toEqual(new Date('2027-05-24T10:00:00Z'));
  });
});
