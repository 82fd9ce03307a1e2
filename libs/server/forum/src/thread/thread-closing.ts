/** Whether a thread that closes by itself has closed at `now`; `null` for one that does not. */
export const isClosedAt = (closesAt: Date | null, now: Date): boolean => closesAt !== null && closesAt <= now;
