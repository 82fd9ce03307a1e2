import type { ExperienceAnswersInput, SideEffectAnswerInput } from '@entraide/contract';
import {
  adherenceLevels,
  burdenLevels,
  costBands,
  doseFrequencies,
  effectivenessLevels,
  languages,
  overallSeverities,
  perspectives,
  severities,
  stopReasons,
  timesToEffect,
  visibilities,
} from '@entraide/domain-kernel';
import { choiceOf, choicesOf, monthOf, textOf } from './read-form.ts';
import type { Step } from './steps.ts';

type Reader = (form: FormData) => ExperienceAnswersInput;

/** The answers of each step as its form sends them: every question of the step, with null for no answer. */
const readers: Readonly<Record<Step, Reader>> = {
  treatment: (form) => ({
    perspective: choiceOf(form, 'perspective', perspectives),
    ...(form.has('treatmentId') ? { treatmentId: textOf(form, 'treatmentId') } : {}),
    ...(form.has('purposeId') ? { purposeId: textOf(form, 'purposeId') } : {}),
    startedOn: monthOf(form, 'startedOn'),
    doseValue: textOf(form, 'doseValue'),
    doseUnit: textOf(form, 'doseUnit'),
    doseFrequency: choiceOf(form, 'doseFrequency', doseFrequencies),
  }),
  effect: (form) => ({
    effectiveness: choiceOf(form, 'effectiveness', effectivenessLevels),
    timeToEffect: choiceOf(form, 'timeToEffect', timesToEffect),
    adherence: choiceOf(form, 'adherence', adherenceLevels),
    burden: choiceOf(form, 'burden', burdenLevels),
    costBand: choiceOf(form, 'costBand', costBands),
  }),
  'side-effects': (form) => ({
    sideEffectsOverall: choiceOf(form, 'sideEffectsOverall', overallSeverities),
    sideEffects: sideEffectsOf(form),
  }),
  stopping: (form) => ({
    isStillTaking: yesOrNo(choiceOf(form, 'isStillTaking', ['yes', 'no'])),
    endedOn: monthOf(form, 'endedOn'),
    stopReasons: choicesOf(form, 'stopReasons', stopReasons),
  }),
  story: (form) => ({
    narrative: textOf(form, 'narrative'),
    language: choiceOf(form, 'language', languages),
  }),
  audience: (form) => ({
    visibility: choiceOf(form, 'visibility', visibilities),
    communityId: textOf(form, 'communityId'),
    countsInStatistics: form.get('countsInStatistics') === 'yes',
    allowsResearch: form.get('allowsResearch') === 'yes',
  }),
};

export const readAnswers = (step: Step, form: FormData): ExperienceAnswersInput => readers[step](form);

const yesOrNo = (choice: 'YES' | 'NO' | null): boolean | null => (choice === null ? null : choice === 'YES');

/** Those named before, without the one to remove, and those just ticked. */
function sideEffectsOf(form: FormData): SideEffectAnswerInput[] {
  const removed = /^remove:(.+)$/.exec(String(form.get('intent') ?? ''))?.[1];
  const ids = [...form.getAll('sideEffect'), ...form.getAll('addSymptom')].map(String);
  return [...new Set(ids)]
    .filter((id) => id !== removed)
    .map((symptomId) => ({
      symptomId,
      severity: choiceOf(form, `severity.${symptomId}`, severities),
      isLasting: form.get(`lasting.${symptomId}`) === 'yes',
    }));
}
