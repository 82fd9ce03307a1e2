import type { CellFigures, Proportion, QuestionTable, SideEffectCount, SubsetFigures } from './cell-figures.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { type Share, wilson } from './proportion.ts';

/** Why there is no figure. */
export const absenceReasons = ['too_few_people', 'not_told_apart', 'not_counted_yet'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** A figure that is not shown: why, and how many people it needs. */
export interface Absence {
  readonly reason: AbsenceReason;
  readonly least: number;
}

/** How many people a figure needs in the place where it is shown: 5 on pages, 11 in cross-tables, downloads and the API. */
export interface Threshold {
  readonly least: number;
}

/** A figure, or why there is none. */
export type Shown<T> =
  { readonly figure: T; readonly absence?: undefined } | { readonly absence: Absence; readonly figure?: undefined };

/** A typed absence. */
export const absent = (reason: AbsenceReason, least: number): { readonly absence: Absence } => ({
  absence: { reason, least },
});

/** A share with its interval, from `least` people in its base. */
export function shownShare({ people, of }: Proportion, { least }: Threshold): Shown<Share> {
  const share = of < least ? null : wilson(people, of);
  return share ? { figure: share } : absent('too_few_people', least);
}

/** A table, from `least` people who answered. */
export const shownTable = (table: QuestionTable, { least }: Threshold): Shown<QuestionTable> =>
  table.people < least ? absent('too_few_people', least) : { figure: table };

/**
 * Figures of a whole cell, from `least` people who are counted. `null`: no refresh has looked at this cell yet, which is
 * another absence than that nobody is counted.
 */
export function shownCell(figures: CellFigures | null, { least }: Threshold): Shown<CellFigures> {
  if (!figures) return absent('not_counted_yet', least);
  return figures.people < least ? absent('too_few_people', least) : { figure: figures };
}

/** A subset's table and share. They are cross-tables: never of fewer than 11. Nobody told apart is said as such. */
export function shownSubset(
  subset: SubsetFigures,
  threshold: Threshold,
): { readonly effectiveness: Shown<QuestionTable>; readonly helped: Shown<Share> } {
  const least = Math.max(threshold.least, evidenceSettings.fewestPeopleApart);
  if (subset.people === 0) {
    return { effectiveness: absent('not_told_apart', least), helped: absent('not_told_apart', least) };
  }
  return { effectiveness: shownTable(subset.effectiveness, { least }), helped: shownShare(subset.helped, { least }) };
}

/** The symptoms that at least 5 people named, of a base of at least `least`, in their order. */
export const shownSideEffects = (all: readonly SideEffectCount[], { least }: Threshold): readonly SideEffectCount[] =>
  all.filter((one) => one.people >= evidenceSettings.fewestPeople && one.of >= least);

/** Whether two treatments are compared: at least 30 people rated each. */
export const isComparable = (one: CellFigures, other: CellFigures): boolean =>
  Math.min(one.helped.of, other.helped.of) >= evidenceSettings.fewestPeopleCompared;
