import { describe, expect, it } from '@jest/globals';
import { isSafeLink } from './rich-text.ts';

describe('an address that a text may link to', () => {
  it.each([
    ['https://example.org/page', true],
    ['http://example.org', true],
    ['mailto:a@example.org', true],
    ['/threads/1', true],
    ['#top', true],
    ['//elsewhere.example', false],
    ['javascript:alert(1)', false],
    ['https://user:pw@example.org', false],
    ['https://example.org@elsewhere.example', false],
    ['https://example.org/@name', true],
  ])('%s: %s', (address, expected) => {
    expect(isSafeLink(address)).toBe(expected);
  });
});
