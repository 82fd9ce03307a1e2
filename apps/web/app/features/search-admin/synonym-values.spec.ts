import { describe, expect, it } from '@jest/globals';
import { emptyValues, inputOf, questionsOf, readSynonymForm, valuesFromAddress } from './synonym-values.ts';

describe('the form of curated words', () => {
  it('keeps empty lines of words, so that line numbers are those on the screen', () => {
    const values = { ...emptyValues, wordsFr: 'crise de foie\r\n\r\nbile', leadsTo: '/conditions/x', note: 'why' };
    expect(inputOf(values)).toEqual({
      kind: 'SAME',
      wordsFr: ['crise de foie', '', 'bile'],
      wordsEn: [''],
      leadsTo: null,
      note: 'why',
    });
    expect(inputOf({ ...values, kind: 'LEADS_TO' }).leadsTo).toBe('/conditions/x');
  });

  it('tries the questions that were written', () => {
    expect(questionsOf({ ...emptyValues, questions: ' one \n\n two words ' })).toEqual(['one', 'two words']);
    expect(questionsOf(emptyValues)).toEqual([]);
  });

  it.each([
    ['text=brain+zaps&language=en', { ...emptyValues, wordsEn: 'brain zaps' }],
    ['text=crise&language=fr', { ...emptyValues, wordsFr: 'crise' }],
    ['', emptyValues],
  ])('begins with the address "%s"', (address, expected) => {
    expect(valuesFromAddress(new URLSearchParams(address))).toEqual(expected);
  });

  it('is read with what is missing as empty, and any other kind as the same meaning', () => {
    const form = new FormData();
    form.append('kind', 'WHATEVER');
    form.append('wordsEn', 'tired');
    expect(readSynonymForm(form)).toEqual({ ...emptyValues, wordsEn: 'tired' });
  });
});
