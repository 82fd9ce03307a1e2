import type { CountedAnswers, CountedSideEffect } from './counting-group.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

/** What is shown or not shown of a group as one: a question, or a symptom by its id. */
export type Topic = string;

const nothing: readonly string[] = [];
const only = (answer: string | null): readonly string[] => (answer === null ? nothing : [answer]);

/** Whether it helped is shown as a figure of its own, so it is guarded like an answer. */
const effectivenessValues: Record<CountedAnswers['effectiveness'], readonly string[]> = {
  made_it_worse: ['made_it_worse', 'did not help'],
  none: ['none', 'did not help'],
  slight: ['slight', 'did not help'],
  moderate: ['moderate', 'helped'],
  major: ['major', 'helped'],
  too_early: ['too_early'],
};

const readers: Record<EvidenceQuestion, (answers: CountedAnswers) => readonly string[]> = {
  effectiveness: (answers) => effectivenessValues[answers.effectiveness],
  time_to_effect: (answers) => only(answers.timeToEffect),
  side_effects_overall: (answers) => only(answers.sideEffectsOverall),
  adherence: (answers) => only(answers.adherence),
  burden: (answers) => only(answers.burden),
  cost_band: (answers) => only(answers.costBand),
  still_taking: (answers) => only(answers.isStillTaking ? 'yes' : 'no'),
  stop_reasons: (answers) => answers.stopReasons,
};

/** Tells a question from a symptom's id. */
export const isQuestion = (topic: Topic): topic is EvidenceQuestion => Object.hasOwn(readers, topic);

const namedBy = (answers: CountedAnswers, symptomId: string): CountedSideEffect | undefined =>
  answers.sideEffects.find((one) => one.symptomId === symptomId);

const named: readonly string[] = ['named'];

/**
 * Reads what a person's answers tell on a topic: no member of a group may be known to have told any of it.
 * Empty for a question that was not answered; for a symptom `named` or nothing.
 */
export const readerOf = (topic: Topic): ((answers: CountedAnswers) => readonly string[]) =>
  isQuestion(topic) ? readers[topic] : (answers) => (namedBy(answers, topic) ? named : nothing);

const fieldOf = {
  effectiveness: 'effectiveness',
  time_to_effect: 'timeToEffect',
  side_effects_overall: 'sideEffectsOverall',
  adherence: 'adherence',
  burden: 'burden',
  cost_band: 'costBand',
  still_taking: 'isStillTaking',
  stop_reasons: 'stopReasons',
} as const satisfies Record<EvidenceQuestion, keyof CountedAnswers>;

/** `answers` with what `former` said on this one topic. */
export function withFormer(topic: Topic, answers: CountedAnswers, former: CountedAnswers): CountedAnswers {
  if (isQuestion(topic)) return { ...answers, [fieldOf[topic]]: former[fieldOf[topic]] };
  const others = answers.sideEffects.filter((one) => one.symptomId !== topic);
  const kept = namedBy(former, topic);
  return { ...answers, sideEffects: kept ? [...others, kept] : others };
}
