import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { withBrandNames } from './brand-names.ts';
import { diseaseOntology } from './disease-ontology.format.ts';
import { frenchMedicines, readSubstances } from './french-medicines.format.ts';
import { frenchSymptomLabels } from './french-symptom-labels.format.ts';
import { MalformedLine } from './malformed-line.ts';
import { readLines } from './read-lines.ts';
import { catalogueFormats, recogniseFormat } from './recognise-format.ts';
import { symptomOntology } from './symptom-ontology.format.ts';

const lineOf = (work: () => unknown): number | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof MalformedLine) return error.line;
    throw error;
  }
  return undefined;
};

const disease = (id: string, label: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: `DOID:${id}`, label, parents: ['disease'], synonyms: [], xrefs: {}, subsets: [], ...more });

describe('Disease Ontology', () => {
  it('gives names, kept codes, parents and groups', () => {
    const { terms, skips } = diseaseOntology.parse([
      disease('1', 'disease of anatomical entity'),
      disease('2', 'sea system disease', { parents: ['disease of anatomical entity'] }),
      disease('3', 'land sickness', {
        parents: ['sea system disease'],
        synonyms: [
          { text: ' mal de  débarquement (disorder)', scope: 'EXACT' },
          { text: 'sickness', scope: 'BROAD' },
          { text: 'x'.repeat(151), scope: 'EXACT' },
        ],
        xrefs: { ICD10CM: ['T75.3'], MESH: ['D1'], NCI: ['C1'] },
        definition: 'A sickness that has_symptom swaying.',
      }),
      '',
    ]);
    expect(terms.map((term) => [term.label.en, term.isGroup])).toEqual([
      ['Disease of anatomical entity', true],
      ['Sea system disease', true],
      ['Land sickness', false],
    ]);
    expect(terms[2]).toMatchObject({
      line: 3,
      parents: ['sea system disease'],
      synonyms: { en: ['mal de débarquement'], fr: [] },
      summary: { en: null, fr: null },
      codes: [
        { system: 'doid', code: 'DOID:3' },
        { system: 'mesh', code: 'D1' },
        { system: 'icd10cm', code: 'T75.3' },
      ],
    });
    expect(skips.toReport()).toMatchObject({ name_too_long: { count: 1 } });
  });

  it.each([
    ['no JSON', '{"id": "DOID:2"'],
    ['no label', '{"id": "DOID:2", "parents": []}'],
    ['no id', '{"id": "X", "label": "x", "parents": []}'],
    ['an id that was there', disease('1', 'again')],
  ])('names the line with %s', (_what, wrong) => {
    expect(lineOf(() => diseaseOntology.parse([disease('1', 'first'), '', wrong]))).toBe(3);
  });
});

const obo = (...stanzas: string[]): string[] => `format-version: 1.2\n\n${stanzas.join('\n\n')}`.split('\n');

describe('Symptom Ontology', () => {
  it('reads terms, exact synonyms and parents, and leaves obsolete ones out', () => {
    const { terms, skips } = symptomOntology.parse(
      obo(
        '[Term]\nid: SYMP:1\nname: sea symptom',
        '[Term]\nid: SYMP:2\nname: swaying\nsynonym: "sway \\"to and fro\\"" EXACT []\nsynonym: "moving" BROAD []\nis_a: SYMP:1 ! sea symptom',
        '[Term]\nid: SYMP:3\nname: obsolete wave\nis_obsolete: true',
        '[Typedef]\nid: part_of\nname: part of',
      ),
    );
    expect(terms).toMatchObject([
      { key: 'SYMP:1', label: { en: 'Sea symptom', fr: null }, isGroup: true },
      { key: 'SYMP:2', isGroup: false, parents: ['SYMP:1'], synonyms: { en: ['sway "to and fro"'] } },
    ]);
    expect(skips.toReport()).toEqual({ obsolete: { count: 1, examples: ['obsolete wave'] } });
  });

  it.each([
    ['a term without a name', '[Term]\nid: SYMP:1', 3],
    ['a term without an id', '[Term]\nname: x', 3],
    ['text that is no tag', '[Term]\nid: SYMP:1\nname: x\nloose words', 6],
    ['a synonym without quotation marks', '[Term]\nid: SYMP:1\nname: x\nsynonym: sway', 6],
  ])('names the line of %s', (_what, stanza, line) => {
    expect(lineOf(() => symptomOntology.parse(obo(stanza)))).toBe(line);
  });
});

const babelonHeader =
  'subject_id\tsource_language\ttranslation_language\tpredicate_id\tsource_value\ttranslation_status\ttranslation_value';
const babelon = (id: string, english: string, french: string, predicate = 'rdfs:label'): string =>
  [id, 'en', 'fr', predicate, english, 'OFFICIAL', french].join('\t');

describe('French symptom labels', () => {
  it('gives one term an id, with further labels as synonyms, and no definitions', () => {
    const { terms } = frenchSymptomLabels.parse([
      babelonHeader,
      babelon('HP:0000001', 'Swaying', 'Tangage'),
      babelon('HP:0000001', 'A long definition', 'Une définition', 'IAO:0000115'),
      babelon('HP:0000001', 'Swaying', 'roulis'),
    ]);
    expect(terms).toMatchObject([
      {
        key: 'HP:0000001',
        label: { en: 'Swaying', fr: 'Tangage' },
        synonyms: { fr: ['Roulis'] },
        codes: [{ system: 'hpo' }],
      },
    ]);
  });

  it.each([
    ['too few columns', 'HP:0000002\ten\tfr'],
    ['a wrong id', babelon('X:1', 'a', 'b')],
  ])('names the line with %s', (_what, wrong) => {
    expect(lineOf(() => frenchSymptomLabels.parse([babelonHeader, babelon('HP:0000001', 'a', 'b'), wrong]))).toBe(3);
  });
});

const composition = (cis: string, substance: string, nature = 'SA', dosage = '1 mg'): string =>
  [cis, 'comprimé', '00001', substance, dosage, 'un comprimé', nature, '1'].join('\t');
const medicineLines = [
  composition('60000001', 'CHLORHYDRATE DE VÉRAPAMIL'),
  composition('60000002', 'VÉRAPAMIL (CHLORHYDRATE DE)'),
  composition('60000003', 'VÉRAPAMIL', 'FT'),
  composition('60000004', 'BORAX', 'SA', '3CH à 30CH et 5DH à 60DH'),
  composition('60000005', 'ARNICA POUR PRÉPARATIONS HOMÉOPATHIQUES'),
  composition('60000006', 'VIRUS DE LA GRIPPE, SOUCHE A'),
];

describe('French medicines', () => {
  it('gives each active substance once, without its salt, and says what it left out', () => {
    const { terms, skips } = frenchMedicines.parse(medicineLines);
    expect(terms).toMatchObject([{ label: { en: null, fr: 'Vérapamil' }, treatmentKind: 'medicine' }]);
    expect(skips.toReport()).toMatchObject({
      not_an_active_substance: { count: 1 },
      homeopathic: { count: 2 },
      vaccine_strain: { count: 1 },
    });
  });

  it('knows the publisher’s own file without header, in Windows-1252', () => {
    const lines = readLines(Buffer.from(medicineLines.join('\r\n'), 'latin1'));
    expect(recogniseFormat(lines)).toBe(frenchMedicines);
    expect(frenchMedicines.parse(lines).terms).toHaveLength(1);
  });

  it.each([
    ['a column missing', '60000009\tx\t1\tX\t1\tSA'],
    ['no CIS number', composition('6', 'X')],
    ['no substance', composition('60000009', '')],
    ['an unknown nature', composition('60000009', 'X', 'ZZ')],
  ])('names the line with %s', (_what, wrong) => {
    expect(lineOf(() => frenchMedicines.parse([...medicineLines, wrong]))).toBe(7);
  });

  it('takes the brand names of one substance alone', () => {
    const lines = [...medicineLines, composition('60000007', 'VÉRAPAMIL'), composition('60000007', 'TRANDOLAPRIL')];
    const medicine = (cis: string, name: string): string =>
      [cis, name, ...Array.from({ length: 8 }, () => 'x')].join('\t');
    const substances = readSubstances(lines);
    const terms = withBrandNames(frenchMedicines.parse(lines).terms, substances, [
      medicine('60000001', 'ISOPTINE 120 mg, comprimé'),
      medicine('60000002', 'VERAPAMIL LABO 120 mg, gélule'),
      medicine('60000007', 'TARKA LP 240 mg, comprimé'),
    ]);
    expect(terms[0]?.synonyms.fr).toEqual(['Isoptine']);
  });
});

describe('reading a file', () => {
  it('opens gzip and drops the byte order mark', () => {
    expect(readLines(gzipSync(Buffer.from('\uFEFFa\r\nb\n')))).toEqual(['a', 'b', '']);
  });

  it('names the line that is not UTF-8, and a damaged gzip file', () => {
    expect(lineOf(() => readLines(Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xe9, 0x0a])])))).toBe(2);
    expect(lineOf(() => readLines(gzipSync(Buffer.from('a')).subarray(0, 12)))).toBe(1);
  });

  it('recognises each format by its content, and nothing else', () => {
    const firstLines = [disease('1', 'x'), 'format-version: 1.2', babelonHeader, medicineLines[0] as string];
    expect(firstLines.map((line) => recogniseFormat(['', line]))).toEqual([...catalogueFormats]);
    expect(lineOf(() => recogniseFormat(['', 'name,age']))).toBe(2);
    expect(lineOf(() => recogniseFormat(['']))).toBe(1);
  });
});
