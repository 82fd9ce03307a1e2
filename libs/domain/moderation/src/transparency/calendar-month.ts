/** A month of the calendar in UTC, as `2026-11`. */
export type CalendarMonth = string;

/** The month in which a moment lies. */
export const monthOf = (at: Date): CalendarMonth => at.toISOString().slice(0, 7);

/** When a month begins. */
export const startOfMonth = (month: CalendarMonth): Date => new Date(`${month}-01T00:00:00.000Z`);

/** The month after this one. */
export function monthAfter(month: CalendarMonth): CalendarMonth {
  const next = startOfMonth(month);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return monthOf(next);
}

/** Every month that is over at `now`, from the one of `since` on, oldest first. */
export function completeMonths(since: Date, now: Date): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = monthOf(since); month < monthOf(now); month = monthAfter(month)) months.push(month);
  return months;
}
