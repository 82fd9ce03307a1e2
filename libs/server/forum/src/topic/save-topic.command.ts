import { Injectable } from '@nestjs/common';
import { decideCommunity, decideTopic } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem, slugOf } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import { cleanTopicTexts, topicTextProblems, topicTextValues } from './topic-texts.ts';
import type { CreateTopicInput, UpdateTopicInput } from './topic.inputs.ts';

/** Address parts of pages that stand beside the topics' own. */
const reservedSlugs: ReadonlySet<string> = new Set(['arrange', 'new']);

/** Opens and changes topics, for the community's moderators. */
@Injectable()
export class SaveTopicCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the topic's id; the same one for the same idempotency key */
  create(viewer: MemberViewer, input: CreateTopicInput): Promise<Outcome<string>> {
    const texts = cleanTopicTexts(input);
    const slug = slugOf(input.slug || texts.titleEn);
    return outcomeOf(async () => {
      refuseIfAny([
        ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
        ...topicTextProblems(texts),
        ...(slug === '' ? [problem('required', 'slug')] : []),
        ...(reservedSlugs.has(slug) ? [problem('already_exists', 'slug')] : []),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'create_topic', input.idempotencyKey);
        if (!isNew) return id;
        const community = await this.facts.community(transaction, input.communityId, 'update');
        refuseUnless(decideCommunity('arrange_topics', viewer, community));
        const inserted = await transaction.query(
          `insert into topic (id, community_id, slug, title_en, title_fr, description_en, description_fr, summary_en,
                              summary_fr, summary_tree_en, summary_tree_fr, position, created_at, updated_at)
           select $1, $2, $3, $5, $6, $7, $8, $9, $10, $11, $12, coalesce(max(position), 0) + 1, $4, $4
           from topic where community_id = $2
           on conflict (community_id, slug) do nothing returning id`,
          [id, community.communityId, slug, this.clock.now(), ...topicTextValues(texts)],
        );
        if (inserted.length === 0) refuse('already_exists', 'slug');
        return id;
      });
    });
  }

  /** @returns the topic's id */
  update(viewer: MemberViewer, input: UpdateTopicInput): Promise<Outcome<string>> {
    const texts = cleanTopicTexts(input);
    return outcomeOf(async () => {
      refuseIfAny(topicTextProblems(texts));
      return this.database.inTransaction(viewer, async (transaction) => {
        const topic = await this.facts.topic(transaction, input.id, 'update');
        refuseUnless(decideTopic('arrange', viewer, topic));
        if (topic.revision !== input.revision) refuse('changed_meanwhile');
        await transaction.query(
          `update topic set is_archived = $2, updated_at = $3, revision = revision + 1, title_en = $4, title_fr = $5,
                  description_en = $6, description_fr = $7, summary_en = $8, summary_fr = $9, summary_tree_en = $10,
                  summary_tree_fr = $11 where id = $1`,
          [input.id, input.isArchived, this.clock.now(), ...topicTextValues(texts)],
        );
        return input.id;
      });
    });
  }
}
