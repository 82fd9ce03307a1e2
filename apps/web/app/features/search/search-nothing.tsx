import type { SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { AskCommunity } from './ask-community.tsx';
import { type SearchRequest, isFiltered, searchPath, withoutFilters } from './search-request.ts';

interface NothingProps {
  readonly request: SearchRequest;
  readonly result: SearchPageQuery['search'];
}

/** Nothing was found: near words, a wider question, and people to ask. */
export function SearchNothing({ request, result }: NothingProps): ReactElement {
  const { suggestions } = result;
  return (
    <div className="stack-loose measure">
      <Empty>
        <p>{m.search_nothing_why()}</p>
        {isFiltered(request) ? (
          <p>
            <a className="button button-quiet" href={withoutFilters(request)}>
              {m.search_nothing_wider()}
            </a>
          </p>
        ) : null}
      </Empty>
      {suggestions.length > 0 ? (
        <section className="stack-tight">
          <h2>{m.search_nothing_near()}</h2>
          <ul className="chips">
            {suggestions.map((text) => (
              <li key={text}>
                <a className="chip" href={searchPath(request, { text })}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <AskCommunity request={request} result={result} />
    </div>
  );
}
