import type { ReactElement } from 'react';
import { m } from '@entraide/messages';

interface PageLinksProps {
  readonly label: string;
  /** Address of the page before this one, when there is one. */
  readonly previous: string | null;
  readonly previousLabel: string;
  readonly next: string | null;
  readonly nextLabel: string;
}

/** Ways to the neighbouring pages of a list; nothing when it has one page. */
export function PageLinks({ label, previous, previousLabel, next, nextLabel }: PageLinksProps): ReactElement | null {
  if (!previous && !next) return null;
  return (
    <nav className="row row-spread no-print" aria-label={label}>
      {previous ? (
        <a className="button button-quiet" href={previous} rel="prev">
          {previousLabel}
        </a>
      ) : null}
      {next ? (
        <a className="button button-quiet page-next" href={next} rel="next">
          {nextLabel}
        </a>
      ) : null}
    </nav>
  );
}

/** Pages of a list of threads: on to older ones, or back to the newest. */
export function ListPageLinks({
  path,
  after,
  endCursor,
}: {
  readonly path: string;
  readonly after: string | null;
  readonly endCursor: string | null;
}): ReactElement | null {
  return (
    <PageLinks
      label={m.frame_pages()}
      previous={after ? path : null}
      previousLabel={m.frame_first_page()}
      next={endCursor ? `${path}${path.includes('?') ? '&' : '?'}after=${endCursor}` : null}
      nextLabel={m.frame_next_page()}
    />
  );
}
