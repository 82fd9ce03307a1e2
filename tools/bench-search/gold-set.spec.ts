import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type GoldQuery, gradesOf, queryKinds, readDemoKeys, readGoldQueries } from './gold-set.ts';

const root = path.resolve(import.meta.dirname, '../..');
const slugsOf = (file: string): string[] =>
  readFileSync(path.join(root, 'libs/server/catalogue/starter', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { slug?: string }).slug ?? []);
const communities = JSON.parse(readFileSync(path.join(root, 'apps/api/demo/communities.json'), 'utf8')) as {
  slug: string;
}[];
const demo = readDemoKeys();
const known = new Set([
  ...slugsOf('conditions.ndjson').map((slug) => `condition:${slug}`),
  ...slugsOf('symptoms.ndjson').map((slug) => `symptom:${slug}`),
  ...slugsOf('treatments.ndjson').map((slug) => `treatment:${slug}`),
  ...communities.map(({ slug }) => `community:${slug}`),
  ...demo.threads.values(),
  ...demo.experiences.map(({ key }) => key),
]);
const queries = readGoldQueries();

describe('the gold set', () => {
  it('holds fifteen questions of each kind in each language, each once', () => {
    const counts = queryKinds.flatMap((kind) =>
      (['en', 'fr'] as const).map(
        (language) => queries.filter((q) => q.kind === kind && q.language === language).length,
      ),
    );
    expect(counts).toEqual(Array.from({ length: 10 }, () => 15));
    expect(new Set(queries.map(({ text }) => text)).size).toBe(150);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(150);
  });

  it.each(queries.map((query) => [query.text, query] as const))('%s: names what is there', (_text, query) => {
    const grades = gradesOf(query, demo);
    expect([...grades.keys()].filter((key) => !known.has(key))).toEqual([]);
    expect(Object.values(query.grades).filter((grade) => ![1, 2, 3].includes(grade))).toEqual([]);
    expect([...grades.values()]).toContain(3);
    const groups = Object.keys(query.grades).filter((key) => key.includes('*'));
    expect(groups.filter((group) => gradesOf({ ...query, grades: { [group]: 1 } }, demo).size === 0)).toEqual([]);
  });
});

describe('groups of entries', () => {
  const entry = (key: string) => ({ pseudonym: '', treatment: '', purpose: '', key: `experience:${key}` });
  const keys = { threads: new Map<string, string>(), experiences: [entry('a/t/p'), entry('b/t/p'), entry('b/u/p')] };
  const graded = (grades: Record<string, number>): Record<string, number> =>
    Object.fromEntries(gradesOf({ grades } as GoldQuery, keys));

  it.each([
    [{ 'experience:*/t/p': 1 }, { 'experience:a/t/p': 1, 'experience:b/t/p': 1 }],
    [
      { 'experience:*/t/p': 1, 'experience:b/t/p': 3 },
      { 'experience:a/t/p': 1, 'experience:b/t/p': 3 },
    ],
    [
      { 'experience:*/u/p': 2, 'experience:*/*/p': 1 },
      { 'experience:a/t/p': 1, 'experience:b/t/p': 1, 'experience:b/u/p': 2 },
    ],
  ])('%j', (grades, expected) => {
    expect(graded(grades)).toEqual(expected);
  });
});
