import type { Effectiveness } from '@entraide/contract';

/** What a member answered in an entry and in its follow-up questions. */
export interface OwnAnswers {
  readonly effectiveness: Effectiveness;
  readonly updatedAt: string;
  readonly followUps: readonly OwnFollowUp[];
}

export interface OwnFollowUp {
  readonly weeks: number;
  readonly state: 'COMING' | 'DUE' | 'UNANSWERED' | 'NOT_ASKED' | 'ANSWERED';
  readonly answeredAt: string | null;
  readonly effectiveness: Effectiveness | null;
}

export interface OwnPoint {
  /** Weeks after publication; 0 is the entry itself. */
  readonly weeks: number;
  /** Null: asked, and not answered; or nobody asked. */
  readonly answer: Effectiveness | null;
}

/**
 * A member's answers in the order of time: the entry, then each question whose time has passed, silence as null. What
 * nobody asked at the end is left out: it is nobody's silence.
 */
export function ownPoints({ effectiveness, followUps }: OwnAnswers): OwnPoint[] {
  const passed = inOrder(followUps).filter(({ state }) => state !== 'COMING' && state !== 'DUE');
  const last = passed.map(({ state }) => state !== 'NOT_ASKED').lastIndexOf(true);
  return [
    { weeks: 0, answer: effectiveness },
    ...passed.slice(0, last + 1).map((followUp) => ({ weeks: followUp.weeks, answer: followUp.effectiveness })),
  ];
}

/** The answer that counts: the entry's, or that of a question answered after the entry was last changed. */
export function latestAnswer({ effectiveness, updatedAt, followUps }: OwnAnswers): Effectiveness {
  const later = inOrder(followUps).filter(({ answeredAt }) => answeredAt !== null && answeredAt > updatedAt);
  return later.at(-1)?.effectiveness ?? effectiveness;
}

const inOrder = (followUps: readonly OwnFollowUp[]): OwnFollowUp[] =>
  [...followUps].sort((one, other) => one.weeks - other.weeks);

interface Count {
  readonly answer: string;
  readonly people: number;
}

export interface BesideEverybody {
  readonly same: number;
  readonly less: number;
  readonly more: number;
}

/**
 * How many people gave the same answer, how many one with less help and how many one with more.
 * @param counts every answer in the vocabulary's order, from worst to best, those who cannot tell yet last
 * @returns null for "too early to tell", which is no more and no less than another
 */
export function besideEverybody(answer: Effectiveness, counts: readonly Count[]): BesideEverybody | null {
  if (answer === 'TOO_EARLY') return null;
  const told = counts.filter((count) => count.answer !== 'TOO_EARLY');
  const own = told.findIndex((count) => count.answer === answer);
  const sum = (some: readonly Count[]): number => some.reduce((all, { people }) => all + people, 0);
  return { same: told[own]?.people ?? 0, less: sum(told.slice(0, Math.max(own, 0))), more: sum(told.slice(own + 1)) };
}
