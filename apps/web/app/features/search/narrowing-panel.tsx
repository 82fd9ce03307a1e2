import type { SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { Chip } from './chip.tsx';
import { type FacetChoice, type FacetChoices, facetChoices } from './facet-choices.ts';
import { type SearchRequest, searchPath } from './search-request.ts';

interface NarrowingProps {
  readonly request: SearchRequest;
  readonly result: SearchPageQuery['search'];
}

/** So many values of one kind stand there at once; the others are one step away. */
const shownAtOnce = 8;

/** What the results can be narrowed by, each value a link: beside the results, on small screens to be opened. */
export function NarrowingPanel({ request, result }: NarrowingProps): ReactElement | null {
  const { language } = usePage();
  const facets = facetChoices(request, result, language);
  if (facets.length === 0) return null;
  return (
    <aside className="no-print narrowing" id="narrow" aria-labelledby="narrow-title">
      <details className="narrowing-panel">
        <summary className="button button-quiet">{m.search_narrow_title()}</summary>
        <div className="stack">
          <h2 id="narrow-title">{m.search_narrow_title()}</h2>
          {facets.map((facet) => (
            <Facet key={facet.filter} facet={facet} request={request} isAtLeast={!result.isTotalExact} />
          ))}
        </div>
      </details>
    </aside>
  );
}

interface FacetProps {
  readonly facet: FacetChoices;
  readonly request: SearchRequest;
  readonly isAtLeast: boolean;
}

function Facet({ facet: { filter, title, choices }, ...props }: FacetProps): ReactElement {
  const id = `narrow-${filter}`;
  const more = choices.slice(shownAtOnce);
  const chips = (some: readonly FacetChoice[]): ReactElement => (
    <ul className="chips">
      {some.map(({ value, ...choice }) => (
        <Chip
          key={value}
          {...choice}
          href={searchPath(props.request, { filters: { [filter]: value } })}
          isAtLeast={props.isAtLeast}
        />
      ))}
    </ul>
  );
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {chips(choices.slice(0, shownAtOnce))}
      {more.length > 0 ? (
        <details className="disclosure">
          <summary>{m.search_more_values({ count: more.length })}</summary>
          {chips(more)}
        </details>
      ) : null}
    </section>
  );
}
