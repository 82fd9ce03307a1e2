import { describe, expect, it } from '@jest/globals';
import { textOfFile } from './table-file.ts';

describe('a table that somebody brings as a file', () => {
  it.each([
    ['UTF-8', Buffer.from('guérison,fr', 'utf8'), 'guérison,fr'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFguérison', 'utf8'), 'guérison'],
    ['windows-1252', Buffer.from('gu\u00e9rison,fr', 'latin1'), 'guérison,fr'],
    ['windows-1252 with an apostrophe of its own', Buffer.from([0x6c, 0x92, 0xe9]), 'l’é'],
  ])('keeps its accents: %s', (_, bytes, expected) => {
    expect(textOfFile(bytes)).toBe(expected);
  });
});
