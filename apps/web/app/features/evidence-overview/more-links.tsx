import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface MoreLinksProps {
  /** The address of the next part; null at the end. */
  readonly next: string | null;
  /** The address of the first part; null on it. */
  readonly first: string | null;
}

/** On to the next part of an overview, and back to its beginning. */
export function MoreLinks({ next, first }: MoreLinksProps): ReactElement | null {
  if (next === null && first === null) return null;
  return (
    <p className="row no-print">
      {next === null ? null : (
        <a className="button button-quiet" href={next}>
          {m.overview_more()}
        </a>
      )}
      {first === null ? null : <a href={first}>{m.overview_from_the_start()}</a>}
    </p>
  );
}
