import { wilson } from './intervals.ts';
import type { ShareAnswer } from './share.object.ts';
import { absent } from './threshold.ts';

/** A share with its interval, or its absence when it is of fewer than `least` people. */
export function presentShare(people: number, of: number, least: number): ShareAnswer {
  if (of < least || of === 0) return absent('too_few_people', least);
  const { lower, upper } = wilson(people, of);
  return { people, of, share: people / of, lower, upper };
}
