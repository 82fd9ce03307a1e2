/** After how many weeks from its publication an entry is asked about again. */
export const followUpWeeks = [4, 12, 52] as const;
export type FollowUpWeeks = (typeof followUpWeeks)[number];

export const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** So long after it was due a question counts as unanswered, and is no longer asked for the first time. */
export const silenceMs = 14 * dayMs;

/** A question can be answered until the next one is due; the last one for a year. In milliseconds after it was due. */
const answerableMs: Record<FollowUpWeeks, number> = { 4: 8 * weekMs, 12: 40 * weekMs, 52: 52 * weekMs };

/**
 * `coming`: not due yet. `due`: waits for an answer. `unanswered`: was asked, and for two weeks nobody answered.
 * `not_asked`: nobody was asked while it was due, because the entry is older than the questions or was withdrawn.
 */
export const followUpStates = ['coming', 'due', 'unanswered', 'not_asked', 'answered'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** What the rules must know of a question. */
export interface FollowUpStanding {
  readonly weeks: FollowUpWeeks;
  readonly dueAt: Date;
  readonly toldAt: Date | null;
  readonly answeredAt: Date | null;
}

/** When a question can no longer be answered. */
export const closesAt = ({ weeks, dueAt }: Pick<FollowUpStanding, 'weeks' | 'dueAt'>): Date =>
  new Date(dueAt.getTime() + answerableMs[weeks]);

export function followUpState({ dueAt, toldAt, answeredAt }: FollowUpStanding, now: Date): FollowUpState {
  if (answeredAt) return 'answered';
  if (now < dueAt) return 'coming';
  if (now.getTime() < dueAt.getTime() + silenceMs) return 'due';
  return toldAt ? 'unanswered' : 'not_asked';
}

/** `true` from the day it is due until it closes; an answer may be changed as long. */
export const isAnswerable = (question: Pick<FollowUpStanding, 'weeks' | 'dueAt'>, now: Date): boolean =>
  now >= question.dueAt && now < closesAt(question);

const linkMs = 30 * dayMs;

/** Until when a link that is sent now answers the question: 30 days, and not after the question has closed. */
export const linkEndsAt = (question: Pick<FollowUpStanding, 'weeks' | 'dueAt'>, now: Date): Date =>
  new Date(Math.min(now.getTime() + linkMs, closesAt(question).getTime()));
