import type { JoiningMode, Language, MembershipRole } from '@entraide/domain-kernel';
import { type AskedConceptRow, conceptLinksColumn } from '@entraide/server-catalogue';
import type { LiveMembershipState } from '../forum.enums.ts';
import type { Bindings } from '../sql/bindings.ts';
import { countOf } from '../sql/count-of.ts';

export interface CommunityRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly joining: JoiningMode;
  readonly is_archived: boolean;
  readonly member_count: number;
  readonly thread_count: number;
  readonly conditions: AskedConceptRow[];
  readonly my_role: MembershipRole | null;
  readonly my_state: LiveMembershipState | null;
  readonly my_since: Date | null;
}

/** What {@link CommunityRow} selects from `community` with {@link communityTables}. */
export const communityColumns = (language: Language): string => `
  community.id, community.slug, community.name_${language} as name, community.description_${language} as description,
  community.joining, community.is_archived,
  ${countOf('community.members', 'community.id')} as member_count,
  ${countOf('community.threads', 'community.id')} as thread_count,
  ${conceptLinksColumn('array(select concept_id from community_condition where community_id = community.id)')} as conditions,
  mine.role as my_role, mine.state as my_state,
  case when mine.state = 'active' then mine.joined_at else mine.updated_at end as my_since`;

/** @param memberId the viewer, `null` for a visitor */
export const communityTables = (memberId: string | null, bindings: Bindings): string => `
  left join membership mine
    on mine.community_id = community.id and mine.member_id = ${bindings.add(memberId)}::uuid and mine.state <> 'left'`;
