import type { CommunityEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { communityPath } from './paths.ts';

interface CommunityCardProps {
  readonly community: CommunityEntryFragment;
  readonly headingLevel?: 2 | 3;
  /** Name and conditions only. */
  readonly isShort?: boolean;
}

/** A community to open: its name, whom it is for, and how many are there. */
export function CommunityCard({ community, headingLevel = 2, isShort = false }: CommunityCardProps): ReactElement {
  const Heading = `h${headingLevel}` as const;
  const conditions = community.conditions.map((condition) => condition.name).filter((name) => name !== community.name);
  return (
    <li className="card card-link community-card stack-tight">
      <Heading>
        <a className="card-target" href={communityPath(community.slug)}>
          {community.name}
        </a>
      </Heading>
      {conditions.length > 0 ? <p className="quiet small">{conditions.join(' · ')}</p> : null}
      {isShort ? null : <p className="community-card-text">{community.description}</p>}
      <p className="quiet small">
        {m.forum_members({ count: community.memberCount })} · {m.forum_conversations({ count: community.threadCount })}
      </p>
      {community.viewerMembership ? (
        <p>
          <span className="tag tag-accent">
            {community.viewerMembership.state === 'ACTIVE' ? m.forum_you_belong() : m.forum_you_asked()}
          </span>
        </p>
      ) : null}
    </li>
  );
}
