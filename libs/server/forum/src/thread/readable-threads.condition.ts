import { type Viewer, isMember } from '@entraide/domain-kernel';
import type { Bindings } from '../sql/bindings.ts';

/**
 * The SQL twin of the thread policy's `read`: true for exactly the rows of `thread` that the viewer may read.
 * A spec compares the two over every viewer, visibility and state.
 * @param alias the name of the thread table in the statement
 */
export function readableThreads(viewer: Viewer, alias: string, bindings: Bindings): string {
  if (!isMember(viewer)) return `(${alias}.visibility = 'public' and ${alias}.state = 'visible')`;
  if (viewer.isAdministrator && !viewer.isSuspended) return `${alias}.state <> 'deleted'`;
  const moderated = viewer.isSuspended ? [] : [...viewer.moderatedCommunityIds];
  const own = viewer.isSuspended ? [] : [...viewer.communityIds];
  const communities = bindings.add([...new Set([...own, ...moderated])]);
  const openTo = viewer.isSuspended ? `${alias}.visibility = 'public'` : `${alias}.visibility <> 'community'`;
  const inAudience = `(${openTo} or ${alias}.community_id = any(${communities}::uuid[]))`;
  return `(${inAudience} and ${standing(alias, viewer.memberId, moderated, bindings)})`;
}

/** The SQL twin of the post policy's `read` for rows of `post` whose thread is readable. */
export function readablePosts(viewer: Viewer, alias: string, bindings: Bindings): string {
  if (!isMember(viewer)) return `${alias}.state = 'visible'`;
  if (viewer.isAdministrator && !viewer.isSuspended) return `${alias}.state <> 'deleted'`;
  const moderated = viewer.isSuspended ? [] : [...viewer.moderatedCommunityIds];
  return standing(alias, viewer.memberId, moderated, bindings);
}

function standing(alias: string, memberId: string, moderated: readonly string[], bindings: Bindings): string {
  const isModerated = `${alias}.community_id = any(${bindings.add(moderated)}::uuid[])`;
  const isAuthor = `${alias}.author_id = ${bindings.add(memberId)}::uuid`;
  return `(${alias}.state = 'visible'
    or (${alias}.state in ('hidden', 'removed', 'held') and ${isModerated})
    or (${alias}.state in ('hidden', 'held') and ${isAuthor}))`;
}
