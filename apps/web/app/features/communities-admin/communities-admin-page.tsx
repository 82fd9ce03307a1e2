import { CommunitiesAdminOperation, type CommunitiesAdminQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/communities-admin-page';
import { editCommunityPath, houseRulesAdminPath, newCommunityPath, topicBoardPath } from './admin-paths.ts';
import { requireAdministrator } from './require-right.ts';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, communities } = await ask(args, CommunitiesAdminOperation, {});
  requireAdministrator(viewer, args.request);
  return { communities };
}

export default function CommunitiesAdminPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { communities } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.forum_admin_communities()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.forum_admin_communities()}</h1>
        <p className="lead">{m.forum_admin_communities_lead()}</p>
        <p>
          <a className="button" href={newCommunityPath}>
            {m.forum_admin_new_community()}
          </a>
        </p>
      </div>
      {communities.length > 0 ? (
        <ul className="list-lines">
          {communities.map((community) => (
            <CommunityEntry key={community.id} community={community} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{m.forum_admin_no_community()}</p>
        </Empty>
      )}
    </div>
  );
}

function CommunityEntry({
  community,
}: {
  readonly community: CommunitiesAdminQuery['communities'][number];
}): ReactElement {
  const links = [
    { href: editCommunityPath(community.slug), label: m.frame_edit() },
    { href: houseRulesAdminPath(community.slug), label: m.forum_admin_house_rules() },
    { href: topicBoardPath(community.slug), label: m.forum_admin_arrange_topics() },
  ];
  return (
    <li className="stack-tight">
      <h2 className="admin-entry-name">
        <a href={communityPath(community.slug)}>{community.name}</a>
        {community.isArchived ? <span className="tag">{m.forum_admin_archived()}</span> : null}
      </h2>
      <p className="quiet">
        {[
          m.forum_members({ count: community.memberCount }),
          m.forum_conversations({ count: community.threadCount }),
          termOf('joining', community.joining),
        ].join(' · ')}
      </p>
      <p>{community.conditions.map((condition) => condition.label).join(', ')}</p>
      <ul className="inline-list admin-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              {label}
              <span className="visually-hidden">{`, ${community.name}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
