import type { ContentState, ExperienceState } from '@entraide/domain-access';
import { graphqlEnum } from '@entraide/server-platform';

/** How the thing of a case stands with others now. */
export const thingStandings = ['shown', 'held', 'hidden', 'taken_back', 'removed'] as const;
export type ThingStanding = (typeof thingStandings)[number];

export const ThingStandingEnum = graphqlEnum(
  'ThingStanding',
  thingStandings,
  'How a thing stands with others: they read it; not before it is kept; hidden by a decision; taken back by its author; removed.',
);

const standings: Readonly<Record<ContentState | ExperienceState, ThingStanding>> = {
  visible: 'shown',
  published: 'shown',
  held: 'held',
  hidden: 'hidden',
  deleted: 'taken_back',
  withdrawn: 'taken_back',
  removed: 'removed',
};

/** From the state of a thread, a post or an experience; `null` for what has none. */
export const thingStandingOf = (state: ContentState | ExperienceState | null): ThingStanding | null =>
  state === null ? null : standings[state];

/**
 * SQL: the state of the thing of the case `c`. A thread that became part of another one is its opening post there; of an
 * entry moderators learn this one word, whether they may read it or not.
 */
export const thingState = `
  case c.target_kind
    when 'thread' then (select coalesce(opening.state, thread.state) from thread
                        left join post opening on opening.id = thread.former_opening_id where thread.id = c.target_id)
    when 'post' then (select state from post where id = c.target_id)
    when 'experience' then entraide_experience_state(c.target_id) end`;
