import type { Language } from '@entraide/domain-kernel';
import { type ConceptLinkObject, toConceptLinks } from '@entraide/server-catalogue';
import type { MembershipObject } from '../membership/membership.object.ts';
import type { CommunityCardObject } from './community-card.object.ts';
import type { CommunityRow } from './community-row.ts';

export const toCommunityCard = (row: CommunityRow, language: Language): CommunityCardObject => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  description: row.description,
  joining: row.joining,
  isArchived: row.is_archived,
  memberCount: Math.max(0, row.member_count),
  threadCount: Math.max(0, row.thread_count),
  conditions: distinctById([...toConceptLinks(row.conditions, language).values()]),
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
