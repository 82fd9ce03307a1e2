import type { CaseState, ModerationQueueQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { type QueueRequest, queuePath } from './queue-request.ts';

export type CaseCounts = ModerationQueueQuery['moderationCaseCounts'];

interface Filter {
  readonly label: () => string;
  readonly state: CaseState | null;
  readonly isMine?: boolean;
  readonly asksOpinion?: boolean;
  readonly askedOfMe?: boolean;
  /** Whether it is left out while there is nothing in it: a rare thing, and one row less above the cases on a phone. */
  readonly isRare?: boolean;
  readonly count: (counts: CaseCounts) => number;
}

const filters: readonly Filter[] = [
  { label: m.moderation_filter_open, state: null, count: (counts) => counts.open },
  { label: m.moderation_filter_mine, state: null, isMine: true, count: (counts) => counts.mine },
  { label: m.case_filter_asked, state: null, askedOfMe: true, isRare: true, count: (counts) => counts.askedOfMe },
  {
    label: m.case_filter_opinion,
    state: null,
    asksOpinion: true,
    isRare: true,
    count: (counts) => counts.opinionAsked,
  },
  { label: m.moderation_filter_new, state: 'NEW', count: (counts) => counts.new },
  { label: m.moderation_filter_assigned, state: 'ASSIGNED', count: (counts) => counts.assigned },
  { label: m.moderation_filter_waiting, state: 'WAITING', count: (counts) => counts.waiting },
  { label: m.moderation_filter_decided, state: 'DECIDED', count: (counts) => counts.decided },
];

interface QueueFiltersProps {
  readonly request: QueueRequest;
  readonly counts: CaseCounts;
}

/** Which cases are shown, as links, each with how many there are. */
export function QueueFilters({ request, counts }: QueueFiltersProps): ReactElement {
  const here = queuePath({ ...request, after: null });
  const links = filters.map((filter) => ({ ...filter, path: pathOf(request, filter), number: filter.count(counts) }));
  return (
    <nav aria-label={m.moderation_queue_filters()}>
      <ul className="plain-list queue-filters">
        {links
          .filter(({ path, number, isRare }) => !isRare || number > 0 || path === here)
          .map(({ label, path, number }) => (
            <li key={label()}>
              <a
                href={path}
                aria-current={path === here ? 'page' : undefined}
                aria-label={m.case_filter_count({ label: label(), count: number })}
              >
                {label()} <span className="queue-filter-count">{number}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const pathOf = (request: QueueRequest, filter: Filter): string => {
  const { state, isMine = false, asksOpinion = false, askedOfMe = false } = filter;
  return queuePath({ ...request, state, isMine, asksOpinion, askedOfMe, after: null });
};
