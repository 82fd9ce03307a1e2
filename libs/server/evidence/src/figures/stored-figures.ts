import {
  type MembershipRole,
  type Perspective,
  adherenceLevels,
  burdenLevels,
  costBands,
  effectivenessLevels,
  overallSeverities,
  stopReasons,
  timesToEffect,
} from '@entraide/domain-kernel';
import type { ShownQuestion } from './evidence.enums.ts';

/** How many people answered a question, and how many gave each answer; answers that nobody gave are left out. */
export interface StoredTable {
  readonly people: number;
  readonly answers: Readonly<Record<string, number>>;
}

export interface StoredSideEffect {
  readonly symptomId: string;
  readonly people: number;
  readonly mild: number;
  readonly moderate: number;
  readonly severe: number;
  readonly lasting: number;
  readonly of: number;
}

/** The column `figures` of `evidence_cell`: sums over whole counting groups. */
export interface StoredFigures {
  readonly tables: Readonly<Record<ShownQuestion, StoredTable>>;
  /** Only symptoms that at least 5 people reported, most people first. */
  readonly sideEffects: readonly StoredSideEffect[];
  readonly own: number;
  readonly caringFor: number;
  readonly notToldApart: number;
  readonly roles: readonly { readonly role: MembershipRole | null; readonly people: number }[];
  readonly byPerspective: readonly { readonly perspective: Perspective; readonly effectiveness: StoredTable }[];
  readonly byRole: readonly { readonly role: MembershipRole; readonly effectiveness: StoredTable }[];
  /** How many people gave their latest answer in which month. */
  readonly months: Readonly<Record<string, number>>;
  readonly followUps: { readonly asked: number; readonly answered: number };
}

/** Every answer that a question has, in the order in which it is shown. */
export const answersOf: Record<ShownQuestion, readonly string[]> = {
  effectiveness: effectivenessLevels,
  time_to_effect: timesToEffect,
  side_effects_overall: overallSeverities,
  adherence: adherenceLevels,
  burden: burdenLevels,
  cost_band: costBands,
  still_taking: ['yes', 'no'],
  stop_reasons: stopReasons,
};

const sumOf = (table: StoredTable, answers: readonly string[]): number =>
  answers.reduce((sum, answer) => sum + (table.answers[answer] ?? 0), 0);

/** People for whom it is not too early to say. */
export const ratedOf = (table: StoredTable): number => table.people - sumOf(table, ['too_early']);

/** People whom it helped moderately or much. */
export const helpedOf = (table: StoredTable): number => sumOf(table, ['moderate', 'major']);
