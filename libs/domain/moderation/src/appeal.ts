import { type Problem, problem } from '@entraide/domain-kernel';
import { moderationSettings } from './moderation-settings.ts';

const dayMs = 86_400_000;

/** What is wrong with a text of an appeal's dialogue, or with the reason of its answer: its length, in characters. */
export function problemsOfAppealText(field: string, text: string): Problem[] {
  const { appealMinCharacters: min, appealMaxCharacters: max } = moderationSettings;
  const { length } = text.trim();
  if (length === 0) return [problem('required', field)];
  if (length < min) return [problem('too_short', field, { min, length })];
  return length > max ? [problem('too_long', field, { max, length })] : [];
}

/** By when an appeal made at `openedAt` should be answered. A promise to people, not a lock. */
export const appealDueAt = (openedAt: Date): Date =>
  new Date(openedAt.getTime() + moderationSettings.appealTargetDays * dayMs);

/** Whether a question put at `askedAt` has waited so long for the person that the appeal goes on without an answer. */
export const hasWaitedLong = (askedAt: Date, now: Date): boolean =>
  now.getTime() - askedAt.getTime() >= moderationSettings.appealQuestionDays * dayMs;
