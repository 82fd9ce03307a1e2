import { type Problem, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';

/** `true` for nothing and for blanks alone. */
export const isEmpty = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** The problem that an answer is missing; none when there is one. An empty text is no answer, `false` is. */
export function checkAnswered(answers: Answers, name: keyof Answers): Problem[] {
  const value = answers[name];
  const isMissing = value === undefined || value === null || (typeof value === 'string' && isEmpty(value));
  return isMissing ? [problem('required', name)] : [];
}
