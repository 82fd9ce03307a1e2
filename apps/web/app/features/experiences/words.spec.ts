import { describe, expect, it } from '@jest/globals';
import { doseWords, langOf, monthWords, periodWords } from './words.ts';

describe('words of an experience', () => {
  it.each([
    ['2024-03', 'en', 'March 2024'],
    ['2024-03', 'fr', 'mars 2024'],
    ['2024-', 'en', '2024-'],
    ['2024-13', 'en', '2024-13'],
  ] as const)('month %s in %s', (month, language, expected) => {
    expect(monthWords(month, language)).toBe(expected);
  });
  it.each([
    ['2024-03', null, 'since March 2024'],
    ['2024-03', '2024-03', 'in March 2024'],
    ['2024-03', '2024-05', 'March 2024 to May 2024'],
  ])('from %s to %s', (startedOn, endedOn, expected) => {
    expect(periodWords({ startedOn, endedOn }, 'en')).toBe(expected);
  });
  it.each([
    [2.5, 'mg', 'en', '2.5\u00a0mg'],
    [2.5, 'mg', 'fr', '2,5\u00a0mg'],
    ['-5', 'spoons', 'en', '-5\u00a0spoons'],
    [10, '[iU]', 'en', '10\u00a0IU'],
    [null, 'mg', 'en', ''],
  ] as const)('dose %s %s in %s', (value, unit, language, expected) => {
    expect(doseWords(value, unit, language)).toBe(expected);
  });
  it('names the language of a text only where it differs', () => {
    expect([langOf('FR', 'en'), langOf('EN', 'en')]).toEqual(['fr', undefined]);
  });
});
