import { describe, expect, it } from '@jest/globals';
import { readAnswers } from './read-answers.ts';
import { partsOf } from './read-form.ts';
import { nextOf, previousOf, stepOf, steps } from './steps.ts';

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

describe('answers of a step', () => {
  it('take back what was left empty, but keep a concept that was not asked for', () => {
    expect(readAnswers('treatment', formOf({ perspective: 'OWN' }))).toEqual({
      perspective: 'OWN',
      startedOn: null,
      doseValue: null,
      doseUnit: null,
      doseFrequency: null,
    });
    expect(readAnswers('treatment', formOf({ treatmentId: '' }))).toMatchObject({ treatmentId: null });
  });
  it.each([
    [{ 'startedOn.month': '03', 'startedOn.year': ' 2024 ' }, '2024-03'],
    [{ 'startedOn.month': '', 'startedOn.year': '2024' }, '2024-'],
    [{ 'startedOn.month': '03', 'startedOn.year': 'last year' }, 'last year-03'],
    [{ 'startedOn.month': '', 'startedOn.year': '' }, null],
  ])('keep a month as typed: %j', (fields, startedOn) => {
    expect(readAnswers('treatment', formOf(fields as Record<string, string>))).toMatchObject({ startedOn });
  });
  it('take only values of the closed lists', () => {
    expect(readAnswers('effect', formOf({ effectiveness: 'HUGE', burden: 'NOT' }))).toMatchObject({
      effectiveness: null,
      burden: 'NOT',
    });
    expect(
      readAnswers('stopping', formOf({ isStillTaking: 'NO', stopReasons: ['COST', 'x', 'SUPPLY'] })),
    ).toMatchObject({
      isStillTaking: false,
      stopReasons: ['COST', 'SUPPLY'],
    });
  });
  it('keep plain line ends and unticked consents', () => {
    expect(readAnswers('story', formOf({ narrative: 'a\r\nb', language: 'FR' }))).toEqual({
      narrative: 'a\nb',
      language: 'FR',
    });
    expect(readAnswers('audience', formOf({ visibility: 'MEMBERS', allowsResearch: 'yes' }))).toEqual({
      visibility: 'MEMBERS',
      communityId: null,
      countsInStatistics: false,
      allowsResearch: true,
    });
  });
  it('add and remove side effects', () => {
    const fields = { sideEffect: ['a', 'b'], addSymptom: ['b', 'c'], 'severity.a': 'MILD', 'lasting.a': 'yes' };
    const { sideEffects } = readAnswers('side-effects', formOf({ ...fields, intent: 'remove:b' }));
    expect(sideEffects).toEqual([
      { symptomId: 'a', severity: 'MILD', isLasting: true },
      { symptomId: 'c', severity: null, isLasting: false },
    ]);
  });
});

describe('steps', () => {
  it('follow each other and end with the check', () => {
    expect(steps.map(nextOf)).toEqual([...steps.slice(1), 'review']);
    expect(steps.map(previousOf)).toEqual(['treatment', ...steps.slice(0, -1)]);
  });
  it.each([
    ['endedOn', 'stopping'],
    ['allowsResearch', 'audience'],
    ['unknown', 'treatment'],
  ])('%s is asked in %s', (field, step) => {
    expect(stepOf(field)).toBe(step);
  });
  it.each([
    ['2024-03', { year: '2024', month: '03' }],
    ['2024-', { year: '2024', month: '' }],
    ['last-year-03', { year: 'last-year', month: '03' }],
    [null, { year: '', month: '' }],
  ])('%s goes back into its two controls', (month, parts) => {
    expect(partsOf(month)).toEqual(parts);
  });
});
