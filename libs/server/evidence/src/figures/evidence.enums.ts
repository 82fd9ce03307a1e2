import { absenceReasons, evidenceOrders, evidenceQuestions, verdicts } from '@entraide/domain-evidence';
import { graphqlEnum } from '@entraide/server-platform';

export const AbsenceReasonEnum = graphqlEnum(
  'EvidenceAbsenceReason',
  absenceReasons,
  'Why a figure is not there: too few people answered, those who answered are not told apart this way, or nothing has been counted yet.',
);

export const EvidenceQuestionEnum = graphqlEnum(
  'EvidenceQuestion',
  evidenceQuestions,
  'A question of the experience form whose answers are counted.',
);

export const EvidenceOrderEnum = graphqlEnum(
  'EvidenceOrder',
  evidenceOrders,
  'Highest lower bound of the share whom it helped first, most people first, or by the treatment’s name.',
);

export const EvidenceVerdictEnum = graphqlEnum(
  'EvidenceVerdict',
  verdicts,
  'Whether the first share is clearly larger or smaller than the second; not clear when the interval holds zero.',
);
