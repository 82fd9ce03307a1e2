import type { CellCount, Contribution, CountingGroup, CountingSecret } from './counting-group.ts';
import { emptyCell } from './counting-group.ts';
import { groupedBy } from './grouped-by.ts';
import { recount } from './recount.ts';

/** The groups of which figures are published at each refresh. */
export type Publication = readonly (readonly CountingGroup[])[];
export type Publisher = (series: readonly (readonly Contribution[])[], secret: CountingSecret) => Publication;

/** Every refresh of the product. */
export function countsOf(series: Parameters<Publisher>[0], secret: CountingSecret): CellCount[] {
  let count = emptyCell;
  return series.map((contributions) => (count = recount(count, contributions, secret)));
}

export const entraide: Publisher = (series, secret) => countsOf(series, secret).map((count) => count.groups);

const open = { withheld: [], withheldSymptomIds: [], ties: [] };

/** What most sites do: exact figures of everybody, nothing below five people. Broken by differences. */
export const thresholdOnly: Publisher = (series) =>
  series.map((contributions) => {
    if (contributions.length < 5) return [];
    const labels = groupedBy(
      contributions,
      ({ circle, answers }) => `${circle} ${answers.perspective} ${answers.role}`,
    );
    return [...labels].map(([id, members]) => {
      const { circle = '', answers } = members[0] ?? {};
      const label = { circle, perspective: answers?.perspective ?? null, role: answers?.role ?? null };
      return { ...open, ...label, id, size: members.length, members };
    });
  });

/** Our groups, with every topic shown of each of them: broken where all of a group said the same. */
export const groupsOnly: Publisher = (series, secret) =>
  entraide(series, secret).map((groups) => groups.map((group) => ({ ...group, ...open })));
