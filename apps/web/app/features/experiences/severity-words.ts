import { m } from '@entraide/messages';

/** All side effects together, as an answer to "side effects". */
export const overallWords = {
  NONE: m.experiences_overall_none,
  MILD: m.experiences_overall_mild,
  MODERATE: m.experiences_overall_moderate,
  SEVERE: m.experiences_overall_severe,
};

/** All side effects together, as a sentence of its own. */
export const overallSentence = {
  NONE: m.experiences_side_effects_overall_none,
  MILD: m.experiences_side_effects_overall_mild,
  MODERATE: m.experiences_side_effects_overall_moderate,
  SEVERE: m.experiences_side_effects_overall_severe,
};

const severities = {
  MILD: m.experiences_severity_mild,
  MODERATE: m.experiences_severity_moderate,
  SEVERE: m.experiences_severity_severe,
};

interface Bad {
  readonly severity: keyof typeof severities;
  readonly isLasting: boolean;
}

/** How bad one side effect was, and whether it stayed, to stand after its name. */
export function severityWords({ severity, isLasting }: Bad): string {
  const words = severities[severity]();
  return isLasting ? m.experiences_side_effect_lasting({ severity: words }) : words;
}
