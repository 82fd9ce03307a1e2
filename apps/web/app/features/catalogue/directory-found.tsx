import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { proposePath } from '../concept-curation/curation-paths.ts';
import { ConceptLines } from './concept-line.tsx';
import type { DirectoryData } from './directory-data.ts';
import { directoryPath } from './directory-request.ts';

const nearestShown = 20;

/** What a text has found: the nearest names, or every name in alphabetical order. */
export function DirectoryFound({ catalogue, request, concepts }: DirectoryData): ReactElement {
  const { text, isAlphabetical } = request;
  const { nodes, pageInfo } = concepts;
  if (nodes.length === 0) return <NothingFound catalogue={catalogue} text={text} />;
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{m.catalogue_found_title({ text })}</h2>
      <ConceptLines concepts={nodes} />
      <nav className="row row-spread no-print" aria-label={m.frame_pages()}>
        <a className="button button-quiet" href={directoryPath(catalogue)}>
          {m.catalogue_whole_list()}
        </a>
        {isAlphabetical && pageInfo.hasNextPage ? (
          <a
            className="button button-quiet"
            rel="next"
            href={directoryPath(catalogue, { text, isAlphabetical, after: pageInfo.endCursor })}
          >
            {m.frame_next_page()}
          </a>
        ) : null}
        {!isAlphabetical && nodes.length >= nearestShown ? (
          <a className="button button-quiet" href={directoryPath(catalogue, { text, isAlphabetical: true })}>
            {m.catalogue_all_matches()}
          </a>
        ) : null}
      </nav>
      <p className="small no-print">
        <a href={proposePath(catalogue, text)}>{m.concepts_propose_none_of_these()}</a>
      </p>
    </section>
  );
}

function NothingFound({ catalogue, text }: { readonly catalogue: string; readonly text: string }): ReactElement {
  return (
    <Empty>
      <p role="status">{m.catalogue_nothing_found({ text })}</p>
      <p className="quiet">{m.catalogue_nothing_found_hint()}</p>
      <p className="row catalogue-ways">
        <a href={`/search?q=${encodeURIComponent(text)}`}>{m.catalogue_search_everywhere()}</a>
        <a href={directoryPath(catalogue)}>{m.catalogue_whole_list()}</a>
        <a href={proposePath(catalogue, text)}>{m.concepts_propose_link()}</a>
      </p>
    </Empty>
  );
}
