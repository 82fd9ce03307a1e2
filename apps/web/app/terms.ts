import { m } from '@entraide/messages';

/** Every word of the closed lists, by name: a dynamic look-up would carry all of the site's sentences to the browser. */
const words = {
  membership_role: {
    patient: m.term_membership_role_patient,
    suspected: m.term_membership_role_suspected,
    caregiver: m.term_membership_role_caregiver,
    former_patient: m.term_membership_role_former_patient,
    bereaved: m.term_membership_role_bereaved,
    professional: m.term_membership_role_professional,
  },
  visibility: {
    public: m.term_visibility_public,
    members: m.term_visibility_members,
    community: m.term_visibility_community,
    only_me: m.term_visibility_only_me,
  },
  thread_kind: {
    question: m.term_thread_kind_question,
    experience_talk: m.term_thread_kind_experience_talk,
    news: m.term_thread_kind_news,
    wellbeing: m.term_thread_kind_wellbeing,
    celebration: m.term_thread_kind_celebration,
  },
  warning: {
    suicide: m.term_warning_suicide,
    self_harm: m.term_warning_self_harm,
    eating_disorder: m.term_warning_eating_disorder,
    death: m.term_warning_death,
    procedure_images: m.term_warning_procedure_images,
    pregnancy_loss: m.term_warning_pregnancy_loss,
    violence: m.term_warning_violence,
  },
  reaction: {
    thinking_of_you: m.term_reaction_thinking_of_you,
    thank_you: m.term_reaction_thank_you,
    me_too: m.term_reaction_me_too,
    this_helped: m.term_reaction_this_helped,
  },
  concept_kind: {
    condition: m.term_concept_kind_condition,
    symptom: m.term_concept_kind_symptom,
    treatment: m.term_concept_kind_treatment,
  },
  treatment_kind: {
    medicine: m.term_treatment_kind_medicine,
    procedure: m.term_treatment_kind_procedure,
    device: m.term_treatment_kind_device,
    therapy: m.term_treatment_kind_therapy,
    exercise: m.term_treatment_kind_exercise,
    diet: m.term_treatment_kind_diet,
    complementary: m.term_treatment_kind_complementary,
    organisation_of_care: m.term_treatment_kind_organisation_of_care,
  },
  perspective: {
    own: m.term_perspective_own,
    caring_for: m.term_perspective_caring_for,
  },
  effectiveness: {
    made_it_worse: m.term_effectiveness_made_it_worse,
    none: m.term_effectiveness_none,
    slight: m.term_effectiveness_slight,
    moderate: m.term_effectiveness_moderate,
    major: m.term_effectiveness_major,
    too_early: m.term_effectiveness_too_early,
  },
  time_to_effect: {
    under_1_week: m.term_time_to_effect_under_1_week,
    weeks_1_to_4: m.term_time_to_effect_weeks_1_to_4,
    months_1_to_3: m.term_time_to_effect_months_1_to_3,
    over_3_months: m.term_time_to_effect_over_3_months,
  },
  severity: {
    none: m.term_severity_none,
    mild: m.term_severity_mild,
    moderate: m.term_severity_moderate,
    severe: m.term_severity_severe,
  },
  adherence: {
    always: m.term_adherence_always,
    usually: m.term_adherence_usually,
    sometimes: m.term_adherence_sometimes,
    rarely: m.term_adherence_rarely,
  },
  burden: {
    not: m.term_burden_not,
    a_little: m.term_burden_a_little,
    somewhat: m.term_burden_somewhat,
    very: m.term_burden_very,
  },
  cost_band: {
    zero: m.term_cost_band_zero,
    under_10: m.term_cost_band_under_10,
    from_10_to_30: m.term_cost_band_from_10_to_30,
    from_30_to_100: m.term_cost_band_from_30_to_100,
    over_100: m.term_cost_band_over_100,
  },
  stop_reason: {
    did_not_work: m.term_stop_reason_did_not_work,
    side_effects: m.term_stop_reason_side_effects,
    course_finished: m.term_stop_reason_course_finished,
    clinician_advice: m.term_stop_reason_clinician_advice,
    cost: m.term_stop_reason_cost,
    supply: m.term_stop_reason_supply,
    own_choice: m.term_stop_reason_own_choice,
    switched: m.term_stop_reason_switched,
    other: m.term_stop_reason_other,
  },
  dose_frequency: {
    once_a_day: m.term_dose_frequency_once_a_day,
    twice_a_day: m.term_dose_frequency_twice_a_day,
    three_times_a_day: m.term_dose_frequency_three_times_a_day,
    four_times_a_day: m.term_dose_frequency_four_times_a_day,
    every_other_day: m.term_dose_frequency_every_other_day,
    once_a_week: m.term_dose_frequency_once_a_week,
    every_two_weeks: m.term_dose_frequency_every_two_weeks,
    once_a_month: m.term_dose_frequency_once_a_month,
    every_six_months: m.term_dose_frequency_every_six_months,
    as_needed: m.term_dose_frequency_as_needed,
    other: m.term_dose_frequency_other,
  },
  report_reason: {
    danger: m.term_report_reason_danger,
    dosage_advice: m.term_report_reason_dosage_advice,
    misinformation: m.term_report_reason_misinformation,
    harassment: m.term_report_reason_harassment,
    privacy: m.term_report_reason_privacy,
    spam: m.term_report_reason_spam,
    illegal: m.term_report_reason_illegal,
    other: m.term_report_reason_other,
  },
  joining: {
    open: m.term_joining_open,
    approval: m.term_joining_approval,
  },
  language: {
    en: m.term_language_en,
    fr: m.term_language_fr,
  },
} as const;

type TermList = keyof typeof words;

/** The word for a value of one of the closed lists, in the reader's language. Values as GraphQL gives them. */
export function termOf(list: TermList, value: string): string {
  const word = (words[list] as Readonly<Record<string, (() => string) | undefined>>)[value.toLowerCase()];
  return word ? word() : value;
}
