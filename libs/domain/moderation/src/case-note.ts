import { type Problem, problem } from '@entraide/domain-kernel';
import { moderationSettings } from './moderation-settings.ts';

/**
 * What stands on a case beside reports and decisions. `note`: for colleagues. `opinion_asked`, `opinion`: a second pair
 * of eyes. `opinion_passed`: whoever was asked has passed it on. `to_reporters`: sent to the members who reported.
 */
export const caseNoteKinds = ['note', 'opinion_asked', 'opinion_passed', 'opinion', 'to_reporters'] as const;
export type CaseNoteKind = (typeof caseNoteKinds)[number];

/** What a second opinion advises. */
export const opinionAdvices = ['keep', 'act', 'unsure'] as const;
export type OpinionAdvice = (typeof opinionAdvices)[number];

/** What is wrong with a text on a case, as the field `text`: it is empty or too long. Notes are never changed. */
export function problemsOfCaseNote(text: string): Problem[] {
  return text.trim() === '' ? [problem('required', 'text')] : problemsOfAddedWords(text);
}

/** The same for words that may be left out. */
export function problemsOfAddedWords(text: string): Problem[] {
  const { length } = text.trim();
  const max = moderationSettings.caseNoteMaxCharacters;
  return length > max ? [problem('too_long', 'text', { max, length })] : [];
}
