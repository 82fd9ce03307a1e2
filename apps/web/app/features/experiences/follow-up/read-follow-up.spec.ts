import { describe, expect, it } from '@jest/globals';
import { noAnswers, readFollowUp, startingAnswers } from './read-follow-up.ts';

const formOf = (...entries: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

describe('answers to a follow-up', () => {
  it('are read with what is missing left out', () => {
    expect(readFollowUp(formOf())).toEqual(noAnswers);
    expect(readFollowUp(formOf(['isStillTaking', 'perhaps'], ['effectiveness', 'WONDERFUL']))).toEqual(noAnswers);
  });

  it('are read whole', () => {
    const form = formOf(
      ['isStillTaking', 'NO'],
      ['stopReasons', 'OTHER'],
      ['stopReasons', 'COST'],
      ['effectiveness', 'SLIGHT'],
      ['sideEffectsOverall', 'NONE'],
    );
    expect(readFollowUp(form)).toEqual({
      isStillTaking: false,
      effectiveness: 'SLIGHT',
      sideEffectsOverall: 'NONE',
      stopReasons: ['COST', 'OTHER'],
    });
  });

  it('have no reasons to stop while it goes on', () => {
    const form = formOf(['isStillTaking', 'YES'], ['stopReasons', 'COST']);
    expect(readFollowUp(form)).toMatchObject({ isStillTaking: true, stopReasons: [] });
  });

  const open = { ...noAnswers, answeredAt: null };
  it.each([
    ['nothing for what goes on', open, { isStillTaking: true, stopReasons: [] }, noAnswers],
    [
      'the end and its reasons for what had ended',
      open,
      { isStillTaking: false, stopReasons: ['COST' as const] },
      { ...noAnswers, isStillTaking: false, stopReasons: ['COST'] },
    ],
    [
      'the answers given before',
      { ...open, answeredAt: '2026-01-01', isStillTaking: true, effectiveness: 'MAJOR' as const },
      { isStillTaking: false, stopReasons: ['COST' as const] },
      { ...noAnswers, isStillTaking: true, effectiveness: 'MAJOR' },
    ],
  ])('begin with %s', (_what, question, entry, expected) => {
    expect(startingAnswers(question, entry)).toEqual(expected);
  });
});
