import { Injectable } from '@nestjs/common';
import { decideCommunity, decideTopic } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem, slugOf } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  Journal,
  type JournalAction,
  type Transaction,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import { cleanLine, lengthProblems, limits } from '../written-text.ts';
import { cleanTopicTexts, topicTextProblems, topicTextValues } from './topic-texts.ts';
import type { CreateTopicInput, UpdateTopicInput } from './topic.inputs.ts';
import { TopicVersionsWriter } from './version/topic-versions.writer.ts';

/** Address parts of pages that stand beside the topics' own. */
const reservedSlugs: ReadonlySet<string> = new Set(['arrange', 'new']);

interface ToldChange {
  readonly action: JournalAction;
  readonly topicId: string;
  readonly communityId: string;
  readonly note: string;
}

/** Opens and changes topics, for the community's moderators. */
@Injectable()
export class SaveTopicCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly versions: TopicVersionsWriter,
    private readonly journal: Journal,
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
        refuseUnless(decideCommunity('write_topics', viewer, community));
        const inserted = await transaction.query(
          `insert into topic (id, community_id, slug, title_en, title_fr, description_en, description_fr, summary_en,
                              summary_fr, summary_tree_en, summary_tree_fr, position, created_at, updated_at)
           select $1, $2, $3, $5, $6, $7, $8, $9, $10, $11, $12, coalesce(max(position), 0) + 1, $4, $4
           from topic where community_id = $2
           on conflict (community_id, slug) do nothing returning id`,
          [id, community.communityId, slug, this.clock.now(), ...topicTextValues(texts)],
        );
        if (inserted.length === 0) refuse('already_exists', 'slug');
        await this.tell(transaction, viewer, {
          action: 'topic_created',
          topicId: id,
          communityId: community.communityId,
          note: '',
        });
        return id;
      });
    });
  }

  /** @returns the topic's id */
  update(viewer: MemberViewer, input: UpdateTopicInput): Promise<Outcome<string>> {
    const texts = cleanTopicTexts(input);
    const note = cleanLine(input.note);
    return outcomeOf(async () => {
      refuseIfAny([...topicTextProblems(texts), ...lengthProblems('note', note, limits.topicNote)]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const topic = await this.facts.topic(transaction, input.id, 'update');
        refuseUnless(decideTopic('write', viewer, topic));
        if (topic.revision !== input.revision) refuse('changed_meanwhile');
        await transaction.query(
          `update topic set is_archived = $2, updated_at = $3, revision = revision + 1, title_en = $4, title_fr = $5,
                  description_en = $6, description_fr = $7, summary_en = $8, summary_fr = $9, summary_tree_en = $10,
                  summary_tree_fr = $11 where id = $1`,
          [input.id, input.isArchived, this.clock.now(), ...topicTextValues(texts)],
        );
        await this.tell(transaction, viewer, {
          action: 'topic_changed',
          topicId: input.id,
          communityId: topic.communityId,
          note,
        });
        return input.id;
      });
    });
  }

  private async tell(transaction: Transaction, viewer: MemberViewer, change: ToldChange): Promise<void> {
    const { action, topicId, communityId, note } = change;
    const editorId = viewer.memberId;
    await this.versions.keep(transaction, { topicId, editorId, note, restoredRevision: null });
    const subject = { kind: 'topic', id: topicId };
    await this.journal.write(transaction, { action, actorId: editorId, subject, communityId });
  }
}
