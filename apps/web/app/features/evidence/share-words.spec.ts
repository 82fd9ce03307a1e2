import { afterEach, describe, expect, it } from '@jest/globals';
import { overwriteGetLocale } from '@entraide/messages';
import { helpedSentence, rangeWords, shareWords } from './share-words.ts';

const inFrench = (): void => overwriteGetLocale(() => 'fr');

describe('the words of a share', () => {
  afterEach(() => overwriteGetLocale(() => 'en'));

  it.each([
    [0.6, 0.86, 'About 6 to 9 people in 10 say it helped them moderately or a lot.'],
    [0.44, 1, 'About 4 to 10 people in 10 say it helped them moderately or a lot.'],
    [0.76, 0.84, 'About 8 people in 10 say it helped them moderately or a lot.'],
    [0.06, 0.14, 'About 1 person in 10 says it helped them moderately or a lot.'],
    [0.01, 0.34, 'At most about 3 people in 10 say it helped them moderately or a lot.'],
    [0, 0.03, 'Fewer than 1 person in 10 says it helped them moderately or a lot.'],
    [0.96, 1, 'More than 9 people in 10 say it helped them moderately or a lot.'],
  ])('from %d to %d', (lower, upper, sentence) => {
    expect(helpedSentence({ lower, upper })).toBe(sentence);
  });

  it('agree in number in French', () => {
    inFrench();
    expect(helpedSentence({ lower: 0.06, upper: 0.14 })).toBe(
      'Environ 1 personne sur 10 dit que cela l’a assez ou beaucoup aidée.',
    );
    expect(helpedSentence({ lower: 0.6, upper: 0.86 })).toBe(
      'Environ 6 à 9 personnes sur 10 disent que cela les a assez ou beaucoup aidées.',
    );
  });

  it('say the range in whole people of 100', () => {
    expect(rangeWords({ lower: 0.598, upper: 0.858 })).toBe('60 to 86 in\u00a0100');
    expect(shareWords({ people: 30, of: 40, share: 0.75, lower: 0.598, upper: 0.858 })).toBe(
      '30 of 40 people: 60 to 86 in\u00a0100',
    );
  });
});
