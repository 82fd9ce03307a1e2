import { type Problem, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';
import { checkAnswered } from './required.rule.ts';

/** Characters of a narrative, as people count them, blanks at its ends left out. */
export const narrativeLength = { min: 50, max: 5_000 } as const;

/** A draft keeps longer texts too, so that nothing typed is lost, up to this many characters. */
export const narrativeKept = 50_000;

export const lengthOf = (text: string): number => [...text.trim()].length;

/** Step "your story". */
export function checkStory(answers: Answers): Problem[] {
  const missing = checkAnswered(answers, 'narrative');
  if (missing.length > 0) return [...missing, ...checkAnswered(answers, 'language')];
  return [...checkLength(lengthOf(answers.narrative ?? '')), ...checkAnswered(answers, 'language')];
}

function checkLength(length: number): Problem[] {
  const { min, max } = narrativeLength;
  if (length < min) return [problem('too_short', 'narrative', { min, max, length })];
  return length > max ? [problem('too_long', 'narrative', { min, max, length })] : [];
}
