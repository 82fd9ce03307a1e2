import { describe, expect, it } from '@jest/globals';
import { Bm25Index, stemLightly } from './bm25.ts';

describe('the light stemmer', () => {
  it.each([
    ['migraines', 'migrain'],
    ['migraine', 'migrain'],
    ['allergies', 'allergy'],
    ['allergy', 'allergy'],
    ['stress', 'stress'],
    ['maux', 'maux'],
    ['hormonaux', 'hormonal'],
    ['fatiguee', 'fatigu'],
    ['ms', 'ms'],
    ['b12s', 'b12s'],
  ])('%s is %s', (word, stem) => {
    expect(stemLightly(word)).toBe(stem);
  });
});

describe('BM25', () => {
  const index = new Bm25Index([
    { key: 'short', text: 'Migraine' },
    { key: 'long', text: 'Migraine and many other words that make this text a good deal longer' },
    { key: 'twice', text: 'The migraines, the migraine' },
    { key: 'other', text: 'Diabète de type 2' },
    { key: 'two texts', text: 'nothing of it' },
    { key: 'two texts', text: 'rare migraine' },
  ]);

  it('prefers texts that say it more often, and shorter ones', () => {
    const found = index.search('migraine', 10);
    expect(found.indexOf('twice')).toBeLessThan(found.indexOf('long'));
    expect(found.indexOf('short')).toBeLessThan(found.indexOf('long'));
    expect(found).not.toContain('other');
  });

  it('lets rare words tell more', () => {
    expect(index.search('rare migraine', 10)[0]).toBe('two texts');
  });

  it('gives each key once, at its best place, and no more than asked for', () => {
    expect(index.search('nothing rare', 10)).toEqual(['two texts']);
    expect(index.search('migraine', 2)).toHaveLength(2);
  });

  it('finds without accents, and nothing where no word is shared', () => {
    expect(index.search('diabete', 10)).toEqual(['other']);
    expect(index.search('unknown', 10)).toEqual([]);
  });

  it('scores as computed by hand', () => {
    // Two texts of three and one word; "a" stands in the first: idf = ln(1 + 1.5/1.5), length 3/2 of the mean.
    const small = new Bm25Index([
      { key: 'one', text: 'aa bb bb' },
      { key: 'two', text: 'cc' },
    ]);
    expect(small.search('aa cc', 10)).toEqual(['two', 'one']);
    // "bb" twice: 2·1.9/(2 + 0.9·(0.6 + 0.4·1.5)) = 1.234 above "cc" once: 1.9/(1 + 0.9·(0.6 + 0.4·0.5)) = 1.105.
    expect(small.search('bb cc', 10)).toEqual(['one', 'two']);
  });
});
