import { describe, expect, it } from '@jest/globals';
import { type CatalogueTerm, termOf } from './catalogue-term.ts';
import type { ConceptRecord } from './concept-record.ts';
import { namesOf, sortKeyOf } from './concept-record.ts';
import type { ExistingCatalogue } from './match-terms.ts';
import { type MergePolicy, planMerge } from './plan-merge.ts';

const adding: MergePolicy = { source: 'file', mode: 'add', addsConcepts: true };
const nothing: ExistingCatalogue = {
  records: new Map(),
  formerCodes: new Map(),
  formerNames: new Map(),
  formerSlugs: new Set(),
};

const term = (key: string, more: Partial<CatalogueTerm> = {}): CatalogueTerm =>
  termOf({ key, line: 1, label: { en: key, fr: null }, ...more });
const codes = (...list: string[]): CatalogueTerm['codes'] =>
  list.map((code) => ({ system: code.split(' ')[0] as string, code: code.split(' ')[1] as string }));

function storedFrom(...terms: CatalogueTerm[]): ExistingCatalogue {
  let count = 0;
  const policy: MergePolicy = { source: 'starter', mode: 'own', addsConcepts: true };
  const { records } = planMerge(nothing, terms, policy, () => `stored-${(count += 1)}`);
  return { ...nothing, records: new Map(records.map((record) => [record.id, record])) };
}

function merge(
  existing: ExistingCatalogue,
  terms: readonly CatalogueTerm[],
  policy: MergePolicy = adding,
): ReturnType<typeof planMerge> & { byLabel: Map<string | null, ConceptRecord> } {
  let count = 0;
  const plan = planMerge(existing, terms, policy, () => `new-${(count += 1)}`);
  return { ...plan, byLabel: new Map(plan.records.map((record) => [record.label.en ?? record.label.fr, record])) };
}

const synonymsOf = (record: ConceptRecord | undefined): string[] =>
  record ? [...namesOf(record).values()].filter((name) => name.role === 'synonym').map((name) => name.name) : [];

describe('which concept a term is', () => {
  const gout = term('Gout', {
    slug: 'gout',
    codes: codes('doid DOID:1', 'icd10 M10'),
    synonyms: { en: ['podagra'], fr: [] },
  });

  it.each<[string, CatalogueTerm]>([
    ['the same identifying code, whatever the name', term('Arthritis urica', { codes: codes('doid DOID:1') })],
    ['the same label but for case and accents', term('GÖUT', { codes: codes('mesh D1') })],
    ['a label that is a synonym there', term('Podagra', { codes: codes('mesh D1') })],
    ['a synonym that is the label there', term('Urate disease', { synonyms: { en: ['gout'], fr: [] } })],
    [
      'a classification’s code alone on both sides, and a word in common',
      term('Podagra acuta', { codes: codes('icd10cm M10') }),
    ],
  ])('%s', (_rule, offered) => {
    expect(merge(storedFrom(gout), [offered]).report).toMatchObject({ added: 0, merged: 1 });
  });

  it.each<[string, CatalogueTerm[]]>([
    [
      'a classification’s code that two terms carry',
      [term('Podagra a', { codes: codes('icd10 M10') }), term('Podagra b', { codes: codes('icd10 M10') })],
    ],
    ['a classification’s code without a word in common', [term('Crystals', { codes: codes('icd10 M10') })]],
    ['a classification’s code among several', [term('Podagra of old', { codes: codes('icd10 M10', 'icd10 M11') })]],
    ['a synonym’s name when the identifying codes differ', [term('Podagra', { codes: codes('doid DOID:2') })]],
    ['a synonym in common only', [term('Other', { synonyms: { en: ['podagra'], fr: [] } })]],
    ['the same word in another language', [termOf({ key: 'x', line: 1, label: { en: null, fr: 'Podagra' } })]],
  ])('not: %s', (_rule, offered) => {
    expect(merge(storedFrom(gout), offered).report).toMatchObject({ added: offered.length, merged: 0 });
  });

  it('every term whose label is a synonym here, for a catalogue where that means the same', () => {
    const fatigue = term('Fatigue', { slug: 'fatigue', synonyms: { en: ['Exhaustion', 'Tiredness'], fr: [] } });
    const offered = ['Fatigue', 'Exhaustion', 'Tiredness'].map((label, index) =>
      term(label, { codes: codes(`symp SYMP:${index}`) }),
    );
    const { report, records } = merge(storedFrom(fatigue), offered, { ...adding, synonymsAreSame: true });
    expect(report).toMatchObject({ added: 0, merged: 3 });
    expect(records[0]?.codes.size).toBe(3);
    expect(merge(storedFrom(fatigue), offered).report).toMatchObject({ added: 2, merged: 1 });
  });

  it('a code or name of a merged concept leads to what it became', () => {
    const stored = storedFrom(gout);
    const existing = {
      ...stored,
      formerCodes: new Map([['doid DOID:9', 'stored-1']]),
      formerNames: new Map([['en old gout', 'stored-1']]),
    };
    const byCode = merge(existing, [term('Older gout', { codes: codes('symp X', 'doid DOID:9') })]);
    expect(byCode.records.map((record) => record.id)).toEqual(['stored-1']);
    expect(merge(existing, [term('Old gout')]).records.map((record) => record.id)).toEqual(['stored-1']);
  });
});

describe('what a file adds', () => {
  const stored = storedFrom(
    term('Gout', {
      slug: 'gout',
      label: { en: 'Gout', fr: null },
      summary: { en: 'Ours.', fr: null },
      synonyms: { en: ['podagra'], fr: [] },
    }),
  );

  it('is what is missing: a language, names, codes; nothing is overwritten', () => {
    const offered = term('gout', {
      label: { en: 'gout', fr: 'Goutte' },
      summary: { en: 'Theirs.', fr: 'La leur.' },
      synonyms: { en: ['PODAGRA', 'urate arthritis'], fr: ['crise de goutte'] },
      codes: codes('mesh D1'),
    });
    const [record] = merge(stored, [offered]).records;
    expect(record).toMatchObject({
      label: { en: 'Gout', fr: 'Goutte' },
      summary: { en: 'Ours.', fr: 'La leur.' },
      source: 'starter',
    });
    expect(synonymsOf(record)).toEqual(['podagra', 'urate arthritis', 'crise de goutte']);
    expect([...(record?.codes ?? [])]).toEqual(['mesh D1']);
  });

  it('is nothing the second time', () => {
    const offered = [term('Gout', { codes: codes('mesh D1') }), term('New', { parents: ['Gout'] })];
    const first = merge(stored, offered);
    const after = { ...stored, records: new Map([...stored.records, ...first.records.map((r) => [r.id, r] as const)]) };
    expect(merge(after, offered)).toMatchObject({ records: [], report: { added: 0, merged: 0, unchanged: 2 } });
  });

  it('leaves alone what an administrator has changed', () => {
    const [id, record] = [...stored.records][0] as [string, ConceptRecord];
    const edited = { ...record, editedFields: ['label', 'synonyms', 'summary', 'parents'] };
    const offered = [
      term('Gout', {
        label: { en: 'Gout', fr: 'Goutte' },
        synonyms: { en: ['x'], fr: [] },
        parents: ['Up'],
        codes: codes('mesh D1'),
      }),
      term('Up'),
    ];
    const { byLabel } = merge({ ...stored, records: new Map([[id, edited]]) }, offered);
    expect(byLabel.get('Gout')).toMatchObject({
      label: { fr: null },
      parentIds: new Set(),
      codes: new Set(['mesh D1']),
    });
    expect(synonymsOf(byLabel.get('Gout'))).toEqual(['podagra']);
  });

  it('names only what is there when the file is a list of labels', () => {
    const { report } = merge(stored, [term('Gout', { label: { en: 'Gout', fr: 'Goutte' } }), term('Other')], {
      ...adding,
      addsConcepts: false,
    });
    expect(report).toEqual({
      added: 0,
      merged: 1,
      unchanged: 0,
      skipped: { not_in_catalogue: { count: 1, examples: ['Other'] } },
    });
  });

  it('gives addresses of their own, and refuses a label that is taken', () => {
    const { records, report } = merge({ ...nothing, formerSlugs: new Set(['a-b']) }, [
      term('A b'),
      term('A-B.'),
      term('Œdème'),
    ]);
    expect(records.map((record) => record.slug)).toEqual(['a-b-2', 'oedeme']);
    expect(report.skipped).toEqual({ name_taken: { count: 1, examples: ['A-B.'] } });
  });

  it('keeps parents free of circles', () => {
    const { byLabel, report } = merge(nothing, [
      term('A', { parents: ['B', 'A'] }),
      term('B', { parents: ['C'] }),
      term('C', { parents: ['A', 'unknown'] }),
    ]);
    expect([...(byLabel.get('A')?.parentIds ?? [])]).toEqual([byLabel.get('B')?.id]);
    expect(byLabel.get('C')?.parentIds.size).toBe(0);
    expect(report.skipped).toMatchObject({ parent_circle: { count: 1 } });
  });
});

describe('the starter catalogue as owner', () => {
  const owning: MergePolicy = { source: 'starter', mode: 'own', addsConcepts: true };

  it('replaces its own earlier words and keeps those of imports', () => {
    const stored = storedFrom(term('Gout', { slug: 'gout', synonyms: { en: ['old word'], fr: [] } }));
    const imported = merge(stored, [term('Gout', { synonyms: { en: ['imported word'], fr: [] } })]);
    const existing = { ...stored, records: new Map(imported.records.map((record) => [record.id, record])) };
    const [record] = merge(
      existing,
      [term('Gout', { slug: 'gout', label: { en: 'Gout!', fr: 'Goutte' }, synonyms: { en: ['new word'], fr: [] } })],
      owning,
    ).records;
    expect(record?.label).toEqual({ en: 'Gout!', fr: 'Goutte' });
    expect(synonymsOf(record)).toEqual(['new word', 'imported word']);
  });
});

describe('the order of lists', () => {
  it.each([
    [
      { en: 'Hypertension', fr: 'Hypertension' },
      { en: 'High blood pressure', fr: null },
      'high blood pressure',
      'hypertension',
    ],
    [{ en: 'Oedema', fr: 'Œdème' }, { en: null, fr: null }, 'oedema', 'oedeme'],
    [{ en: 'Only English', fr: null }, { en: null, fr: null }, 'only english', 'only english'],
  ])('%j with %j', (label, everyday, english, french) => {
    expect([sortKeyOf({ label, everyday }, 'en'), sortKeyOf({ label, everyday }, 'fr')]).toEqual([english, french]);
  });
});
