import { expect, it } from '@jest/globals';
import { readerOf } from './preview.ts';

it.each([
  ['stranger', 'STRANGER'],
  ['member', 'MEMBER'],
  ['community', 'COMMUNITY'],
  ['self', null],
  ['', null],
  [null, null],
])('%j is seen as %j', (asked, reader) => {
  expect(readerOf(asked)).toBe(reader);
});
