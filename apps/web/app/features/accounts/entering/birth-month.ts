/** A month and a year as they were typed. */
export interface TypedBirth {
  readonly month: string;
  readonly year: string;
}

/**
 * The month of birth as the API takes it: `YYYY-MM`. Nothing typed gives an empty text; what is no month keeps a form
 * that the API refuses, with a sentence of its own.
 */
export function birthOf({ month, year }: TypedBirth): string {
  const typed = { month: month.trim(), year: year.trim() };
  if (typed.month === '' && typed.year === '') return '';
  return `${typed.year}-${typed.month.padStart(2, '0')}`;
}
