import { type AnchoredText, type Stretch, textWidth } from './geometry.ts';

/** A label under a bar, in the row in which it meets no other. */
export interface PlacedLabel extends AnchoredText {
  readonly index: number;
  /** 0 is nearest to the bar. */
  readonly row: number;
  /** The middle of what it names, where its leader starts. */
  readonly leader: number;
}

interface Box extends PlacedLabel {
  readonly left: number;
  readonly right: number;
}

/** Between two texts of one row, and between a text and a leader that passes it; in rem. */
const gapRem = 0.7;
const mostRows = 4;

/**
 * Places labels under their stretches in as few rows as it finds, the widest stretches nearest unless another order
 * places more of them, so that no text meets another text or a leader in a drawing that is `drawingRem` wide; in a wider
 * one everything only moves apart. A label that finds no place is left out (the list or table beside has it), and so is
 * one whose stretch has no width.
 */
export function placeLabels(
  labels: readonly string[],
  places: readonly Stretch[],
  drawingRem: number,
): readonly PlacedLabel[] {
  const seen = places.map((place, index) => ({ place, index })).filter(({ place }) => place.width > 0);
  const widestFirst = seen.toSorted((one, other) => other.place.width - one.place.width || one.index - other.index);
  return [widestFirst, seen, widestFirst.toReversed(), seen.toReversed()]
    .map((order) => placeInOrder(order, labels, drawingRem))
    .reduce((best, other) => (other.length > best.length ? other : best))
    .map(({ index, row, leader, at, anchor }) => ({ index, row, leader, at, anchor }))
    .sort((one, other) => one.index - other.index);
}

interface Named {
  readonly place: Stretch;
  readonly index: number;
}

/** First come, first served. */
function placeInOrder(order: readonly Named[], labels: readonly string[], drawingRem: number): readonly Box[] {
  const placed: Box[] = [];
  for (const { place, index } of order) {
    const box = candidates(index, place, textWidth(labels[index] ?? '') / drawingRem).find(
      (candidate) => isInside(candidate) && placed.every((other) => !meets(candidate, other, gapRem / drawingRem)),
    );
    if (box) placed.push(box);
  }
  return placed;
}

function candidates(index: number, { start, width }: Stretch, text: number): readonly Box[] {
  const leader = start + width / 2;
  const end = start + width;
  return Array.from({ length: mostRows }, (_, row) => [
    { index, row, leader, at: leader, anchor: 'middle' as const, left: leader - text / 2, right: leader + text / 2 },
    { index, row, leader, at: start, anchor: 'start' as const, left: start, right: start + text },
    { index, row, leader, at: end, anchor: 'end' as const, left: end - text, right: end },
  ]).flat();
}

/** Inside the drawing, and under its own leader. */
const isInside = ({ left, right, leader }: Box): boolean =>
  left >= -1e-9 && right <= 1 + 1e-9 && leader >= left && leader <= right;

const meets = (one: Box, other: Box, gap: number): boolean =>
  one.row === other.row
    ? one.left < other.right + gap && other.left < one.right + gap
    : one.row < other.row
      ? crosses(other.leader, one, gap)
      : crosses(one.leader, other, gap);

const crosses = (leader: number, box: Box, gap: number): boolean =>
  leader > box.left - gap / 2 && leader < box.right + gap / 2;
