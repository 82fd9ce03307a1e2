import { type Problem, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';
import { checkAnswered } from './required.rule.ts';

/** Step "how it went". Where nothing was felt, or not yet, there is no time after which it was. */
export function checkEffect(answers: Answers): Problem[] {
  const { effectiveness, timeToEffect } = answers;
  const isNothingFelt = effectiveness === 'none' || effectiveness === 'too_early';
  return [
    ...checkAnswered(answers, 'effectiveness'),
    ...(isNothingFelt && timeToEffect ? [problem('inconsistent', 'timeToEffect')] : []),
  ];
}
