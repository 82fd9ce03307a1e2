import type { ConceptLinkObject } from '@entraide/server-catalogue';
import type { MembershipObject } from '../membership/membership.object.ts';
import type { CommunityCardObject } from './community-card.object.ts';
import type { CommunityRow } from './community-row.ts';

/** @param concepts by the ids of the community's conditions; unknown ones are left out */
export const toCommunityCard = (
  row: CommunityRow,
  concepts: ReadonlyMap<string, ConceptLinkObject>,
): CommunityCardObject => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  description: row.description,
  joining: row.joining,
  isArchived: row.is_archived,
  memberCount: Math.max(0, row.member_count),
  threadCount: Math.max(0, row.thread_count),
  conditions: distinctById(row.condition_ids.flatMap((id) => concepts.get(id) ?? [])),
  viewerMembership: membershipOf(row),
});

function membershipOf(row: CommunityRow): MembershipObject | null {
  if (row.my_role === null || row.my_state === null || row.my_since === null) return null;
  return { role: row.my_role, state: row.my_state, since: row.my_since };
}

/** Two conditions may have been merged into one. */
const distinctById = (concepts: ConceptLinkObject[]): ConceptLinkObject[] => [
  ...new Map(concepts.map((concept) => [concept.id, concept])).values(),
];
