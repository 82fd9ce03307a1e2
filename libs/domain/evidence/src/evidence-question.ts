import {
  adherenceLevels,
  burdenLevels,
  costBands,
  effectivenessLevels,
  overallSeverities,
  stopReasons,
  timesToEffect,
} from '@entraide/domain-kernel';

/** The questions whose answers are counted in tables, in the order in which they are shown. Symptoms come beside them. */
export const evidenceQuestions = [
  'effectiveness',
  'time_to_effect',
  'side_effects_overall',
  'adherence',
  'burden',
  'cost_band',
  'still_taking',
  'stop_reasons',
] as const;
export type EvidenceQuestion = (typeof evidenceQuestions)[number];

/** These questions in the vocabulary's order, each once. */
export const inOrder = (questions: readonly EvidenceQuestion[]): EvidenceQuestion[] =>
  evidenceQuestions.filter((question) => questions.includes(question));

/** Every answer that a question's table has a line for, in the vocabulary's order. */
export const answersOf = {
  effectiveness: effectivenessLevels,
  time_to_effect: timesToEffect,
  side_effects_overall: overallSeverities,
  adherence: adherenceLevels,
  burden: burdenLevels,
  cost_band: costBands,
  still_taking: ['yes', 'no'],
  stop_reasons: stopReasons,
} as const satisfies Record<EvidenceQuestion, readonly string[]>;
