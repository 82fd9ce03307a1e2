import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addUp, hideSmall, publishMonth, publishSum } from './publish-counts.ts';
import { type Cells, type Counted, type MonthCounts, countedSumNames, countedSums } from './transparency-counts.ts';

const namesOf = (values: readonly number[]): Cells => Object.fromEntries(values.map((value, at) => [`c${at}`, value]));
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every way in which `count` cells add up to `total`. */
function waysTo(total: number, count: number): number[][] {
  if (count === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    waysTo(total - first, count - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** Somebody who knows the rule, and tries every month that could have been: what each hidden cell may hold. */
function possible(published: ReturnType<typeof publishSum>, sizes: Record<string, number>): Map<string, Set<number>> {
  const totals = published.total === null ? [0, 1, 2, 3, 4] : [published.total];
  const found = new Map<string, Set<number>>();
  for (const total of totals) {
    const fitting = Object.entries(sizes).map(([part, size]) =>
      waysTo(total, size)
        .filter((way) => JSON.stringify(hideSmall(namesOf(way))) === JSON.stringify(published.parts[part]))
        .map((way) => ({ part, way })),
    );
    if (fitting.some((ways) => ways.length === 0)) continue;
    for (const { part, way } of fitting.flat())
      way.forEach((value, at) => found.set(`${part} ${at}`, (found.get(`${part} ${at}`) ?? new Set()).add(value)));
  }
  return found;
}

/** A sum that is taken apart twice: the second part shares out what the first adds up to. */
const twoParts = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 4 }),
    fc.integer({ min: 2, max: 3 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  )
  .map(([first, size, cuts]): Counted => {
    const total = sumOf(first);
    const borders = cuts.slice(0, size - 1).map((cut) => Math.floor(cut * (total + 1)));
    const edges = [0, ...borders.sort((one, other) => one - other), total].map((edge) => Math.min(edge, total));
    const second = edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0));
    return { total, parts: { first: namesOf(first), second: namesOf(second) } };
  });

describe('publishing counts', () => {
  it.each([
    ['one report in a month', [1, 0, 0], [null, null, null]],
    ['nothing at all', [0, 0, 0], [null, null, null]],
    ['five of each', [5, 5, 5], [5, 5, 5]],
    ['one small among large ones: the smallest large one goes with it', [3, 40, 9], [null, 40, null]],
    ['two small ones, too: both could be told apart at the edges', [4, 4, 40, 9], [null, null, 40, null]],
    ['equal ones go together', [2, 9, 40, 9], [null, null, 40, null]],
  ])('%s', (_, values, shown) => {
    expect(Object.values(hideSmall(namesOf(values)))).toEqual(shown);
  });

  it('never shows a number under 5, nor changes one', () => {
    fc.assert(
      fc.property(twoParts, (counted) => {
        const published = publishSum(counted);
        const pairs = Object.entries(counted.parts).flatMap(([part, cells]) =>
          Object.entries(cells).map(([name, value]) => [value, published.parts[part]?.[name]] as const),
        );
        for (const [value, shown] of [...pairs, [counted.total, published.total] as const]) {
          expect(shown === null || (shown === value && value >= 5)).toBe(true);
          if (value < 5) expect(shown).toBeNull();
        }
      }),
    );
  });

  it('leaves no hidden cell to be solved from everything that is published of a month', () => {
    fc.assert(
      fc.property(twoParts, (counted) => {
        const sizes = Object.fromEntries(
          Object.entries(counted.parts).map(([part, cells]) => [part, Object.keys(cells).length]),
        );
        const published = publishSum(counted);
        const found = possible(published, sizes);
        for (const [part, cells] of Object.entries(published.parts)) {
          Object.values(cells).forEach((shown, at) => {
            const values = found.get(`${part} ${at}`) ?? new Set();
            expect({ part, at, isOpen: values.size >= 2 }).toEqual({ part, at, isOpen: shown === null });
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('would be solved if cells were hidden alone: the attacker is one', () => {
    const alone = { total: 12, parts: { first: { c0: null, c1: 9 } } };
    const ways = waysTo(12, 2).filter(([small = 0, large]) => small < 5 && large === alone.parts.first.c1);
    expect(ways).toEqual([[3, 9]]);
  });

  const counts = (value: number): MonthCounts =>
    Object.fromEntries(
      countedSumNames.map((sum) => {
        const parts = Object.entries(countedSums[sum]).map(([part, names]: [string, readonly string[]]) => {
          return [part, Object.fromEntries(names.map((name) => [name, value]))];
        });
        return [sum, { total: value * 8, parts: Object.fromEntries(parts) }];
      }),
    ) as unknown as MonthCounts;

  it('adds up what is shown, and nothing else: all months tell no more than each of them', () => {
    const months = [counts(1), counts(6), counts(7)].map(publishMonth);
    const all = addUp(months);
    expect(all.reports.parts['reasons']?.['danger']).toBe(13);
    expect(all.reports.total).toBe(8 + 48 + 56);
    expect(all.undone.total).toBe(8 + 48 + 56);
    expect(addUp([publishMonth(counts(0))]).reports).toEqual(publishMonth(counts(0)).reports);
    expect(addUp([]).reports).toEqual({ total: null, parts: {} });
  });
});
