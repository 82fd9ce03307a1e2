import { describe, expect, it } from '@jest/globals';
import { beginningKey, isOneWord, nameKey, tellingWordsOf, wordsOf } from './question-words.ts';

describe('words of a text', () => {
  it.each([
    ['L’arthrose du genou', ['arthrose', 'du', 'genou']],
    ["l'œdème d'un œil", ['oedeme', 'un', 'oeil']],
    ["I can't sleep, don't know why", ['i', 'ca', 'not', 'sleep', 'do', 'not', 'know', 'why']],
    ['Crohn’s disease', ['crohn', 'disease']],
    ['COVID-19 / B12', ['covid', '19', 'b12']],
    ['aujourd’hui', ['aujourd', 'hui']],
    [' … !?', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('words that say what a text is about', () => {
  it.each([
    ['Pourquoi est-ce que j’ai mal à la tête ?', ['mal', 'tete']],
    ['vivre sans gluten', ['vivre', 'sans', 'gluten']],
    ['ne dort pas', ['dort', 'pas']],
    ['not able to sleep', ['not', 'able', 'sleep']],
    ['vitamine A', ['vitamine', 'a']],
    ['I cannot sleep', ['not', 'sleep']],
    ['I can’t sleep', ['not', 'sleep']],
    ['hépatite C', ['hepatite', 'c']],
    ['to be or not', ['not']],
    ['me', ['me']],
    ['', []],
  ])('%s', (text, words) => {
    expect(tellingWordsOf(text)).toEqual(words);
  });
});

describe('names that are the same for a reader', () => {
  it.each([
    ['Les maux de tête', 'mal à la tête'],
    ['allergies', 'Allergie'],
    ['thérapies', 'therapy'],
    ['fatiguée', 'fatigue'],
    ['Maladie de Crohn', 'maladies de crohn'],
    ['Crohn disease', 'Crohn’s disease'],
  ])('%s = %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
  it.each([
    ['hépatite B', 'hépatite C'],
    ['diabète de type 1', 'diabète de type 2'],
    ['eau', 'al'],
  ])('%s ≠ %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('names of one word', () => {
  it.each([
    ['Vertige', 'fr', true],
    ['Les vertiges', 'fr', true],
    ['The change', 'en', true],
    ['MS', 'en', true],
    ['Mal de tête', 'fr', false],
    // What one language leaves out is part of a name in the other.
    ['DES syndrome', 'en', false],
    ["Hers' disease", 'en', false],
    ['Asking again', 'en', false],
  ] as const)('%s (%s): %s', (name, language, expected) => {
    expect(isOneWord(name, language)).toBe(expected);
  });
});

describe('names that go on from what has been typed', () => {
  it.each([
    ['m', 'Migraine'],
    ['Migra', 'Migraine'],
    ['sclérose en pl', 'Sclérose en plaques'],
    ['allergi', 'Allergie'],
    ['allergie', 'Allergies'],
    ['fatigu', 'fatiguée'],
    ['maux de t', 'Mal de tête'],
    ['maladie de ', 'Maladies de Crohn'],
  ])('%s …%s', (begun, name) => {
    expect(nameKey(name).startsWith(beginningKey(begun))).toBe(true);
  });
  it('is nothing for nothing', () => {
    expect(beginningKey(' ')).toBe('');
  });
});
