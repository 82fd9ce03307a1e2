import {
  type Cells,
  type Counted,
  type MonthCounts,
  type Published,
  type PublishedCounts,
  type ShownCells,
  countedSumNames,
} from './transparency-counts.ts';

/** The smallest number that is shown. The project's own choice, as for figures about treatments. */
export const smallestShown = 5;

/**
 * Hides what is under {@link smallestShown}, zero included, and with it the smallest number that could be shown, with
 * everything equal to it: one hidden number alone would be the sum less the others.
 *
 * Why nothing hidden can be solved, even by who knows this rule and the sum: which cells are hidden hangs only on the
 * values that they hold, not on which of them holds which. So the hidden values can be exchanged among each other, and
 * the same is published. Among them are one under 5 and one of 5 or more, so each cell may be either. Where every cell
 * is under 5 and the sum is known, it is at least 5, and one unit can be moved between two cells.
 */
export function hideSmall(cells: Cells): ShownCells {
  const values = Object.values(cells);
  if (values.every((value) => value >= smallestShown)) return cells;
  const companion = Math.min(...values.filter((value) => value >= smallestShown));
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [name, value < smallestShown || value === companion ? null : value]),
  );
}

/** One sum of a month as everybody may read it. The parts must add up to the total. */
export const publishSum = ({ total, parts }: Counted): Published => ({
  total: total < smallestShown ? null : total,
  parts: Object.fromEntries(Object.entries(parts).map(([name, cells]) => [name, hideSmall(cells)])),
});

/**
 * A whole month as everybody may read it. Sums do not add up to each other, so each is hidden by itself. A month is
 * published once, when it is over, and never anew: there is no difference between two states of it.
 */
export const publishMonth = (counts: MonthCounts): PublishedCounts =>
  Object.fromEntries(countedSumNames.map((name) => [name, publishSum(counts[name])])) as PublishedCounts;

/**
 * All months together: the sum of what is shown of each, and so nothing that they do not tell already. Hidden numbers
 * are not in it; `null` where nothing was ever shown.
 */
export function addUp(months: readonly PublishedCounts[]): PublishedCounts {
  const sumOf = (sums: readonly Published[]): Published => ({
    total: addShown(sums.map(({ total }) => total)),
    parts: Object.fromEntries(
      Object.keys(sums[0]?.parts ?? {}).map((part) => [part, addCells(sums.map(({ parts }) => parts[part] ?? {}))]),
    ),
  });
  return Object.fromEntries(
    countedSumNames.map((name) => [name, sumOf(months.map((month) => month[name]))]),
  ) as PublishedCounts;
}

const addCells = (cells: readonly ShownCells[]): ShownCells =>
  Object.fromEntries(
    Object.keys(cells[0] ?? {}).map((name) => [name, addShown(cells.map((months) => months[name] ?? null))]),
  );

function addShown(numbers: readonly (number | null)[]): number | null {
  const shown = numbers.filter((number) => number !== null);
  return shown.length === 0 ? null : shown.reduce((sum, number) => sum + number, 0);
}
