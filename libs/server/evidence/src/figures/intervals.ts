export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
const z = 1.959964;
export function wilson(people: number, of: number): Interval {
  const p = people / of;
  const d = 1 + (z * z) / of;
  const c = (p + (z * z) / (2 * of)) / d;
  const h = (z / d) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { lower: Math.max(0, c - h), upper: Math.min(1, c + h) };
}
