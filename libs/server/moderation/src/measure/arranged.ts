import type { StayCause } from '@entraide/domain-moderation';
import type { Before } from './measure.ts';

/** What a decision that arranged a conversation did, kept with it as `before.arranged`. */
export interface Arranged {
  /** The act of curation that undoing it undoes. */
  readonly actId: string;
  readonly threadId: string;
  /** The path of where the texts stand since, without words of a title; `null` where nothing moved. */
  readonly place: string | null;
  /** Whether that is in another community. */
  readonly isElsewhere: boolean;
  /** Of slow mode. */
  readonly minutes: number | null;
  /** Why it stays like this although an appeal has overturned the decision; absent where it was put back. */
  readonly stays?: StayCause;
}

/** `null` for decisions that arranged nothing. */
export const arrangedOf = (before: Before): Arranged | null =>
  (before['arranged'] as Arranged | null | undefined) ?? null;
