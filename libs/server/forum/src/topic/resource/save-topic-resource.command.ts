import { Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem } from '@entraide/domain-kernel';
import { Clock, Database, Journal, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { ForumFactsRepository } from '../../forum-facts.repository.ts';
import { refuseUnless } from '../../refuse-unless.ts';
import { isId } from '../../sql/bindings.ts';
import { lockResource } from './lock-resource.ts';
import { cleanResource, resourceProblems } from './resource-texts.ts';
import type { AddTopicResourceInput, ChangeTopicResourceInput } from './topic-resource.inputs.ts';

/** How many resources a topic's list holds at most; the project's own choice. */
const mostResources = 50;

/** Writes the entries of a topic's list of resources, for its moderators. Writing one is looking at it: it counts as checked. */
@Injectable()
export class SaveTopicResourceCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns the topic's id */
  add(viewer: MemberViewer, input: AddTopicResourceInput): Promise<Outcome<string>> {
    const texts = cleanResource(input);
    return outcomeOf(async () => {
      refuseIfAny([
        ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
        ...resourceProblems(texts),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'add_topic_resource', input.idempotencyKey);
        const topic = await this.facts.topic(transaction, input.topicId, 'update');
        refuseUnless(decideTopic('write', viewer, topic));
        if (!isNew) return input.topicId;
        const inserted = await transaction.query(
          `insert into topic_resource (id, topic_id, title, url, language, note, position, checked_on, created_at)
           select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1, $7::timestamptz::date, $7
           from topic_resource where topic_id = $2 having count(*) filter (where removed_at is null) < $8 returning id`,
          [
            ...[id, input.topicId, texts.title, texts.url, texts.language, texts.note],
            ...[this.clock.now(), mostResources],
          ],
        );
        if (inserted.length === 0) refuse('out_of_range');
        await this.journal.write(transaction, {
          action: 'resource_added',
          actorId: viewer.memberId,
          subject: { kind: 'topic_resource', id },
          communityId: topic.communityId,
        });
        return input.topicId;
      });
    });
  }

  /** @returns the topic's id */
  change(viewer: MemberViewer, input: ChangeTopicResourceInput): Promise<Outcome<string>> {
    const texts = cleanResource(input);
    return outcomeOf(async () => {
      refuseIfAny(resourceProblems(texts));
      return this.database.inTransaction(viewer, async (transaction) => {
        const resource = await lockResource(transaction, viewer, input.id, 'write');
        if (resource.revision !== input.revision || resource.isRemoved) refuse('changed_meanwhile');
        await transaction.query(
          `update topic_resource set title = $2, url = $3, language = $4, note = $5, checked_on = $6::timestamptz::date,
                  revision = revision + 1 where id = $1`,
          [input.id, texts.title, texts.url, texts.language, texts.note, this.clock.now()],
        );
        await this.journal.write(transaction, {
          action: 'resource_changed',
          actorId: viewer.memberId,
          subject: { kind: 'topic_resource', id: input.id },
          communityId: resource.communityId,
        });
        return resource.topicId;
      });
    });
  }
}
