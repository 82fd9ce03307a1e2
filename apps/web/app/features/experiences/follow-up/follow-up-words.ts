import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';

const words = {
  4: { after: m.follow_ups_after_4, title: m.follow_ups_title_4, asked: m.follow_ups_asked_4, now: m.follow_ups_now_4 },
  12: {
    after: m.follow_ups_after_12,
    title: m.follow_ups_title_12,
    asked: m.follow_ups_asked_12,
    now: m.follow_ups_now_12,
  },
  52: {
    after: m.follow_ups_after_52,
    title: m.follow_ups_title_52,
    asked: m.follow_ups_asked_52,
    now: m.follow_ups_now_52,
  },
};

/** The words for a question that comes so many weeks after publication: 4, 12 or 52. */
export const followUpWords = (weeks: number): (typeof words)[4] => words[weeks as keyof typeof words] ?? words[52];

export const followUpPath = (experienceId: string, weeks: number): string =>
  `/my/experiences/${experienceId}/follow-up/${weeks}`;

/** "29 November 2026" of an instant as GraphQL gives it. */
export const dayOf = (at: string, language: 'en' | 'fr'): string => longDate(new Date(at), language);
