import type { DifferenceObject } from './comparison.object.ts';
import { wilson } from './intervals.ts';

/** The first share minus the second with its interval; not clear when that holds zero. */
export function presentDifference(
  one: { people: number; of: number },
  other: { people: number; of: number },
): DifferenceObject {
  const [a, b] = [wilson(one.people, one.of), wilson(other.people, other.of)];
  const [p, q] = [one.people / one.of, other.people / other.of];
  const lower = p - q - Math.hypot(p - a.lower, b.upper - q);
  const upper = p - q + Math.hypot(a.upper - p, q - b.lower);
  return { share: p - q, lower, upper, verdict: lower > 0 ? 'more' : upper < 0 ? 'fewer' : 'no_clear_difference' };
}
