import type { HomeForVisitorsQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { unansweredPath } from '../forum/paths.ts';
import { ThreadList } from '../forum/thread-list.tsx';
import { CommunityGrid } from './community-grid.tsx';
import { HomeSearch } from './home-search.tsx';

/** For somebody who comes for the first time, perhaps at night: what this is, a place to ask, people to find. */
export function VisitorHome({ home }: { readonly home: HomeForVisitorsQuery }): ReactElement {
  return (
    <div className="page stack-loose">
      <div className="home-head stack">
        <h1>{m.home_what_this_is()}</h1>
        <p className="lead measure">{m.home_lead()}</p>
        <HomeSearch />
      </div>
      <section className="stack">
        <h2>{m.home_find_community()}</h2>
        <CommunityGrid communities={home.communities} />
      </section>
      {home.unanswered.nodes.length > 0 ? (
        <section className="stack home-unanswered">
          <h2>{m.home_unanswered()}</h2>
          <p className="quiet">{m.home_unanswered_lead()}</p>
          <ThreadList threads={home.unanswered.nodes} showsCommunity />
          <p>
            <a href={unansweredPath()}>{m.forum_all_unanswered()}</a>
          </p>
        </section>
      ) : null}
    </div>
  );
}
