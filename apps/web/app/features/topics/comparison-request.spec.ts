import { describe, expect, it } from '@jest/globals';
import { readComparison } from './comparison-request.ts';

describe('which versions are compared', () => {
  it.each([
    ['one=2&other=5', { one: 2, other: 5 }],
    ['one=5&other=2', { one: 5, other: 2 }],
    ['one=2&other=2', null],
    ['one=2', null],
    ['one=0&other=2', null],
    ['one=-1&other=2', null],
    ['one=2.5&other=2', null],
    ['one=99999999999&other=2', null],
    ['', null],
  ])('%s', (query, expected) => {
    expect(readComparison(new URLSearchParams(query))).toEqual(expected);
  });
});
