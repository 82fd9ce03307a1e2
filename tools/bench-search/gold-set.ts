import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grades } from './ranking-figures.ts';

const root = path.resolve(import.meta.dirname, '../..');
const demo = path.join(root, 'apps/api/demo');

export const queryKinds = ['everyday', 'medical', 'misspelt', 'brand', 'acronym'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A question of the gold set; its rules and keys are told in `libs/server/search/gold/README.md`. */
export interface GoldQuery {
  readonly id: string;
  readonly language: 'en' | 'fr';
  readonly kind: QueryKind;
  readonly text: string;
  readonly grades: Readonly<Record<string, number>>;
}

export const readGoldQueries = (): GoldQuery[] =>
  readFileSync(path.join(root, 'libs/server/search/gold/queries.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldQuery);

/** An entry of the demo, by what names it. */
export interface DemoExperienceKey {
  readonly pseudonym: string;
  readonly treatment: string;
  readonly purpose: string;
  readonly key: string;
}

export interface DemoKeys {
  /** Key of a thread by its title. */
  readonly threads: ReadonlyMap<string, string>;
  /** Entries that others than their author may read. */
  readonly experiences: readonly DemoExperienceKey[];
}

const readDemo = <T>(pattern: string): T[] =>
  globSync(pattern, { cwd: demo })
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(path.join(demo, file), 'utf8')) as T[]);

interface DemoEntry {
  readonly author: string;
  readonly treatment: string;
  readonly purpose: { readonly slug: string };
  readonly visibility: string;
}

export function readDemoKeys(): DemoKeys {
  const threads = readDemo<{ key: string; title: string }>('threads/*.json');
  const cast = readDemo<{ key: string; pseudonym: string }>('cast.json');
  const pseudonyms = new Map(cast.map(({ key, pseudonym }) => [key, pseudonym]));
  const entries = readDemo<DemoEntry>('experiences/*.json').filter(({ visibility }) => visibility !== 'only_me');
  return {
    threads: new Map(threads.map(({ title, key }) => [title, `thread:${key}`])),
    experiences: entries.map(({ author, treatment, purpose }) => ({
      pseudonym: pseudonyms.get(author) ?? '',
      treatment,
      purpose: purpose.slug,
      key: `experience:${author}/${treatment}/${purpose.slug}`,
    })),
  };
}

/** The grades of single things: a key with `*` grades all entries it fits, unless one has a grade of its own. */
export function gradesOf({ grades }: GoldQuery, { experiences }: DemoKeys): Grades {
  const groups = Object.entries(grades).filter(([key]) => key.includes('*'));
  const expanded = groups.flatMap(([group, grade]) =>
    experiences.filter(({ key }) => fits(group, key)).map(({ key }) => [key, grade] as const),
  );
  const fromWeakest = expanded.toSorted(([, one], [, other]) => one - other);
  return new Map([...fromWeakest, ...Object.entries(grades).filter(([key]) => !key.includes('*'))]);
}

function fits(group: string, key: string): boolean {
  const wanted = group.split('/');
  const parts = key.split('/');
  const isPart = (part: string, at: number): boolean => part === '*' || part === 'experience:*' || part === parts[at];
  return parts.length === wanted.length && wanted.every(isPart);
}
