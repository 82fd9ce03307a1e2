import { afterEach, describe, expect, it } from '@jest/globals';
import { overwriteGetLocale } from '@entraide/messages';
import { type FiguresFile, figuresCsv } from './figures-csv.ts';

const file: FiguresFile = {
  language: 'en',
  treatment: 'Metformin',
  purpose: 'Type 2 diabetes',
  countedAt: '2026-11-22T03:00:00.000Z',
  people: 40,
  caveat: 'People who chose to tell, no study.',
  source: 'https://entraide.example/treatments/metformin?condition=type-2-diabetes',
  lines: [
    { question: 'EFFECTIVENESS', answer: 'MAJOR', people: 12, of: 40 },
    { question: 'STILL_TAKING', answer: 'NO', people: 9, of: 38 },
    { question: 'SIDE_EFFECT', answer: 'nausea MILD', people: 7, of: 40 },
    { question: 'SIDE_EFFECT', answer: 'rare-thing SEVERE', people: 5, of: 40 },
  ],
  symptomNames: new Map([['nausea', 'Nausea']]),
};

describe('figures as a file', () => {
  afterEach(() => overwriteGetLocale(() => 'en'));

  it('begin with what they are, how many people, what they can bear, and where they come from', () => {
    expect(figuresCsv(file).split('\r\n')).toEqual([
      '\uFEFFTreatment,Metformin',
      'For,Type 2 diabetes',
      'Counted on,22 November 2026',
      'People counted,40',
      'Please note,"People who chose to tell, no study."',
      'Source,https://entraide.example/treatments/metformin?condition=type-2-diabetes',
      '',
      'Question,Answer,People,Of',
      'How much it helped,Helped a lot,12,40',
      'Still going on,No,9,38',
      'Side effect · Nausea,Mild,7,40',
      'Side effect · rare-thing,Severe,5,40',
      '',
    ]);
  });

  it('are written as French spreadsheets read them', () => {
    overwriteGetLocale(() => 'fr');
    const lines = figuresCsv({ ...file, language: 'fr', people: null }).split('\r\n');
    expect(lines[0]).toBe('\uFEFFTraitement;Metformin');
    expect(lines).toContain('Comptage du;22 novembre 2026');
    expect(lines).toContain('À quel point cela a aidé;A beaucoup aidé;12;40');
    expect(lines.some((line) => line.startsWith('Personnes comptées'))).toBe(false);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '\t=1', '＝1'])(
    'keep %j from being taken for a formula',
    (name) => {
      const [first] = figuresCsv({ ...file, treatment: name }).split('\r\n');
      expect(first?.replaceAll('"', '').startsWith(`\uFEFFTreatment,'${name.replaceAll('"', '').slice(0, 1)}`)).toBe(
        true,
      );
    },
  );

  it('keep what would break a row inside its cell', () => {
    const text = figuresCsv({ ...file, caveat: 'One "line",\r\nand another' });
    expect(text).toContain('"One ""line"",\r\nand another"');
  });

  it('show what is not known as it came', () => {
    expect(figuresCsv({ ...file, lines: [{ question: 'NEW', answer: 'THING', people: 6, of: 9 }] })).toContain(
      'NEW,THING,6,9',
    );
  });
});
