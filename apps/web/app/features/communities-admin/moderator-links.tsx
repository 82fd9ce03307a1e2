import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { editCommunityPath, membershipRequestsPath, topicBoardPath } from './admin-paths.ts';

interface ModeratorLinksProps {
  readonly community: {
    readonly slug: string;
    readonly joining: string;
    readonly viewerCanArrangeTopics: boolean;
    readonly viewerCanDecideMemberships: boolean;
    readonly viewerCanEdit: boolean;
  };
}

/** The ways into a community's upkeep, for those who have them; nothing for everybody else. */
export function ModeratorLinks({ community }: ModeratorLinksProps): ReactElement | null {
  const { slug, joining, viewerCanArrangeTopics, viewerCanDecideMemberships, viewerCanEdit } = community;
  const links = [
    { isOpen: viewerCanArrangeTopics, href: topicBoardPath(slug), label: m.forum_admin_arrange_topics() },
    {
      isOpen: viewerCanDecideMemberships && joining === 'APPROVAL',
      href: membershipRequestsPath(slug),
      label: m.forum_admin_requests(),
    },
    { isOpen: viewerCanEdit, href: editCommunityPath(slug), label: m.forum_admin_edit_this_community() },
  ].filter((link) => link.isOpen);
  if (links.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{m.forum_admin_upkeep()}</h2>
      <ul className="plain-list stack-tight">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
