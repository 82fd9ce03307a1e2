import { describe, expect, it } from '@jest/globals';
import { compareTexts } from './compare-texts.ts';

const told = (older: string, newer: string): string =>
  compareTexts(older, newer)
    .map(({ fate, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[fate])
    .join('');

const randomText = (seed: number): string => {
  let state = seed;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: 40 }, () => ['sleep', 'le soir', 'été,', 'no', '\n\n- ', '**dark**'][next(6)]).join(' ');
};

describe('comparing two texts', () => {
  it.each([
    ['Dark rooms help.', 'Dark, cool rooms help.', 'Dark[+,] [+cool ]rooms help.'],
    ['Éviter le bruit', 'Éviter la lumière', 'Éviter [-le][+la] [-bruit][+lumière]'],
    ['', '', ''],
    ['', 'New.', '[+New.]'],
    ['Gone.', '', '[-Gone.]'],
    ['Same.', 'Same.', 'Same.'],
  ])('%j → %j', (older, newer, expected) => {
    expect(told(older, newer)).toBe(expected);
  });

  it('keeps every letter of both', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const [older, newer] = [randomText(seed), randomText(seed * 7 + 1)];
      const pieces = compareTexts(older, newer);
      const without = (fate: string): string => pieces.map((piece) => (piece.fate === fate ? '' : piece.text)).join('');
      expect([without('added'), without('removed')]).toEqual([older, newer]);
    }
  });

  it('tells texts with nothing in common as one that went and one that came', () => {
    const words = (start: number): string => Array.from({ length: 3_000 }, (_, index) => `w${start + index}`).join('');
    const many = (letter: string): string => Array.from({ length: 4_000 }, (_, index) => `${letter}${index}`).join(',');
    expect(compareTexts(many('a'), many('b')).map(({ fate }) => fate)).toEqual(['removed', 'added']);
    expect(compareTexts(words(1), words(9_000)).map(({ fate }) => fate)).toEqual(['removed', 'added']);
  });
});
