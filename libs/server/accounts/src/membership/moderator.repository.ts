import { Injectable } from '@nestjs/common';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import type { MemberCard } from '../member/member-cards.reader.ts';
import type { MembershipPlace } from './membership.repository.ts';

/** Who moderates which community. */
@Injectable()
export class ModeratorRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The community's moderators, longest in office first; whoever is suspended there has no office meanwhile. */
  of(communityId: string): Promise<MemberCard[]> {
    return this.database.query<MemberCard>(
      `select member.id, member.pseudonym from community_moderator moderator join member on member.id = moderator.member_id
       where moderator.community_id = $1 and member.state = 'active'
         and not entraide_is_shut_out(member.id, moderator.community_id, $2)
       order by moderator.since, member.id`,
      [communityId, this.clock.now()],
    );
  }

  /** Makes a member a moderator; nothing happens when they already are. */
  async appoint(transaction: Transaction, { communityId, memberId }: MembershipPlace, at: Date): Promise<void> {
    await transaction.query(
      `insert into community_moderator (community_id, member_id, since) values ($1, $2, $3) on conflict do nothing`,
      [communityId, memberId, at],
    );
  }

  /** Ends a moderator's office; nothing happens when they hold none. */
  async dismiss(transaction: Transaction, { communityId, memberId }: MembershipPlace): Promise<void> {
    await transaction.query(`delete from community_moderator where community_id = $1 and member_id = $2`, [
      communityId,
      memberId,
    ]);
  }
}
