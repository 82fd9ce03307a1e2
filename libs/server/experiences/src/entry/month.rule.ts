import { type Month, type Problem, isMonth, problem } from '@entraide/domain-kernel';
import { isEmpty } from './required.rule.ts';

/** A month that was typed must be one and have begun; nothing typed is no problem here. */
export function checkMonth(text: string | null | undefined, field: string, thisMonth: Month): Problem[] {
  if (isEmpty(text)) return [];
  const month = (text as string).trim();
  if (!isMonth(month)) return [problem('month_invalid', field)];
  return month > thisMonth ? [problem('month_in_future', field)] : [];
}
