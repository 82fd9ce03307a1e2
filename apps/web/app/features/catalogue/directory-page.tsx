import { DirectoryMatchesOperation, DirectoryPageOperation, DirectorySearchOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/directory-page';
import { type Catalogue, catalogueNames, catalogueOfPage, catalogueWords, catalogues } from './catalogues.ts';
import { DirectoryAlphabet } from './directory-alphabet.tsx';
import type { DirectoryData } from './directory-data.ts';
import { DirectoryFound } from './directory-found.tsx';
import { readDirectoryRequest } from './directory-request.ts';

export async function loader(args: Route.LoaderArgs): Promise<DirectoryData> {
  const catalogue = catalogueOfPage(args.request);
  const kind = catalogues[catalogue];
  const request = readDirectoryRequest(new URL(args.request.url).searchParams);
  const { text, after, from, showsAll } = request;
  const nothing = { catalogue, request, groups: [], hasImported: false };
  if (text && request.isAlphabetical) {
    return { ...nothing, ...(await ask(args, DirectoryMatchesOperation, { kind, text, after })) };
  }
  if (text) {
    const { conceptOptions } = await ask(args, DirectorySearchOperation, { kind, text });
    const concepts: DirectoryData['concepts'] = {
      nodes: conceptOptions,
      pageInfo: { hasNextPage: false, endCursor: null },
    };
    return { ...nothing, concepts };
  }
  const isCommon = showsAll ? null : true;
  const { groups, imported, concepts } = await ask(args, DirectoryPageOperation, { kind, isCommon, from, after });
  return { catalogue, request, groups: groups.nodes, hasImported: imported.nodes.length > 0, concepts };
}

export default function DirectoryPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { catalogue, request } = loaderData;
  const words = catalogueWords[catalogue];
  return (
    <div className="page stack catalogue-page">
      <title>{`${request.text ? m.catalogue_found_title({ text: request.text }) : words.title()} · ${m.frame_site_name()}`}</title>
      <CatalogueTabs current={catalogue} />
      <h1>{words.title()}</h1>
      <p className="lead measure">{words.lead()}</p>
      <DirectorySearchBox catalogue={catalogue} text={request.text} />
      {request.text ? <DirectoryFound {...loaderData} /> : <DirectoryAlphabet {...loaderData} />}
    </div>
  );
}

/** The way between the three catalogues. */
function CatalogueTabs({ current }: { readonly current: Catalogue }): ReactElement {
  return (
    <nav className="no-print" aria-label={m.catalogue_catalogues()}>
      <ul className="inline-list catalogue-tabs">
        {catalogueNames.map((name) => (
          <li key={name}>
            <a href={`/${name}`} aria-current={name === current ? 'page' : undefined}>
              {catalogueWords[name].title()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SearchBoxProps {
  readonly catalogue: Catalogue;
  readonly text: string;
}

function DirectorySearchBox({ catalogue, text }: SearchBoxProps): ReactElement {
  return (
    <form className="catalogue-search no-print" action={`/${catalogue}`} method="get" role="search">
      <label className="field-label" htmlFor="catalogue-text">
        {catalogueWords[catalogue].search()}
      </label>
      <span className="field-hint" id="catalogue-text-hint">
        {m.catalogue_search_hint()}
      </span>
      <div className="catalogue-search-row">
        <input
          className="input"
          type="search"
          id="catalogue-text"
          name="q"
          defaultValue={text}
          maxLength={100}
          autoComplete="off"
          aria-describedby="catalogue-text-hint"
        />
        <button className="button" type="submit">
          {m.frame_search_button()}
        </button>
      </div>
    </form>
  );
}
