import type { ReactElement } from 'react';

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Map<string, Intl.RelativeTimeFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function formatterOf<T>(cache: Map<string, T>, language: string, make: () => T): T {
  const known = cache.get(language);
  if (known) return known;
  const made = make();
  cache.set(language, made);
  return made;
}

/** "3 days ago", in whole units; "now" below a minute. */
export function relativeTime(at: Date, now: Date, language: string): string {
  const format = formatterOf(relative, language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const ageS = (at.getTime() - now.getTime()) / 1000;
  const [unit, seconds] = steps.find(([, length]) => Math.abs(ageS) >= length) ?? ['second', Infinity];
  return format.format(Math.trunc(ageS / seconds), unit);
}

/** "22 November 2026" in the reader's language, in UTC. */
export function longDate(at: Date, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return formatterOf(
    dates,
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(at);
}

interface MomentProps {
  /** ISO 8601, as GraphQL gives it. */
  readonly at: string;
  /** The time of the page, so that server and browser write the same. */
  readonly now: string;
  readonly language: string;
}

/** A time as people say it, with the date for machines and on hover. */
export function Moment({ at, now, language }: MomentProps): ReactElement {
  const date = new Date(at);
  return (
    <time dateTime={at} title={longDate(date, language)}>
      {relativeTime(date, new Date(now), language)}
    </time>
  );
}
