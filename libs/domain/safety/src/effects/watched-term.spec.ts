import { describe, expect, it } from '@jest/globals';
import type { Language } from '@entraide/domain-kernel';
import { type WatchedTerm, matchesOf, watchedTextOf } from './watched-term.ts';
import { wordsOf } from './words-of.ts';

const term = (words: string, traits: Partial<WatchedTerm> = {}): WatchedTerm => ({
  words,
  language: null,
  effect: 'flag',
  matchesBeginnings: false,
  ...traits,
});

const foundIn = (text: string, watched: WatchedTerm, language: Language = 'en'): string | null => {
  const [match] = matchesOf(watchedTextOf(text, language), [watched]);
  return match ? text.slice(match.start, match.end) : null;
};

describe('where a watched term stands', () => {
  it.each<[string, string, string | null]>([
    ['magic powder', 'Try the MAGIC powder, it works.', 'MAGIC powder'],
    ['magic powder', 'Try the magic,\nPowder!', 'magic,\nPowder'],
    ['magic powder', 'powder magic', null],
    ['magic powder', 'magic blue powder', null],
    ['guérison', 'Une guerison totale', 'guerison'],
    ['guerison', 'Une GUÉRISON totale', 'GUÉRISON'],
    ['œdème', 'un oedeme', 'oedeme'],
    ['j’en peux plus', 'Là, j’en peux plus.', 'j’en peux plus'],
    ['j’en peux plus', "Là, j'en peux plus.", "j'en peux plus"],
    ['art', 'This is a part of it', null],
    ['art', 'art', 'art'],
    ['…', 'nothing … at all', null],
    ['word', '', null],
    ['b', 'a b', 'b'],
  ])('%s in %j: %j', (words, text, expected) => {
    expect(foundIn(text, term(words))).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['dosage', 'two dosages', 'dosages'],
    ['dosage', 'a dose', null],
    ['age', 'a dosage', null],
    ['magic powd', 'the magical powders', 'magical powders'],
  ])('%s with longer words in %j: %j', (words, text, expected) => {
    expect(foundIn(text, term(words, { matchesBeginnings: true }))).toBe(expected);
  });

  it.each<[Language | null, Language, boolean]>([
    [null, 'en', true],
    [null, 'fr', true],
    ['en', 'en', true],
    ['en', 'fr', false],
    ['fr', 'en', false],
  ])('watched in %s, written in %s: %s', (watched, language, isFound) => {
    expect(foundIn('a word', term('word', { language: watched }), language) !== null).toBe(isFound);
  });

  it('finds each term once, in the order of the terms', () => {
    const terms = [term('two'), term('one'), term('four')];
    const found = matchesOf(watchedTextOf('one two one two', 'en'), terms);
    expect(found.map((match) => [match.term.words, match.start])).toEqual([
      ['two', 4],
      ['one', 0],
    ]);
  });

  it('looks at each word of the text once, however many terms begin otherwise', () => {
    const looked: string[] = [];
    const words = wordsOf('a dose of something '.repeat(50)).map(({ start, end, key }) => ({
      ...{ start, end },
      get key(): string {
        looked.push(key);
        return key;
      },
    }));
    const terms = Array.from({ length: 100 }, (_, index) => term(`powder${index}`, { matchesBeginnings: index > 50 }));
    expect(matchesOf({ words, language: 'en' }, terms)).toEqual([]);
    expect(looked.length).toBe(words.length);
  });

  it('tells terms apart that begin alike', () => {
    const terms = [
      term('two'),
      term('two three'),
      term('tw', { matchesBeginnings: true }),
      term('tw thr', { matchesBeginnings: true }),
      term('tw'),
    ];
    const found = matchesOf(watchedTextOf('twelve two, twos threes two three', 'en'), terms);
    expect(found.map((match) => [terms.indexOf(match.term), match.start, match.end])).toEqual([
      [0, 7, 10],
      [1, 24, 33],
      [2, 0, 6],
      [3, 12, 23],
    ]);
  });
});
