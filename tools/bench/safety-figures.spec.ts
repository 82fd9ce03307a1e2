import { describe, expect, it } from '@jest/globals';
import { readCsvRow } from './safety-csv.ts';
import { confusionTable, ratesOf } from './safety-figures.ts';

describe('figures of the safety benchmark', () => {
  it('counts what was found, missed and wrong', () => {
    const answers = [
      { expected: true, found: true },
      { expected: true, found: true },
      { expected: true, found: false },
      { expected: false, found: true },
      { expected: false, found: false },
    ];
    expect(ratesOf(answers)).toEqual({ recall: 0.667, precision: 0.667, found: 2, missed: 1, wrong: 1 });
    expect(ratesOf([])).toEqual({ recall: null, precision: null, found: 0, missed: 0, wrong: 0 });
  });

  it('sets labelled levels against found ones', () => {
    const table = confusionTable([
      { expected: 'acute', found: 'ongoing' },
      { expected: null, found: null },
    ]);
    expect(table['acute']).toEqual({ none: 0, past_or_metaphor: 0, ongoing: 1, acute: 0 });
    expect(table['none']).toEqual({ none: 1, past_or_metaphor: 0, ongoing: 0, acute: 0 });
  });
});

describe('a line of comma-separated values', () => {
  it.each([
    ['1,How are you?,homonyms,safe,,', ['1', 'How are you?', 'homonyms', 'safe', '', '']],
    ['2,"What does ""kill, or cure"" mean?",a', ['2', 'What does "kill, or cure" mean?', 'a']],
    ['', ['']],
  ])('%s', (line, fields) => {
    expect(readCsvRow(line)).toEqual(fields);
  });
});
