import { m } from '@entraide/messages';

const dayIn = (at: Date, language: 'en' | 'fr'): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** A day and a time in words, UTC, as the mails of moderation give them. */
export function dateTime(iso: string, language: 'en' | 'fr'): string {
  const at = new Date(iso);
  return m.outcome_time({ date: dayIn(at, language), time: at.toISOString().slice(11, 16) });
}

/** A day in words, UTC. */
export const dayOf = (iso: string, language: 'en' | 'fr'): string => dayIn(new Date(iso), language);
