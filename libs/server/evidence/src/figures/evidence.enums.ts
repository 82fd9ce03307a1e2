import { graphqlEnum } from '@entraide/server-platform';

export const absenceReasons = ['too_few_people', 'not_told_apart', 'not_counted_yet'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];
export const AbsenceReasonEnum = graphqlEnum(
  'EvidenceAbsenceReason',
  absenceReasons,
  'Why a figure is not there: too few people answered, those who answered are not told apart this way, or nothing has been counted yet.',
);

export const shownQuestions = [
  'effectiveness',
  'time_to_effect',
  'side_effects_overall',
  'adherence',
  'burden',
  'cost_band',
  'still_taking',
  'stop_reasons',
] as const;
export type ShownQuestion = (typeof shownQuestions)[number];
export const EvidenceQuestionEnum = graphqlEnum(
  'EvidenceQuestion',
  shownQuestions,
  'A question of the experience form whose answers are counted.',
);

export const evidenceOrders = ['lower_bound', 'people', 'name'] as const;
export type EvidenceOrder = (typeof evidenceOrders)[number];
export const EvidenceOrderEnum = graphqlEnum(
  'EvidenceOrder',
  evidenceOrders,
  'Highest lower bound of the share whom it helped first, most people first, or by the treatment’s name.',
);

export const verdicts = ['more', 'fewer', 'no_clear_difference'] as const;
export type Verdict = (typeof verdicts)[number];
export const EvidenceVerdictEnum = graphqlEnum(
  'EvidenceVerdict',
  verdicts,
  'Whether the first share is clearly larger or smaller than the second; not clear when the interval holds zero.',
);
