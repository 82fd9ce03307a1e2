import { expect, it } from '@jest/globals';
import { durationWords } from './duration-words.ts';

it.each([
  [15, 'en', '15 minutes'],
  [90, 'en', '90 minutes'],
  [60, 'en', '1 hour'],
  [240, 'fr', '4 heures'],
  [1_440, 'en', '24 hours'],
  [2_880, 'fr', '2 jours'],
])('%d minutes in %s are %s', (minutes, language, words) => {
  expect(durationWords(minutes, language).replace(/\s/g, ' ')).toBe(words);
});
