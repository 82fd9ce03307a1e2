import type { QuestionTable } from './cell-figures.ts';
import { type Share, wilson } from './proportion.ts';

/** Why there is no figure. */
export const absenceReasons = ['too_few_people', 'not_told_apart', 'not_counted_yet'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** A figure that is not shown: why, and how many people it needs. */
export interface Absence {
  readonly reason: AbsenceReason;
  readonly least: number;
}

/** The threshold of the place where a figure is shown, in people. */
export interface Threshold {
  readonly least: number;
}

/** A figure, or why there is none. */
export type Shown<T> = { readonly figure: T } | { readonly absence: Absence };

export const absent = (reason: AbsenceReason, least: number): { readonly absence: Absence } => ({
  absence: { reason, least },
});

/** A share with its interval, from `least` people in its base. */
export function shownShare(
  proportion: { readonly people: number; readonly of: number },
  { least }: Threshold,
): Shown<Share> {
  const share = proportion.of < least ? null : wilson(proportion.people, proportion.of);
  return share ? { figure: share } : absent('too_few_people', least);
}

/** A table, from `least` people who answered. */
export const shownTable = (table: QuestionTable, { least }: Threshold): Shown<QuestionTable> =>
  table.people < least ? absent('too_few_people', least) : { figure: table };
