import { smallestShown } from './publish-counts.ts';
import type { DecisionTimes } from './transparency-counts.ts';

/** From how many decisions on the ninetieth percentile is more than the time of a single one. */
const fewestForNinetieth = 10;

/**
 * How long decisions took, by nearest rank, and rounded up so that it is no case's own time: to 5 minutes, from two
 * hours on to half an hour, from two days on to half a day.
 * @param minutes of each decision, from the report to the decision, in any order
 * @returns `null` for fewer than five
 */
export function decisionTimes(minutes: readonly number[]): DecisionTimes | null {
  if (minutes.length < smallestShown) return null;
  const sorted = [...minutes].sort((one, other) => one - other);
  return {
    median: rounded(rank(sorted, 0.5)),
    ninetieth: sorted.length < fewestForNinetieth ? null : rounded(rank(sorted, 0.9)),
  };
}

const rank = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

function rounded(minutes: number): number {
  const step = minutes < 120 ? 5 : minutes < 2 * 1_440 ? 30 : 720;
  return Math.max(5, Math.ceil(minutes / step) * step);
}
