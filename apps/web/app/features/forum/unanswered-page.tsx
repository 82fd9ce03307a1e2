import { CommunityNameOperation, UnansweredPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/unanswered-page';
import { ListPageLinks } from './page-links.tsx';
import { communityPath, unansweredPath } from './paths.ts';
import { ThreadList } from './thread-list.tsx';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const slug = query.get('community');
  const community = slug ? (await ask(args, CommunityNameOperation, { slug })).community : null;
  if (slug && !community) throw notFound();
  const after = query.get('after');
  const { threads } = await ask(args, UnansweredPageOperation, { communityId: community?.id ?? null, after });
  return { community, threads, after };
}

/** Every question that waits, newest first: everywhere, or in one community. */
export default function UnansweredPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { community, threads, after } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.forum_nobody_waits()} · ${community?.name ?? m.frame_site_name()}`}</title>
      <div className="stack">
        {community ? (
          <Breadcrumbs
            label={m.frame_breadcrumbs()}
            crumbs={[{ label: community.name, href: communityPath(community.slug) }]}
          />
        ) : null}
        <h1>{m.forum_nobody_waits()}</h1>
        <p className="lead">{m.forum_unanswered_lead()}</p>
      </div>
      {threads.nodes.length > 0 ? (
        <ThreadList threads={threads.nodes} showsCommunity={!community} headingLevel={2} />
      ) : (
        <Empty>
          <p>{m.forum_all_answered()}</p>
        </Empty>
      )}
      <ListPageLinks
        path={unansweredPath(community?.slug)}
        after={after}
        endCursor={threads.pageInfo.hasNextPage ? threads.pageInfo.endCursor : null}
      />
    </div>
  );
}
