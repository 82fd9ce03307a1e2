import {
  type Effectiveness,
  type Outcome,
  type OverallSeverity,
  type StopReason,
  accepted,
  problem,
  refused,
  stopReasons,
} from '@entraide/domain-kernel';
import { checkAnswered } from '../entry/required.rule.ts';

/** Checked answers to one question, in the words of the entry. */
export interface FollowUpAnswers {
  readonly isStillTaking: boolean;
  readonly effectiveness: Effectiveness;
  readonly sideEffectsOverall: OverallSeverity;
  /** At least one when the treatment has ended, none before. */
  readonly stopReasons: readonly StopReason[];
}

/** What was ticked, whole or not. */
export type GivenAnswers = { readonly [Name in keyof FollowUpAnswers]?: FollowUpAnswers[Name] | null | undefined };

/** The answers, or every problem at once, each at its question, in the form’s order. The rules are the entry's own. */
export function checkFollowUp(given: GivenAnswers): Outcome<FollowUpAnswers> {
  const reasons = given.stopReasons ?? [];
  const problems = [
    ...checkAnswered(given, 'isStillTaking'),
    ...(given.isStillTaking === false && reasons.length === 0 ? [problem('required', 'stopReasons')] : []),
    ...(given.isStillTaking === true && reasons.length > 0 ? [problem('inconsistent', 'stopReasons')] : []),
    ...checkAnswered(given, 'effectiveness'),
    ...checkAnswered(given, 'sideEffectsOverall'),
  ];
  if (problems.length > 0) return refused(...problems);
  const whole = given as Omit<FollowUpAnswers, 'stopReasons'>;
  return accepted({
    isStillTaking: whole.isStillTaking,
    effectiveness: whole.effectiveness,
    sideEffectsOverall: whole.sideEffectsOverall,
    stopReasons: stopReasons.filter((reason) => reasons.includes(reason)),
  });
}
