import { describe, expect, it } from '@jest/globals';
import { appealDueAt, hasWaitedLong, problemsOfAppealText } from './appeal.ts';

const at = new Date('2026-11-01T10:00:00Z');

describe('an appeal', () => {
  it.each([
    ['', 'required'],
    ['  \n ', 'required'],
    ['Too short.', 'too_short'],
    ['x'.repeat(3_001), 'too_long'],
  ])('refuses %j as a text: %s', (text, code) => {
    expect(problemsOfAppealText('text', text)).toMatchObject([{ code, field: 'text' }]);
  });

  it('takes twenty to three thousand characters', () => {
    expect(['x'.repeat(20), ` ${'x'.repeat(3_000)} `].flatMap((text) => problemsOfAppealText('text', text))).toEqual(
      [],
    );
  });

  it('is to be answered within a week', () => {
    expect(appealDueAt(at)).toEqual(new Date('2026-11-08T10:00:00Z'));
  });

  it.each([
    ['2026-11-15T09:59:59Z', false],
    ['2026-11-15T10:00:00Z', true],
  ])('goes on without an answer after two weeks: %s', (now, expected) => {
    expect(hasWaitedLong(at, new Date(now))).toBe(expected);
  });
});
