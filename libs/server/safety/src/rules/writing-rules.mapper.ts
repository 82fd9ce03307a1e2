import { type Problem, problem } from '@entraide/domain-kernel';
import { type WritingRules, writingRuleBounds } from '@entraide/domain-safety';
import type { WritingRulesInput, WritingRulesObject } from './writing-rules.object.ts';

export const toWritingRulesObject = (rules: WritingRules, revision: number): WritingRulesObject => ({
  threat: rules.signals.threat,
  dosageAdvice: rules.signals.dosage_advice,
  contactDetails: rules.signals.contact_details,
  miracleCure: rules.signals.miracle_cure,
  weighsWords: rules.weighsWords,
  firstTexts: rules.firstTexts.count,
  firstTextsMeasure: rules.firstTexts.measure,
  newcomerDays: rules.newcomerLinks.days,
  newcomerLinksMeasure: rules.newcomerLinks.measure,
  floodingTexts: rules.flooding.texts,
  floodingMinutes: rules.flooding.minutes,
  revision,
});

export const writingRulesOf = (input: WritingRulesInput): WritingRules => ({
  signals: {
    threat: input.threat,
    dosage_advice: input.dosageAdvice,
    contact_details: input.contactDetails,
    miracle_cure: input.miracleCure,
  },
  weighsWords: input.weighsWords,
  firstTexts: { count: input.firstTexts, measure: input.firstTextsMeasure },
  newcomerLinks: { days: input.newcomerDays, measure: input.newcomerLinksMeasure },
  flooding: { texts: input.floodingTexts, minutes: input.floodingMinutes },
});

/** Numbers out of their bounds, each at its field. */
export const problemsOfRules = (input: WritingRulesInput): Problem[] =>
  (['firstTexts', 'newcomerDays', 'floodingTexts', 'floodingMinutes'] as const).flatMap((field) => {
    const { min, max } = writingRuleBounds[field];
    return input[field] >= min && input[field] <= max ? [] : [problem('out_of_range', field, { min, max })];
  });
