import type { SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { newThreadPath } from '../forum/paths.ts';
import type { SearchRequest } from './search-request.ts';

interface AskCommunityProps {
  readonly request: SearchRequest;
  readonly result: SearchPageQuery['search'];
}

/** People to ask when nobody has written about it yet, with the words kept as the beginning of a title. */
export function AskCommunity({ request, result }: AskCommunityProps): ReactElement {
  const { askIn, filterCommunity } = result;
  const communities = filterCommunity ? [filterCommunity] : askIn;
  return (
    <section className="stack-tight">
      <h2>{m.search_nothing_ask_title()}</h2>
      <p>{m.search_nothing_ask()}</p>
      {communities.length > 0 ? (
        <ul className="plain-list stack-tight">
          {communities.map(({ id, slug, name }) => (
            <li key={id}>
              <a className="button" href={`${newThreadPath(slug)}?${new URLSearchParams({ title: request.text })}`}>
                {m.search_nothing_ask_in({ community: name })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a className={communities.length > 0 ? undefined : 'button'} href="/communities">
          {m.search_nothing_ask_link()}
        </a>
      </p>
    </section>
  );
}
