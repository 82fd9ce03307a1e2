import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table.ts';
import { readTerms, tableOfTerms } from './watched-term-table.ts';
import type { WatchedTermRow } from './watched-term-row.ts';

const row = (words: string, traits: Partial<WatchedTermRow> = {}): WatchedTermRow => ({
  id: words,
  words,
  language: null,
  effect: 'flag',
  matchesBeginnings: false,
  note: '',
  revision: 1,
  ...traits,
});

describe('a table of separated values', () => {
  it.each<[string, string, string[][] | null]>([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['separators, quotes and line ends in quotes', '"a, b","say ""no""\nnow"\n', [['a, b', 'say "no"\nnow']]],
    [
      'empty cells',
      'a,,c\n,b,\n',
      [
        ['a', '', 'c'],
        ['', 'b', ''],
      ],
    ],
    ['an empty cell at the end', 'a,', [['a', '']]],
    ['empty lines', 'a\n\n\nb', [['a'], ['b']]],
    ['nothing', '', []],
    ['a quote that is never closed', '"a\nb', null],
    ['a quote in the middle of a cell', 'a "b" c,d', [['a "b" c', 'd']]],
  ])('with %s', (_, text, cells) => {
    expect(readTable(text)?.map((line) => [...line.cells]) ?? null).toEqual(cells);
  });

  it('says where each line stands', () => {
    expect(readTable('a\n"b\nb"\n\nc')?.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('watched terms as a table', () => {
  it('reads back to the same terms', () => {
    const rows = [
      row('magic, pure', { language: 'en', effect: 'approve', note: 'Sold here "often"; see the journal' }),
      row('guérison', { language: 'fr', effect: 'show_panel', matchesBeginnings: true }),
      row('=SUM(A1)', { note: '+1' }),
      row('@home'),
    ];
    const { drafts, faults } = readTerms(tableOfTerms(rows));
    expect(faults).toEqual([]);
    expect(drafts.map(({ key: _, ...draft }) => draft)).toEqual(
      rows.map(({ id: _, revision: __, ...content }) => content),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    const cells = tableOfTerms([row('=SUM(A1)', { note: '@x' })]).split(/[,\r\n]+/);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it.each([
    ['no words', ',en,flag', 'required'],
    ['words of signs', '!!!,en,flag', 'too_short'],
    ['a language that we do not have', 'word,de,flag', 'not_in_list'],
    ['an effect that there is not', 'word,en,ban', 'not_in_list'],
    ['no effect', 'word,en', 'not_in_list'],
    ['neither yes nor no', 'word,en,flag,perhaps', 'not_in_list'],
    ['a note that is too long', `word,en,flag,no,${'x'.repeat(301)}`, 'too_long'],
    ['a quote that is never closed', 'word,en,"flag', 'inconsistent'],
  ])('names the line with %s', (_, line, code) => {
    expect(readTerms(`words,language,effect,beginnings,note\nfine,any,flag,no,\n${line}`).faults).toMatchObject([
      { line: code === 'inconsistent' ? 1 : 3, cause: { code } },
    ]);
  });

  it('does not take the same words twice', () => {
    expect(readTerms('Été,fr,flag\nete,fr,approve\nete,en,flag').faults).toMatchObject([
      { line: 2, cause: { code: 'already_exists' } },
    ]);
  });
});
