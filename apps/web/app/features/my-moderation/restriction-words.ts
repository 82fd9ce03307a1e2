import type { MySanctionViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { dateTime } from '../moderation/decision/date-time.ts';
import { sanctionShort } from '../moderation/decision/sanction-words.ts';

/** Until when something holds, in words. */
export const untilWords = (endsAt: string | null, language: 'en' | 'fr'): string =>
  endsAt === null ? m.decisions_without_end() : m.decisions_my_until({ date: dateTime(endsAt, language) });

/** A sanction in a line: what, where, until when; a warning has neither. */
export function sanctionLine(sanction: MySanctionViewFragment, language: 'en' | 'fr'): string {
  const { kind, community, endsAt } = sanction;
  if (kind === 'WARN') return sanctionShort.WARN();
  const where = community ? m.decisions_my_in_community({ name: community.name }) : m.decisions_my_everywhere();
  return `${sanctionShort[kind]()} ${where}, ${untilWords(endsAt, language)}`;
}
