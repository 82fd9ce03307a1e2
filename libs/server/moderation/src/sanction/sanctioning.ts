import { Injectable } from '@nestjs/common';
import type { MembershipRole, SanctionScope } from '@entraide/domain-kernel';
import {
  type DraftSanction,
  type ModerationRole,
  type SanctionEvent,
  sanctionEndsAt,
  stateAfter,
} from '@entraide/domain-moderation';
import { MembershipRepository, type Sanction, SanctionRepository } from '@entraide/server-accounts';
import { Journal, type Transaction, refuse } from '@entraide/server-platform';
import type { Before } from '../measure/measure.ts';

/** For whom, by whom and for what a sanction is laid. */
export interface SanctionOrder {
  readonly memberId: string;
  readonly moderatorId: string;
  readonly decisionId: string;
  readonly communityId: string | null;
  readonly at: Date;
}

/** A membership that a ban has ended, to be given back when the ban is taken back. */
interface EndedMembership {
  readonly role: MembershipRole;
  readonly joinedAt: string;
}

/** Lays sanctions on members and takes them back, in the transaction of the decision that does so. */
@Injectable()
export class Sanctioning {
  constructor(
    private readonly sanctions: SanctionRepository,
    private readonly memberships: MembershipRepository,
    private readonly journal: Journal,
  ) {}

  /** @returns its id, and what it ended, so that it can be given back */
  async impose(
    transaction: Transaction,
    draft: DraftSanction,
    order: SanctionOrder,
  ): Promise<{ id: string; before: Before }> {
    const { memberId, decisionId, moderatorId, at } = order;
    const communityId = placeOf(draft.scope, order.communityId);
    const endsAt = sanctionEndsAt(draft, at);
    const { kind } = draft;
    const id = await this.sanctions.impose(transaction, {
      memberId,
      decisionId,
      kind,
      communityId,
      startsAt: at,
      endsAt,
    });
    const before =
      kind === 'ban' && communityId !== null ? await this.expel(transaction, memberId, communityId, at) : {};
    await this.journal.write(transaction, {
      action: 'sanction_imposed',
      actorId: moderatorId,
      subject: { kind: 'member', id: memberId },
      communityId,
      detail: { sanctionId: id, decisionId, sanction: kind, scope: draft.scope, days: draft.days },
    });
    return { id, before };
  }

  /** Ends a sanction early, by whoever may in this role; one that is over already stays as it is. */
  async lift(
    transaction: Transaction,
    id: string,
    by: { readonly event: SanctionEvent; readonly role: ModerationRole; readonly actorId: string; readonly at: Date },
    before: Before,
  ): Promise<void> {
    const sanction = await this.sanctions.lock(transaction, id);
    if (!sanction || sanction.state !== 'active') return;
    const after = stateAfter('sanction', sanction.state, by.event, by.role);
    if (after !== 'lifted') refuse('changed_meanwhile');
    await this.sanctions.close(transaction, id, after, by.at);
    if (!(await this.passOn(transaction, sanction, before, by.at))) await this.readmit(transaction, sanction, before);
    await this.journal.write(transaction, {
      action: 'sanction_lifted',
      actorId: by.actorId,
      subject: { kind: 'member', id: sanction.memberId },
      communityId: sanction.communityId,
      detail: { sanctionId: id, decisionId: sanction.decisionId, sanction: sanction.kind },
    });
  }

  private async expel(transaction: Transaction, memberId: string, communityId: string, at: Date): Promise<Before> {
    const place = { memberId, communityId };
    const membership = await this.memberships.find(place);
    if ((await this.memberships.leave(transaction, place, at)) !== 'active' || !membership) return {};
    await transaction.count([{ name: 'community.members', subjectId: communityId, delta: -1 }]);
    return { membership: { role: membership.role, joinedAt: membership.joinedAt.toISOString() } };
  }

  /** While another ban from the community holds, what this one ended is given back with that one. @returns whether it does */
  private async passOn(transaction: Transaction, sanction: Sanction, before: Before, at: Date): Promise<boolean> {
    if (!before['membership']) return false;
    const holding = await this.sanctions.holding(transaction, sanction.memberId, at);
    const other = holding.find(({ kind, communityId }) => kind === 'ban' && communityId === sanction.communityId);
    if (!other) return false;
    await transaction.query(`update decision set before = before || $2::jsonb where id = $1`, [
      other.decisionId,
      JSON.stringify({ membership: before['membership'] }),
    ]);
    return true;
  }

  private async readmit(transaction: Transaction, { memberId, communityId }: Sanction, before: Before): Promise<void> {
    const ended = before['membership'] as EndedMembership | undefined;
    if (!ended || communityId === null) return;
    const wanted = { memberId, communityId, role: ended.role, state: 'active' } as const;
    const earlier = await this.memberships.put(transaction, wanted, new Date(ended.joinedAt));
    if (earlier !== 'active')
      await transaction.count([{ name: 'community.members', subjectId: communityId, delta: 1 }]);
  }
}

const placeOf = (scope: SanctionScope, communityId: string | null): string | null =>
  scope === 'community' ? communityId : null;
