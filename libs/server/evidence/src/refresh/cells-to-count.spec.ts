import { describe, expect, it } from '@jest/globals';
import { cellsToCount, inBatches } from './cells-to-count.ts';

const told = (treatmentId: string, purposeId: string, entries: number, as = treatmentId) => ({
  toldTreatmentId: as,
  toldPurposeId: purposeId,
  treatmentId,
  purposeId,
  entries,
});

describe('cells to count', () => {
  it('are those that are told of, and those that were counted and are told of no more', () => {
    const cells = cellsToCount(
      [told('b', 'p', 3), told('a', 'q', 2), told('b', 'p', 4, 'merged into b')],
      [
        { treatmentId: 'c', purposeId: 'p', people: 5 },
        { treatmentId: 'a', purposeId: 'q', people: 9 },
      ],
    );
    expect(cells.map(({ treatmentId, told: pairs, weight }) => [treatmentId, pairs.length, weight])).toEqual([
      ['a', 1, 9],
      ['b', 2, 7],
      ['c', 0, 5],
    ]);
  });

  it.each([
    [
      [4, 4, 4],
      [[4, 4], [4]],
    ],
    [
      [20, 1, 1],
      [[20], [1, 1]],
    ],
    [
      [1, 20, 1],
      [[1], [20], [1]],
    ],
    [[10], [[10]]],
    [[], []],
  ])('%j go in batches of at most 10, heavier ones alone', (weights, expected) => {
    const cells = weights.map((weight, index) => ({ treatmentId: String(index), purposeId: 'p', told: [], weight }));
    expect([...inBatches(cells, 10)].map((batch) => batch.map(({ weight }) => weight))).toEqual(expected);
  });
});
