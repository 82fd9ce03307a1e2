import { describe, expect, it } from '@jest/globals';
import { tellingWordsOf } from '../question/question-words.ts';
import { matchedNameOf } from './matched-name.ts';

const termsOf = (text: string, nearby: string[] = []) =>
  tellingWordsOf(text).map((word) => ({ word, nearby, documents: 0 }));

const headache = {
  shown: ['Headache', 'Cephalalgia'],
  names: ['Headache', 'Cephalalgia', 'Mal de tête', 'Maux de tête', 'Céphalée'],
};

describe('why a concept was found', () => {
  it.each([
    ['headaches', undefined, null],
    ['bad headache', undefined, null],
    ['maux de tête', 'Mal de tête', 'Mal de tête'],
    ['mal tete', undefined, 'Mal de tête'],
    ['céphalées', 'Céphalée', 'Céphalée'],
    ['headache', 'Headache', null],
    ['something else', undefined, null],
  ])('%s', (text, recognised, expected) => {
    expect(matchedNameOf(termsOf(text), { ...headache, recognised })).toBe(expected);
  });
  it('knows what was misspelt', () => {
    expect(matchedNameOf(termsOf('headahce', ['headache']), { ...headache, recognised: undefined })).toBeNull();
  });
});
