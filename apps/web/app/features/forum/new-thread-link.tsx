import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { newThreadPath } from './paths.ts';

interface NewThreadLinkProps {
  readonly community: { readonly slug: string; readonly isArchived?: boolean };
  readonly topicSlug?: string;
}

/** The way to a new conversation. What may stand in the way is told there, where it can be put right. */
export function NewThreadLink({ community, topicSlug }: NewThreadLinkProps): ReactElement | null {
  if (community.isArchived) return null;
  return (
    <a className="button" href={newThreadPath(community.slug, topicSlug)}>
      {m.forum_new_thread()}
    </a>
  );
}
