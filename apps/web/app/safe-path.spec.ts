import { describe, expect, it } from '@jest/globals';
import { safePath } from './safe-path.ts';

describe('safePath', () => {
  it.each([
    ['/search?q=%C3%A9#found', '/search?q=%C3%A9#found'],
    ['/recherche?q=é', '/recherche?q=%C3%A9'],
    ['/x\r\nSet-Cookie: a=b', '/xSet-Cookie:%20a=b'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/..//evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
    [null, '/'],
  ])('makes of %j the path %s', (candidate, path) => {
    expect(safePath(candidate)).toBe(path);
  });

  it('keeps the fallback it is given', () => {
    expect(safePath('//evil.example', '')).toBe('');
  });
});
