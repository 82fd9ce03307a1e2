import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import type { MembershipRole, Viewer } from '@entraide/domain-kernel';
import { Database, type Page, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import type { PageWish } from '../thread/list-threads.query.ts';
import type { MembershipRequestObject } from './membership-request.object.ts';

interface RequestRow {
  readonly id: string;
  readonly pseudonym: string;
  readonly role: MembershipRole;
  readonly updated_at: Date;
}

/** Who asks to join a community, first come first, for its moderators. */
@Injectable()
export class ListMembershipRequestsQuery {
  constructor(private readonly database: Database) {}

  /** `null` for who may not decide on them. */
  async execute(viewer: Viewer, communityId: string, wish: PageWish): Promise<Page<MembershipRequestObject> | null> {
    const id = asId(communityId);
    if (!decideCommunity('decide_memberships', viewer, { communityId: id, isArchived: false }).isAllowed) return null;
    const size = pageSize(wish.first);
    const after = decodeCursor(wish.after);
    const keyset = after ? 'and (membership.updated_at, member.id) > ($3, $4)' : '';
    const rows = await this.database.query<RequestRow>(
      `select member.id, member.pseudonym, membership.role, membership.updated_at
       from membership join member on member.id = membership.member_id and member.state <> 'erased'
       where membership.community_id = $1 and membership.state = 'requested' ${keyset}
       order by membership.updated_at, member.id limit $2`,
      [id, size + 1, ...(after ? [after.at, after.id] : [])],
    );
    return toPage(
      rows,
      size,
      (row) => ({ at: row.updated_at, id: row.id }),
      (row) => ({
        member: { id: row.id, pseudonym: row.pseudonym },
        role: row.role,
        requestedAt: row.updated_at,
      }),
    );
  }
}
