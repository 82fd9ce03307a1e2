import type {
  Adherence,
  Burden,
  CostBand,
  DoseFrequency,
  Effectiveness,
  Language,
  OverallSeverity,
  Perspective,
  Severity,
  StopReason,
  TimeToEffect,
  Visibility,
} from '@entraide/domain-kernel';

export interface SideEffectAnswer {
  readonly symptomId: string;
  readonly severity?: Severity | null | undefined;
  readonly isLasting?: boolean | null | undefined;
}

/** Every answer of the form, whatever state it is in. */
interface AllAnswers {
  readonly perspective: Perspective | null;
  readonly treatmentId: string | null;
  readonly purposeId: string | null;
  /** A month as typed, `2024-03` when it is whole. */
  readonly startedOn: string | null;
  /** A number as typed, with point or comma. */
  readonly doseValue: string | null;
  readonly doseUnit: string | null;
  readonly doseFrequency: DoseFrequency | null;
  readonly effectiveness: Effectiveness | null;
  readonly timeToEffect: TimeToEffect | null;
  readonly adherence: Adherence | null;
  readonly burden: Burden | null;
  readonly costBand: CostBand | null;
  readonly sideEffectsOverall: OverallSeverity | null;
  readonly sideEffects: readonly SideEffectAnswer[] | null;
  readonly isStillTaking: boolean | null;
  readonly endedOn: string | null;
  readonly stopReasons: readonly StopReason[] | null;
  readonly narrative: string | null;
  readonly language: Language | null;
  readonly visibility: Visibility | null;
  readonly communityId: string | null;
  readonly countsInStatistics: boolean | null;
  readonly allowsResearch: boolean | null;
}

/** What a person has answered so far, kept as it was typed, right or wrong: rules look at it, they do not change it. */
export type Answers = { readonly [Key in keyof AllAnswers]?: AllAnswers[Key] | undefined };

/** The names of the answers, in the order of the form. */
export const answerNames = [
  'perspective',
  'treatmentId',
  'purposeId',
  'startedOn',
  'doseValue',
  'doseUnit',
  'doseFrequency',
  'effectiveness',
  'timeToEffect',
  'adherence',
  'burden',
  'costBand',
  'sideEffectsOverall',
  'sideEffects',
  'isStillTaking',
  'endedOn',
  'stopReasons',
  'narrative',
  'language',
  'visibility',
  'communityId',
  'countsInStatistics',
  'allowsResearch',
] as const satisfies readonly (keyof AllAnswers)[];

/** The earlier answers with the given ones over them; what is not mentioned stays, what is null is taken back. */
export function mergeAnswers(earlier: Answers, given: Answers): Answers {
  const entries = answerNames.flatMap((name) => {
    const value = given[name] === undefined ? earlier[name] : given[name];
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
