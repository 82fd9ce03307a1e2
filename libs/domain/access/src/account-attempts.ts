/** How repeated attempts at one thing slow down. All times in milliseconds. */
export interface AttemptRule {
  /** So many attempts are not slowed down at all. */
  readonly freeAttempts: number;
  /** The wait after the first attempt that is not free; each further one doubles it. */
  readonly firstDelayMs: number;
  /** No wait is longer, so that nobody can keep somebody else out of their account. */
  readonly longestDelayMs: number;
  /** After so long without an attempt everything is forgotten. */
  readonly memoryMs: number;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/**
 * What is slowed down, by whose key. An account's key is held back for a minute at most and its owner can always come
 * in by mail: strangers who guess cannot lock it. Against guessing that is enough: 1,440 tries a day at a password
 * that passed the strength check. A client's key is shared by everybody in a library, so it starts later.
 */
export const attemptRules = {
  sign_in_account: { freeAttempts: 5, firstDelayMs: secondMs, longestDelayMs: minuteMs, memoryMs: hourMs },
  sign_in_client: { freeAttempts: 30, firstDelayMs: secondMs, longestDelayMs: 5 * minuteMs, memoryMs: hourMs },
  password_change: { freeAttempts: 5, firstDelayMs: secondMs, longestDelayMs: 5 * minuteMs, memoryMs: hourMs },
  registration_client: {
    freeAttempts: 100,
    firstDelayMs: 2 * secondMs,
    longestDelayMs: 5 * minuteMs,
    memoryMs: hourMs,
  },
  mail_client: { freeAttempts: 30, firstDelayMs: 10 * secondMs, longestDelayMs: 10 * minuteMs, memoryMs: hourMs },
  link_client: { freeAttempts: 30, firstDelayMs: secondMs, longestDelayMs: 5 * minuteMs, memoryMs: hourMs },
  mail_account: { freeAttempts: 3, firstDelayMs: minuteMs, longestDelayMs: 15 * minuteMs, memoryMs: 6 * hourMs },
} as const satisfies Record<string, AttemptRule>;
export type AttemptScope = keyof typeof attemptRules;

/**
 * The wait after the `attempts`-th attempt, in milliseconds; 0 while attempts are free.
 * @param attempts 1 or more
 */
export function delayAfter(attempts: number, rule: AttemptRule): number {
  const counted = attempts - rule.freeAttempts;
  if (counted <= 0) return 0;
  return Math.min(rule.longestDelayMs, rule.firstDelayMs * 2 ** Math.min(counted - 1, 40));
}

/** The waits after the first, second, … attempt; the last one holds for all further attempts. */
export function delaysOf(rule: AttemptRule): number[] {
  const delays: number[] = [];
  while (delays.at(-1) !== rule.longestDelayMs) delays.push(delayAfter(delays.length + 1, rule));
  return delays;
}
