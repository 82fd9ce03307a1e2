import type { HomeForMembersQuery, ThreadLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { DueFollowUps } from '../experiences/follow-up/due-follow-ups.tsx';
import { communityPath } from '../forum/paths.ts';
import { ThreadList } from '../forum/thread-list.tsx';
import { CommunityGrid } from './community-grid.tsx';
import { sortHome } from './sort-home.ts';

/** What waits for a member: their own conversations, those without an answer, and what is new around them. */
export function MemberHome({ home }: { readonly home: HomeForMembersQuery }): ReactElement {
  const { viewer, helplinesToCheck } = usePage();
  const mine = home.communities.filter((community) => community.viewerMembership);
  const { own, waiting, recent } = sortHome(home);
  return (
    <div className="page-narrow stack-loose">
      <div className="stack">
        <h1>{m.home_welcome({ name: viewer?.pseudonym ?? '' })}</h1>
        {mine.length > 0 ? <MyCommunities communities={mine} /> : null}
      </div>
      {helplinesToCheck ? (
        <Notice tone="caution">
          {m.safety_helplines_late({ count: helplinesToCheck })}{' '}
          <a href="/admin/safety/helplines">{m.safety_helplines_title()}</a>
        </Notice>
      ) : null}
      <Part title={m.home_mine()} threads={own} />
      <DueFollowUps followUps={home.myFollowUps} />
      <Part title={m.home_waiting()} lead={m.home_waiting_lead()} threads={waiting} />
      <Part title={m.home_recent()} threads={recent} />
      {mine.length > 0 && own.length + waiting.length + recent.length + home.myFollowUps.length === 0 ? (
        <Empty>
          <p>{m.home_all_quiet()}</p>
        </Empty>
      ) : null}
      {mine.length === 0 ? (
        <section className="stack">
          <h2>{m.home_find_community()}</h2>
          <p className="quiet">{m.home_find_community_lead()}</p>
          <CommunityGrid communities={home.communities} />
        </section>
      ) : null}
    </div>
  );
}

function MyCommunities({ communities }: { readonly communities: HomeForMembersQuery['communities'] }): ReactElement {
  return (
    <nav aria-label={m.home_my_communities()}>
      <ul className="inline-list home-communities">
        {communities.map((community) => (
          <li key={community.id}>
            <a href={communityPath(community.slug)}>{community.name}</a>
          </li>
        ))}
        <li>
          <a href="/communities">{m.home_other_communities()}</a>
        </li>
      </ul>
    </nav>
  );
}

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly threads: readonly ThreadLineFragment[];
}

function Part({ title, lead, threads }: PartProps): ReactElement | null {
  if (threads.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      {lead ? <p className="quiet">{lead}</p> : null}
      <ThreadList threads={threads} showsCommunity />
    </section>
  );
}
