import type { ExperienceAnswersPartsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { termOf } from '../../../terms.ts';
import { overallWords, severityWords } from '../severity-words.ts';
import { doseWords, monthWords } from '../words.ts';
import type { Step } from './steps.ts';

type Answers = ExperienceAnswersPartsFragment;
type Language = 'en' | 'fr';
/** A question and what was answered; empty for nothing. */
export type ShownAnswer = readonly [question: string, answer: string];

const yesOrNo = (value: boolean): string => (value ? m.experiences_review_yes() : m.experiences_review_no());

const shown: Readonly<Record<Exclude<Step, 'story'>, (answers: Answers, language: Language) => ShownAnswer[]>> = {
  treatment: (answers, language) => [
    [m.experiences_q_perspective(), answers.perspective ? termOf('perspective', answers.perspective) : ''],
    [m.experiences_q_treatment(), answers.treatment?.name ?? ''],
    [m.experiences_q_purpose(), answers.purpose?.name ?? ''],
    [m.experiences_q_started(), answers.startedOn ? monthWords(answers.startedOn, language) : ''],
    [m.experiences_q_dose_value(), doseWords(answers.doseValue, answers.doseUnit, language)],
    [m.experiences_q_dose_frequency(), answers.doseFrequency ? termOf('dose_frequency', answers.doseFrequency) : ''],
  ],
  effect: (answers) => [
    [m.experiences_q_effectiveness(), answers.effectiveness ? termOf('effectiveness', answers.effectiveness) : ''],
    [m.experiences_q_time_to_effect(), answers.timeToEffect ? termOf('time_to_effect', answers.timeToEffect) : ''],
    [m.experiences_q_adherence(), answers.adherence ? termOf('adherence', answers.adherence) : ''],
    [m.experiences_q_burden(), answers.burden ? termOf('burden', answers.burden) : ''],
    [m.experiences_q_cost(), answers.costBand ? termOf('cost_band', answers.costBand) : ''],
  ],
  'side-effects': (answers) => [
    [
      m.experiences_q_side_effects_overall(),
      answers.sideEffectsOverall ? overallWords[answers.sideEffectsOverall]() : '',
    ],
    ...answers.sideEffects.map((effect): ShownAnswer => [
      effect.symptom.name,
      effect.severity ? severityWords({ ...effect, severity: effect.severity }) : '',
    ]),
  ],
  stopping: (answers, language) => [
    [m.experiences_q_still_taking(), answers.isStillTaking === null ? '' : yesOrNo(answers.isStillTaking)],
    ...(answers.isStillTaking === true ? [] : endOf(answers, language)),
  ],
  audience: (answers) => [
    [m.experiences_q_visibility(), answers.visibility ? termOf('visibility', answers.visibility) : ''],
    [m.experiences_consent_statistics(), yesOrNo(answers.countsInStatistics)],
    [m.experiences_consent_research(), yesOrNo(answers.allowsResearch)],
  ],
};

/** The answers of a step in words; the story is a text of its own. */
export const shownAnswers = (step: Exclude<Step, 'story'>, answers: Answers, language: Language): ShownAnswer[] =>
  shown[step](answers, language);

const endOf = (answers: Answers, language: Language): ShownAnswer[] => [
  [m.experiences_q_ended(), answers.endedOn ? monthWords(answers.endedOn, language) : ''],
  [m.experiences_q_stop_reasons(), answers.stopReasons.map((reason) => termOf('stop_reason', reason)).join(' · ')],
];
