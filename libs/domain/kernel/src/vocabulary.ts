/**
 * The closed lists of the product's vocabulary, in the order in which they are shown to people.
 * Values are what the database stores; GraphQL shows them in upper case.
 */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

export const membershipRoles = [
  'patient',
  'suspected',
  'caregiver',
  'former_patient',
  'bereaved',
  'professional',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Who may read something. `only_me` is for experiences and drafts, never for threads. */
export const visibilities = ['public', 'members', 'community', 'only_me'] as const;
export type Visibility = (typeof visibilities)[number];
export const threadVisibilities = ['public', 'members', 'community'] as const;
export type ThreadVisibility = (typeof threadVisibilities)[number];

export const threadKinds = ['question', 'experience_talk', 'news', 'wellbeing', 'celebration'] as const;
export type ThreadKind = (typeof threadKinds)[number];

export const contentWarnings = [
  'suicide',
  'self_harm',
  'eating_disorder',
  'death',
  'procedure_images',
  'pregnancy_loss',
  'violence',
] as const;
export type ContentWarning = (typeof contentWarnings)[number];

export const reactionKinds = ['thinking_of_you', 'thank_you', 'me_too', 'this_helped'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export const conceptKinds = ['condition', 'symptom', 'treatment'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

export const treatmentKinds = [
  'medicine',
  'procedure',
  'device',
  'therapy',
  'exercise',
  'diet',
  'complementary',
  'organisation_of_care',
] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

export const perspectives = ['own', 'caring_for'] as const;
export type Perspective = (typeof perspectives)[number];

export const effectivenessLevels = ['made_it_worse', 'none', 'slight', 'moderate', 'major', 'too_early'] as const;
export type Effectiveness = (typeof effectivenessLevels)[number];

export const timesToEffect = ['under_1_week', 'weeks_1_to_4', 'months_1_to_3', 'over_3_months'] as const;
export type TimeToEffect = (typeof timesToEffect)[number];

export const severities = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof severities)[number];
export const overallSeverities = ['none', 'mild', 'moderate', 'severe'] as const;
export type OverallSeverity = (typeof overallSeverities)[number];

export const adherenceLevels = ['always', 'usually', 'sometimes', 'rarely'] as const;
export type Adherence = (typeof adherenceLevels)[number];

export const burdenLevels = ['not', 'a_little', 'somewhat', 'very'] as const;
export type Burden = (typeof burdenLevels)[number];

/** What the person pays themselves in a month, in euros. */
export const costBands = ['zero', 'under_10', 'from_10_to_30', 'from_30_to_100', 'over_100'] as const;
export type CostBand = (typeof costBands)[number];

export const stopReasons = [
  'did_not_work',
  'side_effects',
  'course_finished',
  'clinician_advice',
  'cost',
  'supply',
  'own_choice',
  'switched',
  'other',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** UCUM units a dose may be given in. */
export const doseUnits = ['mg', 'g', 'ug', 'mL', '[iU]', '%', 'h', 'min'] as const;
export type DoseUnit = (typeof doseUnits)[number];

export const doseFrequencies = [
  'once_a_day',
  'twice_a_day',
  'three_times_a_day',
  'four_times_a_day',
  'every_other_day',
  'once_a_week',
  'every_two_weeks',
  'once_a_month',
  'every_six_months',
  'as_needed',
  'other',
] as const;
export type DoseFrequency = (typeof doseFrequencies)[number];

export const reportReasons = [
  'danger',
  'dosage_advice',
  'misinformation',
  'harassment',
  'privacy',
  'spam',
  'illegal',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const joiningModes = ['open', 'approval'] as const;
export type JoiningMode = (typeof joiningModes)[number];

/** Narrows a text to a member of one of the lists above; `undefined` when it is none of them. */
export function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}
