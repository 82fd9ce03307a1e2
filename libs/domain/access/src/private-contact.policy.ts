/** Whether somebody is of age, as far as is known. `unknown`: no account can tell. */
export const ageGroups = ['minor', 'adult', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** What an account keeps of its owner's age: nothing but until when they were a minor (see `judgeAge`). */
export interface KeptAge {
  /** First day of adulthood as `YYYY-MM-DD`; `null` for somebody who was an adult when they came. */
  readonly adultFrom: string | null;
}

/**
 * The age group of somebody, from the first moment of the day of adulthood in UTC.
 * @param kept `null` when there is no account that could tell
 */
export function ageGroupOf(kept: KeptAge | null, now: Date): AgeGroup {
  if (kept === null) return 'unknown';
  return kept.adultFrom === null || now.getTime() >= Date.parse(`${kept.adultFrom}T00:00:00Z`) ? 'adult' : 'minor';
}

const pairs: Readonly<Record<AgeGroup, Readonly<Record<AgeGroup, boolean>>>> = {
  adult: { adult: true, minor: false, unknown: false },
  minor: { adult: false, minor: true, unknown: true },
  unknown: { adult: false, minor: true, unknown: true },
};

/**
 * May these two write to each other where nobody else reads? Never an adult with a minor; somebody whose age is unknown
 * counts as a minor. Everything that lets two people talk privately must ask this first, whatever else it asks.
 */
export const mayContactPrivately = (one: AgeGroup, other: AgeGroup): boolean => pairs[one][other];
