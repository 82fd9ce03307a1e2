/** A calendar month as `YYYY-MM`, the precision in which experiences are dated. */
export type Month = string & { readonly brand?: 'Month' };

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** `true` for `YYYY-MM` between 1900-01 and 2199-12. */
export function isMonth(text: string): text is Month {
  const year = Number(pattern.exec(text)?.[1]);
  return year >= 1900 && year < 2200;
}

/** The month of an instant, in UTC. */
export const monthOf = (instant: Date): Month => instant.toISOString().slice(0, 7);
