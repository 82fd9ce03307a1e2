import { type Viewer, readsAsMember } from '@entraide/domain-kernel';
import type { SearchScope } from '@entraide/server-platform';

/**
 * Whose texts the viewer may find: the one place where a viewer becomes a scope. It follows `threadAppearance` and
 * `experiencePolicy`, which are asked again for every hit: administrators read threads of every community and no
 * community's inner experiences; whoever is suspended on the site finds what visitors find.
 */
export function searchScopeOf(viewer: Viewer): SearchScope {
  if (!readsAsMember(viewer)) return { isMember: false, threadCommunityIds: [], experienceCommunityIds: [] };
  const own = [...viewer.communityIds];
  const ownAndModerated = [...new Set([...own, ...viewer.moderatedCommunityIds])];
  return {
    isMember: true,
    threadCommunityIds: viewer.isAdministrator ? 'every' : ownAndModerated,
    experienceCommunityIds: ownAndModerated,
  };
}
