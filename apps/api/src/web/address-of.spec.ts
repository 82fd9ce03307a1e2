import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address-of.ts';

const site = 'https://entraide.example';

describe('addressOf', () => {
  it.each([
    ['/search?q=a%20b', '/search?q=a%20b'],
    ['/', '/'],
    ['//evil.example/search', '//evil.example/search'],
    ['//', '//'],
    ['https://evil.example/search?q=a', '/search?q=a'],
    ['https://evil.example//search', '//search'],
    ['*', '/*'],
  ])('keeps %s on this site', (requestLine, path) => {
    expect(addressOf(requestLine, site).href).toBe(site + path);
  });
});
