import { expect, it } from '@jest/globals';
import { newestForms } from './newest-forms.ts';

const note = (id: string, correctsId: string | null = null) => ({ id, correctsId });

it('shows each note once, in its newest form and its first place', () => {
  const notes = [note('a'), note('b'), note('a2', 'a'), note('c'), note('a3', 'a2'), note('lost', 'gone')];
  expect(newestForms(notes).map((shown) => [shown.note.id, ...shown.earlier.map(({ id }) => id)])).toEqual([
    ['a3', 'a2', 'a'],
    ['b'],
    ['c'],
    ['lost'],
  ]);
  expect(newestForms([])).toEqual([]);
});
