import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { ArrangeData } from './arrange-data.ts';

/** Ways to the other pages of a long conversation. They are buttons of the form, so that ticks come along. */
export function SplitPages({ posts }: { readonly posts: NonNullable<ArrangeData['posts']> }): ReactElement | null {
  const { hasPreviousPage, previousAfter, pageInfo } = posts;
  if (!hasPreviousPage && !pageInfo.hasNextPage) return null;
  return (
    <div className="row">
      {hasPreviousPage ? <PageButton after={previousAfter} label={m.forum_earlier_posts()} /> : null}
      {pageInfo.hasNextPage ? <PageButton after={pageInfo.endCursor} label={m.forum_later_posts()} /> : null}
    </div>
  );
}

function PageButton({ after, label }: { readonly after: string | null; readonly label: string }): ReactElement {
  const { pathname } = useLocation();
  const page = after === null ? '' : `&after=${after}`;
  return (
    <button
      className="button button-quiet"
      type="submit"
      name="intent"
      value="split-page"
      formAction={`${pathname}?split=1${page}#split`}
    >
      {label}
    </button>
  );
}
