import type { CaseState } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { type QueueRequest, queuePath } from './queue-request.ts';

interface Filter {
  readonly label: () => string;
  readonly state: CaseState | null;
  readonly isMine: boolean;
}

const filters: readonly Filter[] = [
  { label: m.moderation_filter_open, state: null, isMine: false },
  { label: m.moderation_filter_mine, state: null, isMine: true },
  { label: m.moderation_filter_new, state: 'NEW', isMine: false },
  { label: m.moderation_filter_assigned, state: 'ASSIGNED', isMine: false },
  { label: m.moderation_filter_waiting, state: 'WAITING', isMine: false },
  { label: m.moderation_filter_decided, state: 'DECIDED', isMine: false },
];

/** Which cases are shown, as links. */
export function QueueFilters({ request }: { readonly request: QueueRequest }): ReactElement {
  return (
    <nav aria-label={m.moderation_queue_filters()}>
      <ul className="plain-list queue-filters">
        {filters.map(({ label, state, isMine }) => (
          <li key={label()}>
            <a
              href={queuePath({ state, isMine, after: null })}
              aria-current={request.state === state && request.isMine === isMine ? 'page' : undefined}
            >
              {label()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
