import { CommunitiesPageOperation, type CommunitiesPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/communities-page';
import { CommunityCard } from './community-card.tsx';

export function loader(args: Route.LoaderArgs): Promise<CommunitiesPageQuery> {
  return ask(args, CommunitiesPageOperation, {});
}

export default function CommunitiesPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { communities } = loaderData;
  return (
    <div className="page stack">
      <title>{`${m.frame_communities()} · ${m.frame_site_name()}`}</title>
      <h1>{m.frame_communities()}</h1>
      <p className="lead measure">{m.forum_communities_lead()}</p>
      {communities.length > 0 ? (
        <ul className="grid plain-list">
          {communities.map((community) => (
            <CommunityCard key={community.id} community={community} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{m.forum_no_communities()}</p>
        </Empty>
      )}
      <p className="measure quiet">
        {m.forum_communities_missing()} <a href="/conditions">{m.forum_all_conditions()}</a>
      </p>
    </div>
  );
}
