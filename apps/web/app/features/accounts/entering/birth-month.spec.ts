import { expect, it } from '@jest/globals';
import { birthOf } from './birth-month.ts';

it.each([
  [{ month: '3', year: '1985' }, '1985-03'],
  [{ month: '12', year: ' 1985 ' }, '1985-12'],
  [{ month: '', year: '' }, ''],
  [{ month: '3', year: '' }, '-03'],
  [{ month: '', year: '1985' }, '1985-00'],
])('%j is %j', (typed, birth) => {
  expect(birthOf(typed)).toBe(birth);
});
