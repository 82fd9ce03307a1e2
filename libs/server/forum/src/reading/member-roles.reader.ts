import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';

export interface AskedRole {
  readonly memberId: string;
  /** A condition, by the id it has now. */
  readonly conceptId: string;
}

/** As whom members take part in the communities that serve a condition, for what is counted. */
@Injectable()
export class MemberRolesReader {
  /**
   * The role of each member in the community for the condition, of several the one joined last. One statement for any
   * number, none for none.
   * @returns in the order asked; null for whoever takes part in none of them now
   */
  async rolesOf(transaction: Transaction, asked: readonly AskedRole[]): Promise<(MembershipRole | null)[]> {
    if (asked.length === 0) return [];
    const rows = await transaction.query<{ place: string; role: MembershipRole }>(
      `select distinct on (asked.place) asked.place, m.role
       from unnest($1::uuid[], $2::uuid[]) with ordinality asked (member_id, concept_id, place)
       join community_condition served on served.concept_id = asked.concept_id
       join membership m on m.community_id = served.community_id and m.member_id = asked.member_id and m.state = 'active'
       order by asked.place, m.joined_at desc, m.community_id`,
      [asked.map((one) => one.memberId), asked.map((one) => one.conceptId)],
    );
    const roles = new Map(rows.map((row) => [Number(row.place), row.role]));
    return asked.map((_, index) => roles.get(index + 1) ?? null);
  }
}
