import { type Problem, problem } from '@entraide/domain-kernel';
import type { ExposureLimits } from './exposure.ts';
import type { ResponseTargets } from './urgency.ts';

/** What administrators set for the work of moderators. */
export interface ModerationTargets {
  /** Minutes from a report until a person should have decided. */
  readonly responseMin: ResponseTargets;
  /** A moderator gets at most one mail about danger in so many minutes. */
  readonly dangerMailMin: number;
  readonly breakAfter: ExposureLimits;
}

/** Each with its smallest and largest value: minutes, and texts opened. */
export const moderationTargetBounds = {
  danger: { min: 1, max: 1_440 },
  harassment: { min: 1, max: 10_080 },
  other: { min: 1, max: 43_200 },
  dangerMail: { min: 1, max: 1_440 },
  breakHour: { min: 1, max: 1_000 },
  breakDay: { min: 1, max: 1_000 },
} as const;
export type ModerationTargetField = keyof typeof moderationTargetBounds;

/** Numbers that are none, or out of their bounds, each at its field. */
export const problemsOfTargets = (given: Readonly<Record<ModerationTargetField, number>>): Problem[] =>
  (Object.keys(moderationTargetBounds) as ModerationTargetField[]).flatMap((field) => {
    const { min, max } = moderationTargetBounds[field];
    const value = given[field];
    return Number.isInteger(value) && value >= min && value <= max
      ? []
      : [problem('out_of_range', field, { min, max })];
  });
