import { describe, expect, it } from '@jest/globals';
import { endOfDay, readSplit, wholeNumber, writeChoice } from './arrange-form.ts';

describe('what moderators type', () => {
  it.each([
    ['', null],
    ['2026-12-24', '2026-12-24T23:59:59.000Z'],
    ['2026-02-31', '1970-01-01T00:00:00.000Z'],
    ['tomorrow', '1970-01-01T00:00:00.000Z'],
  ])('ends the day “%s” at %s', (text, expected) => {
    expect(endOfDay(text)).toBe(expected);
  });

  it.each([
    ['30', 30],
    [' 5 ', 5],
    ['1.5', 0],
    ['-3', 0],
    ['', 0],
    ['12345678', 0],
  ])('reads “%s” as %s', (text, expected) => {
    expect(wholeNumber(text)).toBe(expected);
  });

  it('keeps what was ticked on other pages, once', () => {
    const form = new FormData();
    for (const id of ['a', 'b']) form.append('keptIds', id);
    for (const id of ['b', 'c']) form.append('postIds', id);
    form.set('splitKind', 'POEM');
    form.set('splitTitle', ' Sleep ');
    expect(readSplit(form)).toEqual({ postIds: ['a', 'b', 'c'], title: 'Sleep', topicId: '', kind: 'EXPERIENCE_TALK' });
  });

  it('is the same choice in any order of ticks, and another one with other words or another place', () => {
    const split = { postIds: ['a', 'b'], title: 'Sleep', topicId: 't', kind: 'QUESTION' } as const;
    const choice = writeChoice('split', {}, split);
    expect(writeChoice('split', {}, { ...split, postIds: ['b', 'a'] })).toBe(choice);
    expect(writeChoice('split', {}, { ...split, postIds: ['a'] })).not.toBe(choice);
    expect(writeChoice('split', {}, { ...split, title: 'Nights' })).not.toBe(choice);
    expect(writeChoice('merge', { targetId: 'x', topicId: 't' }, split)).toBe('x');
    expect(writeChoice('move', { targetId: 'x', topicId: 't' }, split)).toBe('t');
  });
});
