import { reportReasons, sanctionKinds } from '@entraide/domain-kernel';
import { decisionActions } from '../decision.ts';

/** From whom reports come, as the public page tells it: members, visitors, or something that the system found. */
export const reportOrigins = ['members', 'visitors', 'system'] as const;
export type ReportOrigin = (typeof reportOrigins)[number];

/** How objections were answered. */
export const appealAnswers = ['upheld', 'overturned'] as const;

/**
 * What is counted of one month, and how each sum is taken apart. All parts of a sum add up to it, so whoever knows some
 * of them and the sum knows what the others add up to.
 */
export const countedSums = {
  reports: { reasons: reportReasons, origins: reportOrigins },
  decisions: { grounds: reportReasons, actions: decisionActions },
  sanctions: { kinds: sanctionKinds },
  appealsMade: {},
  appealsAnswered: { answers: appealAnswers },
  undone: {},
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type CountedSum = keyof typeof countedSums;
export const countedSumNames = Object.keys(countedSums) as CountedSum[];

/** Numbers of people’s deeds by name; 0 or more. */
export type Cells = Readonly<Record<string, number>>;

/** One sum of a month with its parts, as it is: not to be shown. */
export interface Counted {
  readonly total: number;
  readonly parts: Readonly<Record<string, Cells>>;
}

/** One month as it is counted, before anything is hidden. */
export type MonthCounts = Readonly<Record<CountedSum, Counted>>;

/** How long decisions took, in minutes: half of them at most `median`, nine of ten at most `ninetieth`. */
export interface DecisionTimes {
  readonly median: number;
  readonly ninetieth: number;
}

/** What one published number shows; `null` where it is hidden. */
export type ShownCells = Readonly<Record<string, number | null>>;

/** One sum of a month as everybody may read it. */
export interface Published {
  readonly total: number | null;
  readonly parts: Readonly<Record<string, ShownCells>>;
}

export type PublishedCounts = Readonly<Record<CountedSum, Published>>;
