import { type FoundKind, type SearchPageQuery, SearchPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { PageLinks } from '../forum/page-links.tsx';
import type { Route } from './+types/search-page';
import { AskCommunity } from './ask-community.tsx';
import { CrisisHelp } from './crisis-help.tsx';
import { FoundConcept } from './found-concept.tsx';
import { FoundList } from './found-list.tsx';
import { kindWords } from './facet-choices.ts';
import { NarrowingPanel } from './narrowing-panel.tsx';
import { ChosenFilters, KindChips } from './search-filters.tsx';
import { SearchNothing } from './search-nothing.tsx';
import { type SearchRequest, filterOf, readSearchRequest, searchPath } from './search-request.ts';
import { SearchUnasked } from './search-unasked.tsx';

type Result = SearchPageQuery['search'];

export interface SearchData {
  readonly request: SearchRequest;
  readonly result: Result;
}

interface AnswerProps {
  readonly request: SearchRequest;
  readonly result: Result;
}

export async function loader(args: Route.LoaderArgs): Promise<SearchData> {
  const request = readSearchRequest(new URL(args.request.url).searchParams);
  const { text, after } = request;
  const { search } = await ask(args, SearchPageOperation, { text, after, filter: filterOf(request) });
  return { request, result: search };
}

/** Help for crisis words stands first, above the title, whatever was found. */
export default function SearchPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { request, result } = loaderData;
  const title = titleOf(request, result);
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      {result.mayBeInDanger ? <CrisisHelp /> : null}
      <h1>{title}</h1>
      {result.state === 'ANSWERED' ? (
        <Answer request={request} result={result} />
      ) : (
        <SearchUnasked isTooShort={result.state === 'TOO_SHORT'} />
      )}
    </div>
  );
}

const isNothing = ({ hits, concepts }: Result): boolean => hits.length === 0 && concepts.length === 0;

function titleOf({ text }: SearchRequest, result: Result): string {
  if (result.state === 'EMPTY') return m.search_title();
  if (result.state === 'ANSWERED' && isNothing(result)) return m.search_nothing_title({ text });
  return m.search_results_title({ text });
}

function Answer({ request, result }: AnswerProps): ReactElement {
  return (
    <>
      {result.corrections.map(({ word, nearby }) => (
        <Notice key={word} role="status">
          <p>{m.search_corrected({ word, nearby })}</p>
        </Notice>
      ))}
      {result.isReduced ? (
        <Notice role="status">
          <p>{m.search_reduced()}</p>
        </Notice>
      ) : null}
      <ChosenFilters request={request} result={result} />
      {isNothing(result) ? (
        <SearchNothing request={request} result={result} />
      ) : (
        <>
          <KindChips request={request} result={result} />
          <div className="stack-loose">
            <Concepts concepts={result.concepts} />
            <div className="columns">
              <Hits request={request} result={result} />
              <NarrowingPanel request={request} result={result} />
            </div>
          </div>
        </>
      )}
    </>
  );
}

function Concepts({ concepts }: { readonly concepts: Result['concepts'] }): ReactElement | null {
  if (concepts.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="concepts-title">
      <h2 id="concepts-title">{m.search_concepts_title()}</h2>
      <ul className="plain-list search-concepts">
        {concepts.map((found) => (
          <FoundConcept key={found.concept.id} found={found} headingLevel={3} />
        ))}
      </ul>
    </section>
  );
}

function Hits({ request, result }: AnswerProps): ReactElement {
  const { viewer } = usePage();
  const { endCursor } = result.pageInfo;
  return (
    <section className="stack" aria-labelledby="hits-title">
      <div className="row row-spread">
        <h2 id="hits-title">{hitsTitle(request)}</h2>
        <p className="quiet search-total">{totalWords(result)}</p>
      </div>
      {result.hits.length > 0 ? (
        <FoundList hits={result.hits} />
      ) : (
        <>
          <p>{m.search_nothing_but_concepts()}</p>
          <AskCommunity request={request} result={result} />
        </>
      )}
      <PageLinks
        label={m.search_pages()}
        previous={request.after ? searchPath(request) : null}
        previousLabel={m.search_first()}
        next={endCursor ? searchPath(request, { after: endCursor }) : null}
        nextLabel={m.search_next()}
      />
      {viewer ? null : <p className="quiet small">{m.search_visitor_hint()}</p>}
    </section>
  );
}

const hitsTitle = ({ filters: { kind } }: SearchRequest): string =>
  kind === undefined ? m.search_hits_title() : kindWords[kind.toUpperCase() as FoundKind]();

const totalWords = ({ total, isTotalExact }: Result): string =>
  isTotalExact ? m.search_total({ count: total }) : m.search_total_at_least({ count: total });
