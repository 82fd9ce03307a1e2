import { describe, expect, it } from '@jest/globals';
import { countableQuestion } from './countable-question.ts';

describe('a question that found nothing', () => {
  it.each([
    ['Brain zaps', 'brain zap', 'brain zaps'],
    ['  la  crise de foie ? ', 'crise foy', 'la crise de foie'],
    ['Crises de foie!', 'crise foy', 'crises de foie'],
    ['carence b12', 'carence b12', 'carence b12'],
    ['covid 19 long', 'covid 19 long', 'covid 19 long'],
    ['Demi-sel', 'demi sel', 'demi-sel'],
  ])('"%s" is counted by its telling words', (question, key, text) => {
    expect(countableQuestion(question)).toEqual({ key, text });
  });

  it.each([
    '',
    '?!',
    'x',
    '12',
    'je veux mourir',
    'envie d’en finir',
    'I want to kill myself',
    'amina.martin@example.org',
    'amina martin @ example org',
    'https://example.org/zaps',
    'www.example.org',
    '06 12 34 56 78',
    'dr martin 0612345678',
    '12 rue Lepic 75018',
    'née 12/03/61',
    'chambre 412',
    'my neighbour martin has had these brain zaps',
    'x'.repeat(61),
  ])('"%s" is not counted', (question) => {
    expect(countableQuestion(question)).toBeNull();
  });
});
