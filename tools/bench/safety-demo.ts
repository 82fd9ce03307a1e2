import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const demo = path.resolve(import.meta.dirname, '../../apps/api/demo');
const fewestWords = 6;

/**
 * What the demonstration says in one language, six words or more. Every second conversation and entry stands in
 * `labelled/everyday.*` as it was when weights were first learnt; the others are for counting.
 */
export function demoTexts(language: 'en' | 'fr', part: 'learn' | 'count'): string[] {
  const things = ['threads', 'experiences'].flatMap((folder) =>
    readdirSync(path.join(demo, folder))
      .sort()
      .map((file) => JSON.parse(readFileSync(path.join(demo, folder, file), 'utf8')) as unknown[]),
  );
  const chosen = things.flatMap((each) => each.filter((_, at) => (at % 2 === 0) === (part === 'learn')));
  return [...new Set(chosen.flatMap((thing) => textsIn(thing, null, language)))];
}

function textsIn(thing: unknown, language: unknown, wanted: string): string[] {
  if (typeof thing === 'string') return language === wanted && thing.split(/\s+/).length >= fewestWords ? [thing] : [];
  if (typeof thing !== 'object' || thing === null) return [];
  const own: unknown = 'language' in thing ? thing.language : language;
  return Object.values(thing).flatMap((part: unknown) => textsIn(part, own, wanted));
}
