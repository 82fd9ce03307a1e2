import { type Month, type ProblemCode, isMonth } from '@entraide/domain-kernel';

/** From this age in years one may have an account (PRODUCT.md F). */
export const minimumAge = 16;
/** From this age in years one is an adult; minors and adults send each other no private messages. */
export const adultAge = 18;

/** What a month of birth means for an account. An adult's age is not kept. */
export type AgeAnswer =
  | {
      readonly isAllowed: true;
      /** First day of adulthood as `YYYY-MM-DD`; `null` for adults. */ readonly adultFrom: string | null;
    }
  | { readonly isAllowed: false; readonly cause: ProblemCode };

/**
 * Judges a month of birth. The day is not asked for, so a birthday counts from the month after it: nobody is let in,
 * or taken for an adult, too early.
 * @param birth `YYYY-MM`, from 1900-01 to `now`
 * @param now the current month
 */
export function judgeAge(birth: string, now: Month): AgeAnswer {
  if (birth === '') return { isAllowed: false, cause: 'required' };
  if (!isMonth(birth)) return { isAllowed: false, cause: 'month_invalid' };
  if (birth > now) return { isAllowed: false, cause: 'month_in_future' };
  if (now <= yearsLater(birth, minimumAge)) return { isAllowed: false, cause: 'too_young' };
  const lastMinorMonth = yearsLater(birth, adultAge);
  return { isAllowed: true, adultFrom: now > lastMinorMonth ? null : `${monthAfter(lastMinorMonth)}-01` };
}

const yearsLater = (month: Month, years: number): Month => `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;

function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
