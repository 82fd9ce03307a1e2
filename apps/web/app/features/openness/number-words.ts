import type { ModerationNumbersFragment, ReportOrigin } from '@entraide/contract';
import { m } from '@entraide/messages';
import { termOf } from '../../terms.ts';
import { sanctionKindWords } from '../moderation/decision/sanction-words.ts';
import { actionWords } from '../moderation/words.ts';

/** One number with its name; `null` where it is hidden. */
export interface NamedNumber {
  readonly name: string;
  readonly count: number | null;
}

/** Numbers that belong together, as a table shows them. */
export interface NumberTable {
  readonly caption: string;
  readonly rows: readonly NamedNumber[];
}

const originWords: Readonly<Record<ReportOrigin, () => string>> = {
  MEMBERS: m.openness_origin_members,
  VISITORS: m.openness_origin_visitors,
  SYSTEM: m.openness_origin_system,
};

/** The sums of a time, in the order in which things go. */
export const sumsOf = (counts: ModerationNumbersFragment): NamedNumber[] => [
  { name: m.openness_reports(), count: counts.reports },
  { name: m.openness_decisions(), count: counts.decisions },
  { name: m.openness_sanctions(), count: counts.sanctions },
  { name: m.openness_appeals_made(), count: counts.appealsMade },
  { name: m.openness_appeals_answered(), count: counts.appealsAnswered },
  { name: m.openness_undone(), count: counts.undone },
];

/** Everything that is told of a time, sum by sum. */
export const tablesOf = (counts: ModerationNumbersFragment): NumberTable[] => [
  {
    caption: m.openness_reports_by_reason(),
    rows: counts.reasons.map(({ reason, count }) => ({ name: termOf('report_reason', reason), count })),
  },
  {
    caption: m.openness_reports_by_origin(),
    rows: counts.origins.map(({ origin, count }) => ({ name: originWords[origin](), count })),
  },
  {
    caption: m.openness_decisions_by_action(),
    rows: counts.actions.map(({ action, count }) => ({ name: actionWords[action](), count })),
  },
  {
    caption: m.openness_decisions_by_ground(),
    rows: counts.grounds.map(({ reason, count }) => ({ name: termOf('report_reason', reason), count })),
  },
  {
    caption: m.openness_sanctions_by_kind(),
    rows: counts.sanctionKinds.map(({ kind, count }) => ({ name: sanctionKindWords[kind](), count })),
  },
  {
    caption: m.openness_appeals_caption(),
    rows: [
      { name: m.openness_appeals_made(), count: counts.appealsMade },
      { name: m.openness_upheld(), count: counts.upheld },
      { name: m.openness_overturned(), count: counts.overturned },
      { name: m.openness_undone(), count: counts.undone },
    ],
  },
];

/** A month in words, as `2026-11` names it. */
export const monthWords = (month: string, language: 'en' | 'fr'): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
