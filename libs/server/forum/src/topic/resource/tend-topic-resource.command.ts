import { Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type JournalAction, outcomeOf, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../../forum-facts.repository.ts';
import { refuseUnless } from '../../refuse-unless.ts';
import { isId } from '../../sql/bindings.ts';
import { lockResource } from './lock-resource.ts';
import type { OrderTopicResourcesInput } from './topic-resource.inputs.ts';

/** What a moderator does with a resource without rewriting it. `restore` undoes `remove`. */
export type ResourceTending = 'check' | 'remove' | 'restore';

interface Tending {
  readonly action: JournalAction;
  /** The column that is set, and whether to the present moment or to nothing. */
  readonly column: 'checked_on' | 'removed_at';
  readonly isSet: boolean;
  readonly needsRemoved: boolean;
}

const tendings: Record<ResourceTending, Tending> = {
  check: { action: 'resource_checked', column: 'checked_on', isSet: true, needsRemoved: false },
  remove: { action: 'resource_removed', column: 'removed_at', isSet: true, needsRemoved: false },
  restore: { action: 'resource_restored', column: 'removed_at', isSet: false, needsRemoved: true },
};

/** Checks, removes, puts back and orders the resources of a topic, for its moderators. */
@Injectable()
export class TendTopicResourceCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns the topic's id */
  tend(viewer: MemberViewer, tending: ResourceTending, id: string, revision: number): Promise<Outcome<string>> {
    const { action, column, isSet, needsRemoved } = tendings[tending];
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const resource = await lockResource(transaction, viewer, id, 'arrange');
        if (resource.revision !== revision || resource.isRemoved !== needsRemoved) refuse('changed_meanwhile');
        await transaction.query(`update topic_resource set ${column} = $2, revision = revision + 1 where id = $1`, [
          id,
          isSet ? this.clock.now() : null,
        ]);
        await this.journal.write(transaction, {
          action,
          actorId: viewer.memberId,
          subject: { kind: 'topic_resource', id },
          communityId: resource.communityId,
        });
        return resource.topicId;
      }),
    );
  }

  /** Refuses with `changed_meanwhile` when the list is not exactly what stands on it. @returns the topic's id */
  order(viewer: MemberViewer, { topicId, resourceIds }: OrderTopicResourcesInput): Promise<Outcome<string>> {
    const wanted = resourceIds.map((id) => id.toLowerCase());
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const topic = await this.facts.topic(transaction, topicId, 'update');
        refuseUnless(decideTopic('arrange', viewer, topic));
        const rows = await transaction.query<{ id: string }>(
          `select id from topic_resource where topic_id = $1 and removed_at is null for no key update`,
          [topicId],
        );
        const known = new Set(rows.map((row) => row.id));
        const isEachOnce = new Set(wanted).size === wanted.length && wanted.length === known.size;
        if (!isEachOnce || !wanted.every((id) => isId(id) && known.has(id))) refuse('changed_meanwhile');
        await transaction.query(
          `update topic_resource set position = wanted.place
           from unnest($2::uuid[]) with ordinality as wanted (id, place)
           where topic_resource.id = wanted.id and topic_resource.topic_id = $1`,
          [topicId, wanted],
        );
        await this.journal.write(transaction, {
          action: 'resources_ordered',
          actorId: viewer.memberId,
          subject: { kind: 'topic', id: topicId },
          communityId: topic.communityId,
        });
        return topicId;
      }),
    );
  }
}
