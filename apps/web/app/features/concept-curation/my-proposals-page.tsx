import { MyProposalsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/my-proposals-page';
import { proposePath } from './curation-paths.ts';
import { ProposalFacts } from './proposal-facts.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { myConceptProposals } = await ask(args, MyProposalsOperation, {});
  return { proposals: myConceptProposals, isSent: new URL(args.request.url).searchParams.has('sent') };
}

export default function MyProposalsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { proposals, isSent } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.concepts_mine_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.concepts_mine_title()}</h1>
        <p className="lead">{m.concepts_mine_lead()}</p>
        {isSent ? (
          <Notice tone="good" role="status">
            <p>{m.concepts_sent()}</p>
          </Notice>
        ) : null}
      </div>
      {proposals.length > 0 ? (
        <ul className="list-lines">
          {proposals.map((proposal) => (
            <li key={proposal.id} className="stack-tight">
              <h2 className="proposal-name" lang={proposal.language.toLowerCase()}>
                {proposal.name}
              </h2>
              <ProposalFacts proposal={proposal} isOwn />
            </li>
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{m.concepts_mine_none()}</p>
        </Empty>
      )}
      <p>
        <a className="button button-quiet" href={proposePath('conditions')}>
          {proposals.length > 0 ? m.concepts_propose_another() : m.concepts_propose_title()}
        </a>
      </p>
    </div>
  );
}
