import { JournalPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/journal-page';
import { JournalFilters } from './journal-filters.tsx';
import { JournalLine } from './journal-line.tsx';
import { type JournalRequest, isNarrowed, journalFilterOf, journalPath, journalRequestOf } from './journal-request.ts';

export async function loader(args: Route.LoaderArgs) {
  const request = journalRequestOf(new URL(args.request.url));
  const { after } = request;
  const { journal, communities } = await ask(args, JournalPageOperation, { filter: journalFilterOf(request), after });
  return { ...journal, communities, request };
}

export default function JournalPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, request, communities } = loaderData;
  return (
    <div className="page-narrow stack">
      <title>{`${m.moderation_journal_title()} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
      />
      <h1>{m.moderation_journal_title()}</h1>
      <p className="lead">{m.moderation_journal_lead()}</p>
      <JournalFilters request={request} communities={communities} />
      {nodes.length === 0 ? (
        <Empty>
          <p>{isNarrowed(request) ? m.openness_filter_none() : m.moderation_journal_empty()}</p>
        </Empty>
      ) : (
        <ul className="list-lines">
          {nodes.map((line) => (
            <JournalLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      <JournalPages request={request} end={loaderData.pageInfo.hasNextPage ? loaderData.pageInfo.endCursor : null} />
      {nodes.length > 0 ? <JournalExports request={request} /> : null}
    </div>
  );
}

interface JournalPagesProps {
  readonly request: JournalRequest;
  /** After which the next page begins; `null` for none. */
  readonly end: string | null;
}

function JournalPages({ request, end }: JournalPagesProps): ReactElement | null {
  if (!request.after && !end) return null;
  return (
    <nav className="row row-spread" aria-label={m.frame_pages()}>
      {request.after ? (
        <a className="button button-quiet" href={journalPath({ ...request, after: null })}>
          {m.frame_first_page()}
        </a>
      ) : null}
      {end ? (
        <a className="button button-quiet" rel="next" href={journalPath({ ...request, after: end })}>
          {m.moderation_journal_next()}
        </a>
      ) : null}
    </nav>
  );
}

function JournalExports({ request }: { readonly request: JournalRequest }): ReactElement {
  return (
    <section className="stack-tight" aria-labelledby="export-title">
      <h2 id="export-title">{m.openness_export_title()}</h2>
      <p className="quiet">{m.openness_export_hint()}</p>
      <div className="row">
        <a className="button button-quiet button-small" href={journalPath(request, '.csv')} download>
          {m.openness_export_csv()}
        </a>
        <a className="button button-quiet button-small" href={journalPath(request, '.ndjson')} download>
          {m.openness_export_ndjson()}
        </a>
      </div>
    </section>
  );
}
