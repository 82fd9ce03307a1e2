import type { FollowUpAnswersInput } from '@entraide/contract';
import { effectivenessLevels, overallSeverities, stopReasons } from '@entraide/domain-kernel';
import { choiceOf, choicesOf } from '../draft/read-form.ts';

export type GivenAnswers = Required<{
  [Name in keyof FollowUpAnswersInput]: NonNullable<FollowUpAnswersInput[Name]> | null;
}>;

/**
 * What the form sent, null for a question that was left out. Reasons are asked of those who stopped alone: ticks that a
 * changed mind has left in the hidden rows are none.
 */
export function readFollowUp(form: FormData): GivenAnswers {
  const stillTaking = choiceOf(form, 'isStillTaking', ['yes', 'no']);
  return {
    isStillTaking: stillTaking === null ? null : stillTaking === 'YES',
    effectiveness: choiceOf(form, 'effectiveness', effectivenessLevels),
    sideEffectsOverall: choiceOf(form, 'sideEffectsOverall', overallSeverities),
    stopReasons: stillTaking === 'YES' ? [] : choicesOf(form, 'stopReasons', stopReasons),
  };
}

interface Asked {
  readonly isStillTaking: boolean;
  readonly stopReasons: GivenAnswers['stopReasons'];
}

interface Question {
  readonly answeredAt: string | null;
  readonly isStillTaking: boolean | null;
  readonly effectiveness: GivenAnswers['effectiveness'];
  readonly sideEffectsOverall: GivenAnswers['sideEffectsOverall'];
  readonly stopReasons: GivenAnswers['stopReasons'];
}

/** What the form begins with: the answers to change; else, for what had ended already, that it has and why. */
export function startingAnswers(question: Question, entry: Asked): GivenAnswers {
  if (question.answeredAt) {
    const { isStillTaking, effectiveness, sideEffectsOverall, stopReasons } = question;
    return { isStillTaking, effectiveness, sideEffectsOverall, stopReasons };
  }
  const ended = entry.isStillTaking ? {} : { isStillTaking: false, stopReasons: entry.stopReasons };
  return { ...noAnswers, ...ended };
}

export const noAnswers: GivenAnswers = {
  isStillTaking: null,
  effectiveness: null,
  sideEffectsOverall: null,
  stopReasons: [],
};
