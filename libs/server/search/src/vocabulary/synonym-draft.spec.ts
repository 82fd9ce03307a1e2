import { describe, expect, it } from '@jest/globals';
import { checkSynonym, distinctWords, draftOf } from './synonym-draft.ts';
import type { SynonymInput } from './synonym.input.ts';

const input = (given: Partial<SynonymInput>): SynonymInput => ({ kind: 'same', wordsEn: [], wordsFr: [], ...given });
const problemsOf = (given: Partial<SynonymInput>) =>
  checkSynonym(draftOf(input(given))).map(({ code, field, values }) => [code, field, values?.['line']]);

describe('a curated entry', () => {
  it('is tidied: spaces, empty lines, repetitions; lines keep their numbers', () => {
    const draft = draftOf(
      input({ wordsFr: ['  crise  de foie ', '', 'Crise de foie', 'crises de foie'], note: ' a  b ' }),
    );
    expect(draft.words).toEqual([
      { language: 'fr', name: 'crise de foie', key: 'crise foy', line: 1 },
      { language: 'fr', name: 'crises de foie', key: 'crise foy', line: 4 },
    ]);
    expect(distinctWords(draft.words).map(({ line }) => line)).toEqual([1]);
    expect(draft.note).toBe('a b');
  });

  it.each<[string, Partial<SynonymInput>]>([
    ['two words of one language', { wordsFr: ['crise de foie', 'colique hépatique'] }],
    ['one in each', { wordsFr: ['crise de foie'], wordsEn: ['biliary colic'] }],
    ['an abbreviation', { wordsEn: ['MS', 'multiple sclerosis'] }],
    ['one word that leads to a concept', { kind: 'leads_to', wordsEn: ['brain zaps'], leadsTo: '/symptoms/dizziness' }],
    ['a negation beside other words', { wordsFr: ['pas dormir', 'insomnie'] }],
  ])('may be %s', (_what, given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  it.each<[string, Partial<SynonymInput>, unknown[]]>([
    ['nothing', {}, [['required', 'wordsFr', undefined]]],
    ['one word', { wordsEn: ['colic'] }, [['synonym_too_few', 'wordsFr', undefined]]],
    ['number alone', { wordsEn: ['allergy', 'allergies'] }, [['synonym_too_few', 'wordsFr', undefined]]],
    ['small words', { wordsFr: ['avec vous', 'insomnie'] }, [['synonym_says_nothing', 'wordsFr', 1]]],
    ['a negation', { wordsFr: ['insomnie', 'sans'] }, [['synonym_says_nothing', 'wordsFr', 2]]],
    ['two negations', { wordsEn: ['sleepless', 'not without'] }, [['synonym_says_nothing', 'wordsEn', 2]]],
    ['a number', { wordsEn: ['sleepless', '112'] }, [['synonym_says_nothing', 'wordsEn', 2]]],
    ['a single letter', { wordsEn: ['x', 'sleepless'] }, [['synonym_length', 'wordsEn', 1]]],
    ['a sentence', { wordsEn: ['sleepless', 'x'.repeat(61)] }, [['synonym_length', 'wordsEn', 2]]],
    [
      'seven telling words',
      { wordsEn: ['sleepless', 'pain behind left knee every cold morning'] },
      [['synonym_length', 'wordsEn', 2]],
    ],
    ['words of despair', { wordsFr: ['envie de mourir', 'fatigue'] }, [['synonym_crisis', 'wordsFr', 1]]],
    ['no concept', { kind: 'leads_to', wordsEn: ['brain zaps'] }, [['required', 'leadsTo', undefined]]],
    ['a long note', { wordsEn: ['tired', 'weary'], note: 'x'.repeat(501) }, [['too_long', 'note', undefined]]],
    [
      'a long list',
      { wordsEn: Array.from({ length: 21 }, (_, n) => `word number ${n}`) },
      [['synonym_too_many', 'wordsFr', undefined]],
    ],
    [
      'a list beyond all reading, which is not read line by line',
      { wordsEn: ['x', ...Array.from({ length: 50_000 }, (_, n) => `word number ${n}`)] },
      [['synonym_too_many', 'wordsFr', undefined]],
    ],
  ])('is refused with %s', (_what, given, expected) => {
    expect(problemsOf(given)).toEqual(expected);
  });
});
