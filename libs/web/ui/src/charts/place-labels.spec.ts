import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stretches, textWidth, wideRem } from './geometry.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';

const words = [
  'Made it worse',
  'No effect',
  'Helped a little',
  'Helped moderately',
  'Helped a lot',
  'Too early to tell',
];

function edgesOf({ at, anchor, index }: PlacedLabel): { left: number; right: number } {
  const width = textWidth(words[index] ?? '') / wideRem;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return { left, right: left + width };
}

describe('labels under a bar', () => {
  it('stand in one row where there is room', () => {
    const placed = placeLabels(['No', 'Yes'], stretches([20, 20]), wideRem);
    expect(placed.map(({ row, anchor }) => [row, anchor])).toEqual([
      [0, 'middle'],
      [0, 'middle'],
    ]);
  });

  it('are left out for what has no width', () => {
    expect(placeLabels(words, stretches([0, 4, 0, 0, 0, 0]), wideRem).map(({ index }) => index)).toEqual([1]);
    expect(placeLabels(words, stretches([0, 0, 0, 0, 0, 0]), wideRem)).toEqual([]);
  });

  it('never meet each other in a row and never leave the drawing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }), (counts) => {
        const placed = placeLabels(words, stretches(counts), wideRem);
        for (const label of placed) {
          const own = edgesOf(label);
          expect(own.left).toBeGreaterThanOrEqual(-1e-6);
          expect(own.right).toBeLessThanOrEqual(1 + 1e-6);
          for (const other of placed.filter(({ index, row }) => index > label.index && row === label.row)) {
            const foreign = edgesOf(other);
            expect(own.right <= foreign.left || foreign.right <= own.left).toBe(true);
          }
        }
      }),
    );
  });
});
