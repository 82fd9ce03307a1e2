import { describe, expect, it } from '@jest/globals';
import { judgeAge } from './account-age.ts';

const now = '2026-11';

describe('age', () => {
  it.each([
    ['1985-03', { isAllowed: true, adultFrom: null }],
    ['2008-10', { isAllowed: true, adultFrom: null }],
    ['2008-11', { isAllowed: true, adultFrom: '2026-12-01' }],
    ['2008-12', { isAllowed: true, adultFrom: '2027-01-01' }],
    ['2010-10', { isAllowed: true, adultFrom: '2028-11-01' }],
    ['2010-11', { isAllowed: false, cause: 'too_young' }],
    ['2026-11', { isAllowed: false, cause: 'too_young' }],
    ['2026-12', { isAllowed: false, cause: 'month_in_future' }],
    ['1899-12', { isAllowed: false, cause: 'month_invalid' }],
    ['1985-13', { isAllowed: false, cause: 'month_invalid' }],
    ['85-3', { isAllowed: false, cause: 'month_invalid' }],
    ['', { isAllowed: false, cause: 'required' }],
  ])('born in %j', (birth, answer) => {
    expect(judgeAge(birth, now)).toEqual(answer);
  });
});
