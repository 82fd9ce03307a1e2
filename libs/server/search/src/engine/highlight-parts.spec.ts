import { describe, expect, it } from '@jest/globals';
import { newSentinels, toParts } from './highlight-parts.ts';

const marks = { start: '[', stop: ']' };

describe('parts of a marked text', () => {
  it.each([
    ['', []],
    ['plain', [['plain', false]]],
    ['[all]', [['all', true]]],
    [
      'one [two] three',
      [
        ['one ', false],
        ['two', true],
        [' three', false],
      ],
    ],
    [
      '[one] [two], [three]',
      [
        ['one two', true],
        [', ', false],
        ['three', true],
      ],
    ],
    [
      'cut [short',
      [
        ['cut ', false],
        ['short', true],
      ],
    ],
    [
      '[of] the [head] [of] it',
      [
        ['of the ', false],
        ['head of', true],
        [' it', false],
      ],
    ],
    [
      'only [me]',
      [
        ['only ', false],
        ['me', true],
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
