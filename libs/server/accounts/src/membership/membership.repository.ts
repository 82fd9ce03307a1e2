import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '@entraide/domain-kernel';
import { Database, type Transaction } from '@entraide/server-platform';

/** A member in a community, by their ids. */
export interface MembershipPlace {
  readonly communityId: string;
  readonly memberId: string;
}

export type MembershipState = 'active' | 'requested' | 'left';

export interface Membership extends MembershipPlace {
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly joinedAt: Date;
}

/** The key of {@link MembershipRepository.rolesOf}'s map. */
export const membershipKey = (place: MembershipPlace): string => `${place.communityId}:${place.memberId}`;

const columns = `community_id as "communityId", member_id as "memberId", role, state, joined_at as "joinedAt"`;

/** Who takes part in which community, and as whom. Writers say whether something changed, so that callers can count. */
@Injectable()
export class MembershipRepository {
  constructor(private readonly database: Database) {}

  /** One membership in whatever state; `null` when there never was one. */
  async find({ communityId, memberId }: MembershipPlace): Promise<Membership | null> {
    const [row] = await this.database.query<Membership>(
      `select ${columns} from membership where community_id = $1 and member_id = $2`,
      [communityId, memberId],
    );
    return row ?? null;
  }

  /** The roles of active members, by {@link membershipKey}, in one statement; no places cost none. */
  async rolesOf(places: readonly MembershipPlace[]): Promise<Map<string, MembershipRole>> {
    if (places.length === 0) return new Map();
    const rows = await this.database.query<Membership>(
      `select ${columns} from membership
       where state = 'active' and (member_id, community_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [places.map((p) => p.memberId), places.map((p) => p.communityId)],
    );
    return new Map(rows.map((row) => [membershipKey(row), row.role]));
  }

  /** The member's memberships that are active or asked for, oldest first. */
  ofMember(memberId: string): Promise<Membership[]> {
    return this.database.query<Membership>(
      `select ${columns} from membership where member_id = $1 and state <> 'left' order by joined_at, community_id`,
      [memberId],
    );
  }

  /** Who asks to join, first come first; at most `limit`. */
  requestsIn(communityId: string, limit: number): Promise<Membership[]> {
    return this.database.query<Membership>(
      `select ${columns} from membership
       where community_id = $1 and state = 'requested' order by updated_at, member_id limit $2`,
      [communityId, limit],
    );
  }

  /**
   * Joins, asks to join, or changes the role of a membership that is there already; asking never ends an active one.
   * @returns the state before, `null` when there was none
   */
  async put(
    transaction: Transaction,
    place: MembershipPlace & { role: MembershipRole; state: 'active' | 'requested' },
    at: Date,
  ): Promise<MembershipState | null> {
    const [before] = await transaction.query<{ state: MembershipState }>(
      `select state from membership where member_id = $1 and community_id = $2 for update`,
      [place.memberId, place.communityId],
    );
    await transaction.query(
      `insert into membership (member_id, community_id, role, state, joined_at, updated_at) values ($1, $2, $3, $4, $5, $5)
       on conflict (member_id, community_id) do update set role = excluded.role, updated_at = excluded.updated_at,
         state = case when membership.state = 'active' then 'active' else excluded.state end,
         joined_at = case when membership.state = 'active' then membership.joined_at else excluded.joined_at end`,
      [place.memberId, place.communityId, place.role, place.state, at],
    );
    return before?.state ?? null;
  }

  /** Lets somebody in who asked. @returns `false` when nobody asked */
  async accept(transaction: Transaction, place: MembershipPlace, at: Date): Promise<boolean> {
    return this.move(transaction, place, ['requested'], 'active', at);
  }

  /** Turns down somebody who asked. @returns `false` when nobody asked */
  async decline(transaction: Transaction, place: MembershipPlace, at: Date): Promise<boolean> {
    return this.move(transaction, place, ['requested'], 'left', at);
  }

  /** Leaves, or takes back a request. @returns the state before; `null` when they were not part of it */
  async leave(transaction: Transaction, place: MembershipPlace, at: Date): Promise<MembershipState | null> {
    if (await this.move(transaction, place, ['active'], 'left', at)) return 'active';
    return (await this.move(transaction, place, ['requested'], 'left', at)) ? 'requested' : null;
  }

  private async move(
    transaction: Transaction,
    { communityId, memberId }: MembershipPlace,
    from: readonly MembershipState[],
    to: MembershipState,
    at: Date,
  ): Promise<boolean> {
    const changed = await transaction.query(
      `with changed as (
         update membership set state = $4, updated_at = $5,
           joined_at = case when $4 = 'active' then $5 else joined_at end
         where member_id = $1 and community_id = $2 and state = any($3) returning 1)
       select * from changed`,
      [memberId, communityId, from, to, at],
    );
    return changed.length > 0;
  }
}
