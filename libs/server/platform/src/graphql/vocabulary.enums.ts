import * as vocabulary from '@entraide/domain-kernel';
import { graphqlEnum } from './enum-of.ts';

export const LanguageEnum = graphqlEnum('Language', vocabulary.languages, 'The two languages of the site.');
export const MembershipRoleEnum = graphqlEnum(
  'MembershipRole',
  vocabulary.membershipRoles,
  'As whom somebody takes part in a community.',
);
export const VisibilityEnum = graphqlEnum(
  'Visibility',
  vocabulary.visibilities,
  'Who may read something, from everybody to the author alone.',
);
export const ThreadKindEnum = graphqlEnum('ThreadKind', vocabulary.threadKinds, 'What a thread is for.');
export const ContentWarningEnum = graphqlEnum(
  'ContentWarning',
  vocabulary.contentWarnings,
  'A reason to fold a text until its reader opens it.',
);
export const ReactionKindEnum = graphqlEnum('ReactionKind', vocabulary.reactionKinds, 'Support without words.');
export const ConceptKindEnum = graphqlEnum('ConceptKind', vocabulary.conceptKinds, 'The three catalogues.');
export const TreatmentKindEnum = graphqlEnum(
  'TreatmentKind',
  vocabulary.treatmentKinds,
  'What sort of treatment it is.',
);
export const PerspectiveEnum = graphqlEnum(
  'Perspective',
  vocabulary.perspectives,
  'Told about oneself or about somebody one cares for.',
);
export const EffectivenessEnum = graphqlEnum('Effectiveness', vocabulary.effectivenessLevels, 'How much it helped.');
export const TimeToEffectEnum = graphqlEnum('TimeToEffect', vocabulary.timesToEffect, 'How long it took to help.');
export const SeverityEnum = graphqlEnum('Severity', vocabulary.severities, 'How bad a side effect is.');
export const OverallSeverityEnum = graphqlEnum(
  'OverallSeverity',
  vocabulary.overallSeverities,
  'How bad the side effects are together.',
);
export const AdherenceEnum = graphqlEnum(
  'Adherence',
  vocabulary.adherenceLevels,
  'How often it was taken or done as planned.',
);
export const BurdenEnum = graphqlEnum('Burden', vocabulary.burdenLevels, 'How hard it is to live with.');
export const CostBandEnum = graphqlEnum('CostBand', vocabulary.costBands, 'Own cost a month, in euros.');
export const StopReasonEnum = graphqlEnum('StopReason', vocabulary.stopReasons, 'Why somebody stopped.');
export const DoseFrequencyEnum = graphqlEnum('DoseFrequency', vocabulary.doseFrequencies, 'How often a dose is taken.');
export const ReportReasonEnum = graphqlEnum('ReportReason', vocabulary.reportReasons, 'Why something is reported.');
export const JoiningModeEnum = graphqlEnum('JoiningMode', vocabulary.joiningModes, 'How one joins a community.');
export const ProblemCodeEnum = graphqlEnum(
  'ProblemCode',
  vocabulary.problemCodes,
  'Stable codes of expected refusals.',
);
