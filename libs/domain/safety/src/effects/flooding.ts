import type { WritingRules } from './writing-rules.ts';

/** What somebody has written so far. */
export interface WritingPace {
  /** How many texts of theirs there are; counted no further than what the rules ask. */
  readonly writtenBefore: number;
  /** Times of their texts within the window, newest first, at most as many as the rules allow. */
  readonly recentTimes: readonly Date[];
}

/**
 * How many minutes somebody has to wait before the next text; 0 when they need not. The window moves: the oldest of
 * as many texts as are allowed must have left it.
 */
export function minutesToWait({ flooding }: WritingRules, { recentTimes }: WritingPace, now: Date): number {
  const oldest = flooding.texts > 0 ? recentTimes[flooding.texts - 1] : undefined;
  if (!oldest) return 0;
  const leftMs = oldest.getTime() + flooding.minutes * 60_000 - now.getTime();
  return leftMs > 0 ? Math.ceil(leftMs / 60_000) : 0;
}
