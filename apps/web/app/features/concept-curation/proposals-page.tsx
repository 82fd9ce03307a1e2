import { ProposalsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/proposals-page';
import { mergesPath, proposalPath, proposalsPath } from './curation-paths.ts';
import { ProposalFacts } from './proposal-facts.tsx';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const isAnswered = query.get('list') === 'answered';
  const after = query.get('after');
  const { conceptProposals } = await ask(args, ProposalsPageOperation, { isAnswered, after });
  return { ...conceptProposals, isAnswered, isDone: query.has('done') };
}

/** What members miss in the catalogue: who has waited longest first. */
export default function ProposalsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, isAnswered, isDone } = loaderData;
  const list = isAnswered ? 'answered' : 'waiting';
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.concepts_proposals_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
        />
        <h1>{m.concepts_proposals_title()}</h1>
        <p className="lead">{m.concepts_proposals_lead()}</p>
        {isDone ? (
          <Notice tone="good" role="status">
            <p>{m.concepts_answered_notice()}</p>
          </Notice>
        ) : null}
        <nav className="row proposal-lists" aria-label={m.concepts_lists()}>
          <a
            className="button button-quiet button-small"
            href={proposalsPath}
            aria-current={isAnswered ? undefined : 'page'}
          >
            {m.concepts_list_waiting()}
          </a>
          <a
            className="button button-quiet button-small"
            href={`${proposalsPath}?list=answered`}
            aria-current={isAnswered ? 'page' : undefined}
          >
            {m.concepts_list_answered()}
          </a>
          <a className="button button-quiet button-small" href={mergesPath}>
            {m.concepts_merges_title()}
          </a>
        </nav>
      </div>
      {nodes.length > 0 ? (
        <ul className="list-lines">
          {nodes.map((proposal) => (
            <li key={proposal.id} className="stack-tight">
              <h2 className="proposal-name" lang={proposal.language.toLowerCase()}>
                <a href={proposalPath(proposal.id)}>{proposal.name}</a>
              </h2>
              <ProposalFacts proposal={proposal} isOwn={false} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{isAnswered ? m.concepts_none_answered() : m.concepts_none_waiting()}</p>
        </Empty>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <a
            className="button button-quiet"
            rel="next"
            href={`${proposalsPath}?list=${list}&after=${pageInfo.endCursor}`}
          >
            {m.frame_next_page()}
          </a>
        </p>
      ) : null}
    </div>
  );
}
