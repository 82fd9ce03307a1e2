const minuteMs = 60_000;

/** What slow mode asks about one member in one thread. */
export interface SlowPace {
  /** Minutes between two posts of one member; `null` without slow mode. */
  readonly slowMinutes: number | null;
  /** When this member last wrote in the thread; `null` when they have not. */
  readonly lastPostedAt: Date | null;
}

/** From when on the member may write again; `null` when nothing keeps them from it at `now`. */
export function writesAgainAt({ slowMinutes, lastPostedAt }: SlowPace, now: Date): Date | null {
  if (slowMinutes === null || lastPostedAt === null) return null;
  const again = new Date(lastPostedAt.getTime() + slowMinutes * minuteMs);
  return again > now ? again : null;
}

/** Whole minutes until then, rounded up; at least 1. */
export const minutesUntil = (again: Date, now: Date): number =>
  Math.max(1, Math.ceil((again.getTime() - now.getTime()) / minuteMs));
