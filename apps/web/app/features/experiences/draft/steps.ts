import { m } from '@entraide/messages';

/** The form's steps, in their order, as they stand in addresses. */
export const steps = ['treatment', 'effect', 'side-effects', 'stopping', 'story', 'audience'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: string): text is Step => (steps as readonly string[]).includes(text);

export const stepTitle: Readonly<Record<Step, () => string>> = {
  treatment: m.experiences_step_treatment,
  effect: m.experiences_step_effect,
  'side-effects': m.experiences_step_side_effects,
  stopping: m.experiences_step_stopping,
  story: m.experiences_step_story,
  audience: m.experiences_step_audience,
};

/** The answers of each step with their questions, as problems name them. */
export const questionsOf: Readonly<Record<Step, Readonly<Record<string, () => string>>>> = {
  treatment: {
    perspective: m.experiences_q_perspective,
    treatmentId: m.experiences_q_treatment,
    purposeId: m.experiences_q_purpose,
    startedOn: m.experiences_q_started,
    doseValue: m.experiences_q_dose_value,
    doseUnit: m.experiences_q_dose_unit,
    doseFrequency: m.experiences_q_dose_frequency,
  },
  effect: {
    effectiveness: m.experiences_q_effectiveness,
    timeToEffect: m.experiences_q_time_to_effect,
    adherence: m.experiences_q_adherence,
    burden: m.experiences_q_burden,
    costBand: m.experiences_q_cost,
  },
  'side-effects': {
    sideEffectsOverall: m.experiences_q_side_effects_overall,
    sideEffects: m.experiences_q_side_effects,
  },
  stopping: {
    isStillTaking: m.experiences_q_still_taking,
    endedOn: m.experiences_q_ended,
    stopReasons: m.experiences_q_stop_reasons,
  },
  story: { narrative: m.experiences_q_story, language: m.experiences_q_language },
  audience: {
    visibility: m.experiences_q_visibility,
    communityId: m.experiences_q_community,
    countsInStatistics: m.experiences_consent_statistics,
    allowsResearch: m.experiences_consent_research,
  },
};

/** The step in which an answer is given; the first one for what no step asks. */
export const stepOf = (field: string): Step => steps.find((step) => field in questionsOf[step]) ?? 'treatment';

interface AnswerProblem {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** The problem in words that fit the form; of a list of side effects, what is missing is how bad they were. */
export const fittingMessage = ({ code, field, message }: AnswerProblem): string =>
  field === 'sideEffects' && code === 'REQUIRED' ? m.experiences_severity_missing() : message;

/** A problem with the question it is about, to stand apart from it. */
export function namedProblem(field: string, message: string): string {
  const question = questionsOf[stepOf(field)][field]?.() ?? '';
  if (question === '') return message;
  return question.endsWith('?')
    ? m.experiences_problem_of_question({ question, message })
    : m.experiences_problem_of_part({ part: question, message });
}

/** The step after this one; the check after the last. */
export const nextOf = (step: Step): Step | 'review' => steps[steps.indexOf(step) + 1] ?? 'review';

/** The step before this one; itself for the first. */
export const previousOf = (step: Step): Step => steps[Math.max(0, steps.indexOf(step) - 1)] ?? step;

export const draftPath = (draftId: string, step: Step | 'review'): string => `/experiences/drafts/${draftId}/${step}`;
