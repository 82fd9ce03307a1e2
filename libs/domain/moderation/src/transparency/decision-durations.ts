import { type Urgency, urgencies } from '../urgency.ts';
import { smallestShown } from './publish-counts.ts';
import type { DecisionTimes } from './transparency-counts.ts';

/** How long the decisions of each urgency took; `null` where too few were taken to tell. */
export type TimesByUrgency = Readonly<Record<Urgency, DecisionTimes | null>>;

/**
 * How long decisions took, for each urgency with five or more. That times are shown tells of five decisions, and how
 * many there were is published: where the fives alone make up all of them, the other urgencies would be known to have
 * none, so then no time is shown. A case that is decided again is in that number and not among the times, and so it
 * stays open how many decisions are left for the others.
 * @param minutes of each first decision on a case, from its first report, in any order
 */
export function publishTimes(minutes: Readonly<Record<Urgency, readonly number[]>>): TimesByUrgency {
  const all = urgencies.reduce((sum, urgency) => sum + minutes[urgency].length, 0);
  const told = urgencies.filter((urgency) => minutes[urgency].length >= smallestShown);
  const isOpen = all > told.length * smallestShown;
  return Object.fromEntries(
    urgencies.map((urgency) => [urgency, isOpen ? decisionTimes(minutes[urgency]) : null]),
  ) as TimesByUrgency;
}

/**
 * By nearest rank, and rounded up so that it is no case's own time: to 5 minutes, from two hours on to hours, from two
 * days on to days.
 * @returns `null` for fewer than five
 */
function decisionTimes(minutes: readonly number[]): DecisionTimes | null {
  if (minutes.length < smallestShown) return null;
  const sorted = [...minutes].sort((one, other) => one - other);
  return { median: rounded(rank(sorted, 0.5)), ninetieth: rounded(rank(sorted, 0.9)) };
}

const rank = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

function rounded(minutes: number): number {
  const step = minutes < 120 ? 5 : minutes < 2 * 1_440 ? 60 : 1_440;
  return Math.max(5, Math.ceil(minutes / step) * step);
}
