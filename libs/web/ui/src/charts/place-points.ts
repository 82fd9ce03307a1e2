import { textWidth } from './geometry.ts';

export interface Point {
  /** From the left and from the top, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** On which side of its dot a label stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The dot's radius, the height of a line of text, and the room between dot and text; in rem. */
const dotRem = 0.5;
const lineRem = 1.2;
const gapRem = 0.3;

/**
 * The side of every label, first come first served, so that none meets a dot or another label in a drawing of this size;
 * `null` where no side is free. In a wider drawing of the same height everything only moves apart.
 */
export function placePoints(
  points: readonly Point[],
  size: { readonly widthRem: number; readonly heightRem: number },
): readonly (Side | null)[] {
  const taken: Box[] = points.map((point) => dotAt(point, size));
  return points.map((point, index) => {
    for (const side of ['right', 'left', 'above', 'below'] as const) {
      const box = labelAt(point, side, size);
      const isFree = taken.every((other, at) => at === index || !overlap(box, other));
      if (isFree && isInside(box, size)) {
        taken.push(box);
        return side;
      }
    }
    return null;
  });
}

interface Size {
  readonly widthRem: number;
  readonly heightRem: number;
}

function dotAt({ x, y }: Point, { widthRem, heightRem }: Size): Box {
  const [left, top] = [x * widthRem, y * heightRem];
  return { left: left - dotRem, right: left + dotRem, top: top - dotRem, bottom: top + dotRem };
}

function labelAt(point: Point, side: Side, size: Size): Box {
  const [x, y] = [point.x * size.widthRem, point.y * size.heightRem];
  const width = textWidth(point.label);
  const left = {
    right: x + dotRem + gapRem,
    left: x - dotRem - gapRem - width,
    above: x - width / 2,
    below: x - width / 2,
  };
  const top = { right: y - lineRem / 2, left: y - lineRem / 2, above: y - dotRem - lineRem, below: y + dotRem };
  return { left: left[side], right: left[side] + width, top: top[side], bottom: top[side] + lineRem };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = ({ left, right, top, bottom }: Box, { widthRem, heightRem }: Size): boolean =>
  left >= 0 && right <= widthRem && top >= 0 && bottom <= heightRem;

/** Where a number of people stands on the logarithmic scale from 5 people to `most` (at least 50), 0 to 1. */
export function peoplePlace(people: number, most: number): number {
  const [from, to] = [Math.log(5), Math.log(Math.max(50, most))];
  return Math.min(1, Math.max(0, (Math.log(Math.max(5, people)) - from) / (to - from)));
}

/** The marks of that scale: 5, 10, 30, 100, 300 … up to `most` (at least 50). */
export function peopleTicks(most: number): readonly number[] {
  const ticks = [5];
  for (let tick = 10; tick <= Math.max(50, most); tick = String(tick).startsWith('1') ? tick * 3 : (tick / 3) * 10)
    ticks.push(tick);
  return ticks;
}
