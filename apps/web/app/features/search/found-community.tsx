import type { FoundCommunityEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { communityPath } from '../forum/paths.ts';
import { FoundText } from './found-text.tsx';

export function FoundCommunity({ found }: { readonly found: FoundCommunityEntryFragment }): ReactElement {
  const { community, memberCount, threadCount, title, passage } = found;
  return (
    <li className="found stack-tight">
      <h3>
        <a href={communityPath(community.slug)}>
          <FoundText parts={title} />
        </a>
      </h3>
      <p className="found-passage">
        <FoundText parts={passage} />
      </p>
      <ul className="inline-list small found-tags quiet">
        <li>{m.search_kind_tag_community()}</li>
        <li>{m.search_members({ count: memberCount })}</li>
        <li>{m.search_threads({ count: threadCount })}</li>
      </ul>
    </li>
  );
}
