import { describe, expect, it } from '@jest/globals';
import { isWebAddress } from './web-address.ts';

describe('a web address', () => {
  it.each([
    ['https://example.org', true],
    ['http://example.org/page?x=1#part', true],
    ['HTTPS://EXAMPLE.ORG', true],
    ['https://user:pw@example.org', false],
    ['https://user@example.org', false],
    ['https://:pw@example.org', false],
    ['https://example.org@elsewhere.example', false],
    ['https://example.org/@name', true],
    ['https://localhost', false],
    ['javascript:alert(1)', false],
    ['mailto:a@example.org', false],
    ['/threads', false],
    ['example.org', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isWebAddress(address)).toBe(expected);
  });
});
