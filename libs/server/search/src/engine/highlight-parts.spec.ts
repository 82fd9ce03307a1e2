import { describe, expect, it } from '@jest/globals';
import { newSentinels, toParts } from './highlight-parts.ts';

const marks = { start: '[', stop: ']' };

describe('parts of a marked text', () => {
  it.each([
    ['', []],
    ['plain', [['plain', false]]],
    ['[all]', [['all', true]]],
    [
      'a [b] c',
      [
        ['a ', false],
        ['b', true],
        [' c', false],
      ],
    ],
    [
      '[a] [b], [c]',
      [
        ['a b', true],
        [', ', false],
        ['c', true],
      ],
    ],
    [
      'cut [off',
      [
        ['cut ', false],
        ['off', true],
      ],
    ],
  ] as [string, [string, boolean][]][])('%s', (marked, parts) => {
    expect(toParts(marked, marks)).toEqual(parts.map(([text, isMatch]) => ({ text, isMatch })));
  });

  it('sentinels are never the same twice and cannot be guessed from a text', () => {
    expect(newSentinels().start).not.toBe(newSentinels().start);
    expect(newSentinels().start.length).toBeGreaterThan(20);
  });
});
