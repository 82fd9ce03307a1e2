import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import { type MemberViewer, type MembershipRole, type Outcome, moderates } from '@entraide/domain-kernel';
import { type MembershipPlace, MembershipRepository } from '@entraide/server-accounts';
import { Clock, Database, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { asId } from '../sql/bindings.ts';
import type { DecideMembershipInput, JoinCommunityInput } from './membership.inputs.ts';
import type { MembershipObject } from './membership.object.ts';
import { writtenTextsChanged } from './written-texts-changed.ts';

/** Joins a community, asks to, or changes one's role in it. */
@Injectable()
export class JoinCommunityCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  execute(viewer: MemberViewer, { communityId, role }: JoinCommunityInput): Promise<Outcome<MembershipObject>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, communityId, 'share');
        refuseUnless(decideCommunity('join', viewer, community));
        const isLetIn = community.joining === 'open' || moderates(viewer, community.communityId);
        const place = { communityId: community.communityId, memberId: viewer.memberId };
        return this.put(transaction, { ...place, role, state: isLetIn ? 'active' : 'requested' });
      }),
    );
  }

  private async put(
    transaction: Transaction,
    wanted: MembershipPlace & { role: MembershipRole; state: 'active' | 'requested' },
  ): Promise<MembershipObject> {
    const now = this.clock.now();
    const before = await this.memberships.put(transaction, wanted, now);
    const state = before === 'active' ? 'active' : wanted.state;
    if (state === 'active' && before !== 'active') await countMember(transaction, wanted.communityId, 1);
    if (state === 'active') await writtenTextsChanged(transaction, wanted, now);
    return { role: wanted.role, state, since: now };
  }
}

/** Leaves a community, or takes back the wish to join. What one wrote stays. */
@Injectable()
export class LeaveCommunityCommand {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  execute(viewer: MemberViewer, communityId: string): Promise<Outcome<null>> {
    const place = { communityId: asId(communityId), memberId: viewer.memberId };
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const now = this.clock.now();
        const before = await this.memberships.leave(transaction, place, now);
        if (before !== 'active') return null;
        await countMember(transaction, place.communityId, -1);
        await writtenTextsChanged(transaction, place, now);
        return null;
      }),
    );
  }
}

/** Lets somebody in who asked, or turns them down. */
@Injectable()
export class DecideMembershipCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  execute(viewer: MemberViewer, input: DecideMembershipInput): Promise<Outcome<boolean>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, input.communityId, 'share');
        refuseUnless(decideCommunity('decide_memberships', viewer, community));
        const place = { communityId: community.communityId, memberId: asId(input.memberId) };
        const now = this.clock.now();
        const isDone = input.isAccepted
          ? await this.memberships.accept(transaction, place, now)
          : await this.memberships.decline(transaction, place, now);
        if (!isDone) refuse('changed_meanwhile');
        if (!input.isAccepted) return false;
        await countMember(transaction, place.communityId, 1);
        await writtenTextsChanged(transaction, place, now);
        return true;
      }),
    );
  }
}

const countMember = (transaction: Transaction, communityId: string, delta: number): Promise<void> =>
  transaction.count([{ name: 'community.members', subjectId: communityId, delta }]);
