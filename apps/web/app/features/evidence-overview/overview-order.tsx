import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { type OverviewOrder, overviewOrderNames, overviewPath } from './overview-request.ts';

const words: Readonly<Record<OverviewOrder, () => string>> = {
  lower: m.overview_order_lower,
  people: m.overview_order_people,
  name: m.overview_order_name,
};

interface OverviewOrderLinksProps {
  readonly page: string;
  readonly order: OverviewOrder;
}

/** The three orders as plain links. */
export function OverviewOrderLinks({ page, order }: OverviewOrderLinksProps): ReactElement {
  return (
    <nav className="overview-order no-print" aria-label={m.overview_order_label()}>
      <span className="quiet" aria-hidden="true">
        {m.overview_order_label()}
      </span>
      <ul className="inline-list">
        {overviewOrderNames.map((name) => (
          <li key={name}>
            <a href={overviewPath(page, { order: name, after: null })} aria-current={name === order || undefined}>
              {words[name]()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
