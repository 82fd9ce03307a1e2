import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './connection.ts';

const id = '01932e9c-0000-7000-8000-000000000001';
const written = (text: string): string => Buffer.from(text).toString('base64url');

describe('cursors', () => {
  it('are read back as they were written', () => {
    const place = { at: new Date('2026-11-22T11:48:46.123Z'), id };
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
  });

  it.each([
    ['a time that is none', `9999999999999999_${id}`],
    ['a time after the last', `253402300800000_${id}`],
    ['an id of hyphens alone', '1700000000000_00000000----------------------------'],
    ['an id with another one behind it', `1700000000000_${id}${id}`],
    ['nothing', ''],
  ])('that hold %s are none of ours', (_, text) => {
    expect(decodeCursor(written(text))).toBeNull();
  });
});
