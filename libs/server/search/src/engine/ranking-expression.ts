import { searchConceptKinds } from '@entraide/server-platform';
import type { TextUnit } from './text-query.ts';

/** True for the rows of the catalogue. */
export const isConcept = `kind in (${searchConceptKinds.map((kind) => `'${kind}'`).join(', ')})`;

/** What holding the whole question is worth besides holding each of its parts. */
const wholeQuestion = 0.5;
/** What a document must hold of a question, by weight, to be found by a part of it; with either engine. */
export const leastCoverage = 0.2;
/** What the best possible place of all words is worth; holding them at all is worth 2. */
const bestPlace = 5;
/** What another name in a text is worth of the same place of the question's own words. */
const otherName = 0.9;
/** The same for a name that the question is only nearly. */
const nearName = 0.8;

/** A question as the ranking reads it. */
export interface RankedQuestion {
  readonly units: readonly TextUnit[];
  /** Names that the whole question is nearly, as `tsquery` expressions. */
  readonly near: readonly string[];
}

/** How much of the question stands in a vector, 0 to 1. */
function held(vector: string, { units, near }: RankedQuestion): string {
  const shares = units.map(({ sql, share }) => `(${vector} @@ (${sql}))::integer * ${share.toFixed(6)}`);
  const own = `(${shares.join(' + ')})`;
  const nearly = `${nearName} * (${vector} @@ (${near.join(' || ')}))::integer`;
  return `(${near.length === 0 ? own : `greatest(${own}, ${nearly})`})::float8`;
}

/** How much of the question stands in a document, 0 to 1. @param row the alias of a `search_document` */
export const coverage = (row: string, question: RankedQuestion): string => held(`${row}.words`, question);

/** How much of the question stands in a heading, 0 to 1. @param row the alias of a `search_document` */
export const headed = (row: string, question: RankedQuestion): string => held(`${row}.heading`, question);

/** What is worked out for every row that is found; needs `coverage`, `headed`, `heading` and `is_meant`. A short heading says more. */
export const roughScore = `coverage * 2 + (coverage = 1)::integer * ${wholeQuestion}
  + headed * (1.2 - 0.15 * ln(1 + length(heading))) + is_meant::integer`;

/** How often and how prominently a query's words stand in a row; short texts say what they say more clearly. */
const placeOf = (query: string): string =>
  `ts_rank('{0.05, 0.25, 0.25, 1}', words, ${query}, case when ${isConcept} then 2 else 1 end)`;

/** How close a text is to the question, by its own words, by other names and by names that it nearly is. */
export function closeness({ units, near }: RankedQuestion): string {
  const own = units.map(({ own: words, names, share }) => {
    const places = [placeOf(words), ...names.map((name) => `${otherName} * ${placeOf(name)}`)];
    return `${(bestPlace * share).toFixed(6)} * greatest(${places.join(', ')})`;
  });
  const nearly = near.map((name) => `${nearName * bestPlace} * ${placeOf(name)}`);
  return `greatest(${[own.join(' + '), ...nearly].join(', ')})`;
}

/** What is newer stands first where nothing else tells. @param now a placeholder */
export const freshness = (now: string): string =>
  `0.05 * exp(least(0, extract(epoch from created_at - ${now}::timestamptz)) / 63072000.0)`;
