import type { CurationActEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';

type Act = CurationActEntryFragment;
type Words = (act: Act, language: 'en' | 'fr') => string;

const lastDay = (at: string, language: 'en' | 'fr'): string => longDate(new Date(at), language);

const words: Readonly<Record<Act['kind'], Words>> = {
  PIN: ({ after }) =>
    after.pinnedIn === null
      ? m.curation_act_unpin()
      : after.pinnedIn === 'TOPIC'
        ? m.curation_act_pin_topic()
        : m.curation_act_pin_community(),
  FEATURE: ({ after }) => (after.isFeatured ? m.curation_act_feature() : m.curation_act_unfeature()),
  LOCK: ({ after }) => (after.isLocked ? m.curation_act_lock() : m.curation_act_unlock()),
  SLOW: ({ after }) =>
    after.slowMinutes === null ? m.curation_act_slow_end() : m.curation_act_slow({ minutes: after.slowMinutes }),
  CLOSE: ({ after }, language) =>
    after.closesAt === null
      ? m.curation_act_close_end()
      : m.curation_act_close({ date: lastDay(after.closesAt, language) }),
  TITLE: ({ before, after }) => m.curation_act_title({ before: before.title ?? '', after: after.title ?? '' }),
  CONCEPTS: () => m.curation_act_concepts(),
  MOVE: ({ before, after }) => m.curation_act_move({ before: before.topicTitle ?? '', after: after.topicTitle ?? '' }),
  MERGE: (act) => (act.isToThisThread ? m.curation_act_merged_away : m.curation_act_merged_here)(countsOf(act)),
  SPLIT: (act) => (act.isToThisThread ? m.curation_act_split_off : m.curation_act_split_from)(countsOf(act)),
};

const countsOf = (act: Act): { count: number; title: string } => ({
  count: act.postCount,
  title: act.otherTitle ?? m.curation_act_other_unread(),
});

/** What was done, as one sentence. */
export const actWords = (act: Act, language: 'en' | 'fr'): string => words[act.kind](act, language);
