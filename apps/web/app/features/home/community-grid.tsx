import type { CommunityEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { CommunityCard } from '../forum/community-card.tsx';

const mostShown = 12;

/** The first communities, and the way to all of them and to everything else there is. */
export function CommunityGrid({
  communities,
}: {
  readonly communities: readonly CommunityEntryFragment[];
}): ReactElement {
  return (
    <>
      <ul className="grid plain-list">
        {communities.slice(0, mostShown).map((community) => (
          <CommunityCard key={community.id} community={community} headingLevel={3} isShort />
        ))}
      </ul>
      <p className="row">
        {communities.length > mostShown ? <a href="/communities">{m.home_all_communities()}</a> : null}
        <a href="/conditions">{m.home_all_conditions()}</a>
        <a href="/treatments">{m.home_all_treatments()}</a>
      </p>
    </>
  );
}
