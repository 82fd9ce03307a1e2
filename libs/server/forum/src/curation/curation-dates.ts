import { curationSettings } from '@entraide/domain-access';
import { type Problem, problem } from '@entraide/domain-kernel';

const dayMs = 24 * 60 * 60 * 1_000;

/** None, or the one problem of a day that something is to end on: it lies ahead of `now`, at most a year and a day. */
export function aheadProblems(field: string, at: Date | null | undefined, now: Date): Problem[] {
  if (!at) return [];
  const days = (at.getTime() - now.getTime()) / dayMs;
  return days > 0 && days <= curationSettings.mostDaysAhead ? [] : [problem('date_not_ahead', field)];
}
