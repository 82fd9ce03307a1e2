import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ConceptKind, foldText, languages } from '@entraide/domain-kernel';
import { ParentGraph } from '../merging/parent-graph.ts';
import { starterFolder } from './load-starter-catalogue.ts';
import { parseStarterFile } from './parse-starter-file.ts';

const catalogues: [ConceptKind, string, number][] = [
  ['condition', 'conditions.ndjson', 150],
  ['symptom', 'symptoms.ndjson', 150],
  ['treatment', 'treatments.ndjson', 200],
];

/** The committed files themselves: what everybody gets at the first start. */
describe.each(catalogues)('starter %ss', (kind, file, least) => {
  const terms = parseStarterFile(readFileSync(path.join(starterFolder, file), 'utf8'), kind, file);

  it('are enough, groups not counted', () => {
    expect(terms.filter((term) => !term.isGroup).length).toBeGreaterThanOrEqual(least);
  });

  it('have addresses of their own', () => {
    expect(repeated(terms.map((term) => term.key))).toEqual([]);
  });

  it.each(languages)('have labels of their own and a summary in %s', (language) => {
    expect(repeated(terms.map((term) => foldText(term.label[language] ?? '')))).toEqual([]);
    expect(terms.filter((term) => !term.label[language] || !term.summary[language])).toEqual([]);
  });

  it('have parents that exist, in no circle', () => {
    const keys = new Set(terms.map((term) => term.key));
    const graph = new ParentGraph([]);
    const wrong = terms.flatMap((term) =>
      term.parents
        .filter((parent) => !keys.has(parent) || !graph.add(term.key, parent))
        .map((p) => `${term.key} → ${p}`),
    );
    expect(wrong).toEqual([]);
  });
});

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => value === '' || values.indexOf(value) !== index);
