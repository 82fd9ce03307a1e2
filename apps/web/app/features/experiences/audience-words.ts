import type { Visibility } from '@entraide/contract';
import { m } from '@entraide/messages';

interface Shared {
  readonly visibility: Visibility | null;
  readonly communityId: string | null;
}

type Communities = readonly { readonly id: string; readonly name: string }[] | undefined;

const nameOf = ({ communityId }: Shared, communities: Communities): string | undefined =>
  communities?.find((community) => community.id === communityId)?.name;

/** Who may read an entry that is there. */
export function seenBy(shared: Shared, communities: Communities): string {
  if (shared.visibility !== 'COMMUNITY') return present[shared.visibility ?? 'ONLY_ME']();
  const community = nameOf(shared, communities);
  return community ? m.experiences_seen_by_community({ community }) : m.experiences_seen_by_community_gone();
}

/** Who will see an answer of a draft. */
export function willBeSeenBy(shared: Shared, communities: Communities): string {
  if (shared.visibility === null) return m.experiences_review_sees_nobody_yet();
  if (shared.visibility !== 'COMMUNITY') return future[shared.visibility]();
  const community = nameOf(shared, communities);
  return community ? m.experiences_review_sees_community({ community }) : m.experiences_review_sees_nobody_yet();
}

/** What the button that publishes says. */
export function publishWords(shared: Shared, communities: Communities): string {
  if (shared.visibility === null) return m.experiences_review_publish();
  if (shared.visibility !== 'COMMUNITY') return publish[shared.visibility]();
  const community = nameOf(shared, communities);
  return community ? m.experiences_review_publish_community({ community }) : m.experiences_review_publish();
}

const present = {
  PUBLIC: m.experiences_seen_by_public,
  MEMBERS: m.experiences_seen_by_members,
  ONLY_ME: m.experiences_seen_by_only_me,
};

const future = {
  PUBLIC: m.experiences_review_sees_public,
  MEMBERS: m.experiences_review_sees_members,
  ONLY_ME: m.experiences_review_sees_only_me,
};

const publish = {
  PUBLIC: m.experiences_review_publish_public,
  MEMBERS: m.experiences_review_publish_members,
  ONLY_ME: m.experiences_review_publish_only_me,
};
