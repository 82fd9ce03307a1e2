import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, foldText } from '@entraide/domain-kernel';
import { ModeratorRepository } from '@entraide/server-accounts';
import { Clock, Database, outcomeOf, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { asId } from '../sql/bindings.ts';

/** Gives and ends the office of a community's moderator, for administrators. */
@Injectable()
export class AppointModeratorCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly moderators: ModeratorRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the community's id */
  appoint(viewer: MemberViewer, communityId: string, pseudonym: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, communityId, 'share');
        refuseUnless(decideCommunity('edit', viewer, community));
        const [member] = await transaction.query<{ id: string }>(
          `select id from member where pseudonym_key = $1 and state = 'active'`,
          [foldText(pseudonym)],
        );
        if (!member) return refuse('not_found', 'pseudonym');
        const place = { communityId: community.communityId, memberId: member.id };
        await this.moderators.appoint(transaction, place, this.clock.now());
        return community.communityId;
      }),
    );
  }

  /** @returns the community's id */
  dismiss(viewer: MemberViewer, communityId: string, memberId: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, communityId, 'share');
        refuseUnless(decideCommunity('edit', viewer, community));
        await this.moderators.dismiss(transaction, { communityId: community.communityId, memberId: asId(memberId) });
        return community.communityId;
      }),
    );
  }
}
