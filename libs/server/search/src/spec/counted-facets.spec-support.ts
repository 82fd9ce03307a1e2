import type { Searched } from './scene.ts';

/** What an answer can be narrowed to. */
export type Facets = Searched['search']['facets'];

/** The field of the filter for a facet, where values are told as they are. */
export const fieldOf: Partial<Record<keyof Facets, string>> = {
  authorRoles: 'authorRole',
  effectiveness: 'effectiveness',
  languages: 'language',
  years: 'year',
  answered: 'isAnswered',
  threadKinds: 'threadKind',
};

type Counted = Record<string, Record<string, number>>;

/** Facets as counts by value; those without a value are left out. */
export const countedIn = (facets: Facets): Counted =>
  Object.fromEntries(
    Object.entries(facets)
      .filter(([, counts]) => counts.length > 0)
      .map(([facet, counts]) => [
        facet,
        Object.fromEntries(counts.map(({ count, ...told }) => [valueIn(told), count])),
      ]),
  );

const valueIn = (told: object): string => {
  const [value] = Object.values(told) as (string | number | boolean | { id: string })[];
  return typeof value === 'object' ? value.id : String(value);
};

/** What counts by value should be, of things that can be narrowed to by these values. */
export function countedOf(things: readonly object[]): Counted {
  const counted: Counted = {};
  for (const [facet, value] of things.flatMap((thing) => Object.entries(thing) as [string, unknown][])) {
    const counts = (counted[facet] ??= {});
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  }
  return counted;
}
