import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, outcomeOf, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import type { OrderTopicsInput } from './topic.inputs.ts';

/** Puts a community's topics into a new order, for its moderators. */
@Injectable()
export class OrderTopicsCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Refuses with `changed_meanwhile` when the list is not exactly the topics there are. @returns the community's id */
  execute(viewer: MemberViewer, input: OrderTopicsInput): Promise<Outcome<string>> {
    const wanted = input.topicIds.map((id) => id.toLowerCase());
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const community = await this.facts.community(transaction, input.communityId, 'update');
        refuseUnless(decideCommunity('arrange_topics', viewer, community));
        const topics = await transaction.query<{ id: string }>(
          `select id from topic where community_id = $1 and not is_archived for no key update`,
          [community.communityId],
        );
        const known = new Set(topics.map((topic) => topic.id));
        const isEachOnce = new Set(wanted).size === wanted.length && wanted.length === known.size;
        if (!isEachOnce || !wanted.every((id) => isId(id) && known.has(id))) refuse('changed_meanwhile');
        await transaction.query(
          `update topic set position = wanted.place, updated_at = $3
           from unnest($2::uuid[]) with ordinality as wanted (id, place)
           where topic.id = wanted.id and topic.community_id = $1`,
          [community.communityId, wanted, this.clock.now()],
        );
        await this.journal.write(transaction, {
          action: 'topics_ordered',
          actorId: viewer.memberId,
          subject: { kind: 'community', id: community.communityId },
          communityId: community.communityId,
        });
        return community.communityId;
      }),
    );
  }
}
