import { CatalogueAdminOperation, type CatalogueAdminQuery, CatalogueAdminSearchOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, SelectField, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../../page-request.ts';
import { type Catalogue, catalogueNames, catalogueOf, catalogueWords, catalogues } from '../catalogues.ts';
import { ConceptLine } from '../concept-line.tsx';
import type { Route } from './+types/catalogue-admin-page';
import { requireAdministrator } from './require-administrator.ts';

interface AdminData {
  readonly catalogue: Catalogue;
  readonly text: string;
  readonly after: string | null;
  readonly concepts: CatalogueAdminQuery['concepts'];
}

export async function loader(args: Route.LoaderArgs): Promise<AdminData> {
  const query = new URL(args.request.url).searchParams;
  const catalogue = catalogueOf(query.get('catalogue') ?? undefined) ?? 'conditions';
  const kind = catalogues[catalogue];
  const text = (query.get('q') ?? '').trim().slice(0, 100);
  const after = query.get('after');
  if (text === '') {
    const { viewer, concepts } = await ask(args, CatalogueAdminOperation, { kind, after });
    requireAdministrator(viewer, args.request);
    return { catalogue, text, after, concepts };
  }
  const { viewer, conceptOptions } = await ask(args, CatalogueAdminSearchOperation, { kind, text });
  requireAdministrator(viewer, args.request);
  const concepts = { nodes: conceptOptions, pageInfo: { hasNextPage: false, endCursor: null } };
  return { catalogue, text, after: null, concepts };
}

export default function CatalogueAdminPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { catalogue, text, after, concepts } = loaderData;
  const here = `/admin/catalogue?catalogue=${catalogue}`;
  return (
    <div className="page stack">
      <title>{`${m.catalogue_administration()} · ${m.frame_site_name()}`}</title>
      <h1>{m.catalogue_administration()}</h1>
      <p className="measure lead">{m.catalogue_administration_lead()}</p>
      <AdminSearch catalogue={catalogue} text={text} />
      <p className="row">
        {catalogueNames.map((name) => (
          <a key={name} className="button button-quiet" href={`/admin/catalogue/${name}/new`}>
            {newWords[name]()}
          </a>
        ))}
      </p>
      <h2>{catalogueWords[catalogue].title()}</h2>
      {concepts.nodes.length > 0 ? (
        <ul className="concept-lines plain-list">
          {concepts.nodes.map((concept) => (
            <ConceptLine key={concept.id} concept={concept} href={`/admin/catalogue/${catalogue}/${concept.slug}`} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p role="status">{text ? m.catalogue_nothing_found({ text }) : m.catalogue_is_empty()}</p>
        </Empty>
      )}
      <nav className="row row-spread" aria-label={m.frame_pages()}>
        {after || text ? (
          <a className="button button-quiet" href={here}>
            {m.frame_first_page()}
          </a>
        ) : null}
        {concepts.pageInfo.hasNextPage ? (
          <a className="button button-quiet" rel="next" href={`${here}&after=${concepts.pageInfo.endCursor ?? ''}`}>
            {m.frame_next_page()}
          </a>
        ) : null}
      </nav>
    </div>
  );
}

const newWords: Readonly<Record<Catalogue, () => string>> = {
  conditions: m.catalogue_new_condition,
  treatments: m.catalogue_new_treatment,
  symptoms: m.catalogue_new_symptom,
};

function AdminSearch({ catalogue, text }: { readonly catalogue: Catalogue; readonly text: string }): ReactElement {
  return (
    <form
      className="stack measure"
      action="/admin/catalogue"
      method="get"
      role="search"
      aria-label={m.catalogue_find()}
    >
      <SelectField
        name="catalogue"
        label={m.catalogue_which()}
        defaultValue={catalogue}
        options={catalogueNames.map((name) => ({ value: name, label: catalogueWords[name].title() }))}
      />
      <TextField
        name="q"
        type="search"
        label={m.catalogue_find_label()}
        hint={m.catalogue_administration_search_hint()}
        defaultValue={text}
        maxLength={100}
      />
      <p>
        <button className="button" type="submit">
          {m.catalogue_find()}
        </button>
      </p>
    </form>
  );
}
