import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface NextPageProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Ends with `?` or `&`. */
  readonly address: string;
}

/** The link to the next page of a list; nothing on the last one. */
export function NextPage({ pageInfo, address }: NextPageProps): ReactElement | null {
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return null;
  return (
    <nav aria-label={m.frame_pages()}>
      <a className="button button-quiet" href={`${address}after=${pageInfo.endCursor}`} rel="next">
        {m.frame_next_page()}
      </a>
    </nav>
  );
}
