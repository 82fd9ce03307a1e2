import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';

/** To the minute, in UTC: faults are compared with other records. @param at ISO 8601 */
export const exactMoment = (at: string, language: string): string =>
  m.search_admin_health_moment({ date: longDate(new Date(at), language), time: at.slice(11, 16) });
