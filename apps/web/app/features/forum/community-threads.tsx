import type { CommunityHeadFragment, CommunityThreadsQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { SetForth } from '../curation/set-forth.tsx';
import { NewThreadLink } from './new-thread-link.tsx';
import { ListPageLinks } from './page-links.tsx';
import { communityPath, unansweredPath } from './paths.ts';
import { ThreadList } from './thread-list.tsx';

interface CommunityThreadsProps {
  readonly community: CommunityHeadFragment;
  readonly after: string | null;
  readonly unanswered: CommunityThreadsQuery['unanswered'] | undefined;
  readonly recent: CommunityThreadsQuery['recent'];
}

/** Questions that nobody has answered yet first, then what is being talked about. */
export function CommunityThreads({ community, after, unanswered, recent }: CommunityThreadsProps): ReactElement {
  const { setForth } = recent;
  const first = new Set(setForth.map((thread) => thread.id));
  const waiting = (unanswered?.nodes ?? []).filter((thread) => !first.has(thread.id));
  const above = new Set([...first, ...waiting.map((thread) => thread.id)]);
  const others = recent.nodes.filter((thread) => !above.has(thread.id));
  return (
    <>
      <SetForth threads={setForth} place="COMMUNITY" />
      {waiting.length > 0 ? (
        <section className="stack">
          <h2>{m.forum_nobody_waits()}</h2>
          <ThreadList threads={waiting} />
          {unanswered?.pageInfo.hasNextPage ? (
            <p>
              <a href={unansweredPath(community.slug)}>{m.forum_all_unanswered()}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <section className="stack" id="conversations">
        <div className="row row-spread">
          <h2>{m.forum_recent()}</h2>
          <NewThreadLink community={community} />
        </div>
        {others.length > 0 ? <ThreadList threads={others} /> : <NoThreads isEverything={recent.nodes.length === 0} />}
        <ListPageLinks
          path={communityPath(community.slug)}
          after={after}
          endCursor={recent.pageInfo.hasNextPage ? recent.pageInfo.endCursor : null}
        />
      </section>
    </>
  );
}

function NoThreads({ isEverything }: { readonly isEverything: boolean }): ReactElement {
  return (
    <Empty>
      <p>{isEverything ? m.forum_no_threads() : m.forum_no_other_threads()}</p>
    </Empty>
  );
}
