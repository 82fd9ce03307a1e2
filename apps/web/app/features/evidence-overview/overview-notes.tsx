import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

interface OverviewNotesProps {
  /** When the figures were counted. */
  readonly at: string | null;
  /** Whether the treatments are ordered by the lower end of the range. */
  readonly isCareful: boolean;
}

/** Who answers and who is missing, how to read it, and the way to how it is counted. */
export function OverviewNotes({ at, isCareful }: OverviewNotesProps): ReactElement {
  const { language } = usePage();
  return (
    <div className="stack-tight">
      <p className="measure">{m.overview_who()}</p>
      <p className="quiet small">
        {at ? `${m.evidence_counted_at({ date: longDate(new Date(at), language) })} ` : null}
        <a href="/how-we-count">{m.evidence_how_we_count()}</a>
      </p>
      <details className="disclosure measure no-print">
        <summary>{m.overview_how_to_read_summary()}</summary>
        <div className="stack-tight">
          <p>{m.overview_how_to_read_bar()}</p>
          {isCareful ? <p>{m.overview_how_to_read_order()}</p> : null}
          <p>{m.overview_how_to_read_compare()}</p>
        </div>
      </details>
    </div>
  );
}
