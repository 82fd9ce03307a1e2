import { Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { ForumFactsRepository } from '../../forum-facts.repository.ts';
import { refuseUnless } from '../../refuse-unless.ts';
import { type TopicTexts, topicTextValues } from '../topic-texts.ts';
import { TopicVersionsWriter } from './topic-versions.writer.ts';

interface Restoring {
  readonly topicId: string;
  /** The version whose texts come back. */
  readonly version: number;
  /** The revision that the moderator saw. */
  readonly revision: number;
}

/** Takes up the texts of an earlier version again, as a new version: nothing in between is lost. */
@Injectable()
export class RestoreTopicVersionCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly versions: TopicVersionsWriter,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns the topic's id */
  execute(viewer: MemberViewer, { topicId, version, revision }: Restoring): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const topic = await this.facts.topic(transaction, topicId, 'update');
        refuseUnless(decideTopic('write', viewer, topic));
        if (topic.revision !== revision) refuse('changed_meanwhile');
        const texts = await textsOf(transaction, topicId, version);
        await transaction.query(
          `update topic set updated_at = $2, revision = revision + 1, title_en = $3, title_fr = $4, description_en = $5,
                  description_fr = $6, summary_en = $7, summary_fr = $8, summary_tree_en = $9, summary_tree_fr = $10
           where id = $1`,
          [topicId, this.clock.now(), ...topicTextValues(texts)],
        );
        const editorId = viewer.memberId;
        await this.versions.keep(transaction, { topicId, editorId, note: '', restoredRevision: version });
        await this.journal.write(transaction, {
          action: 'topic_version_restored',
          actorId: editorId,
          subject: { kind: 'topic', id: topicId },
          communityId: topic.communityId,
          detail: { version },
        });
        return topicId;
      }),
    );
  }
}

async function textsOf(transaction: Transaction, topicId: string, version: number): Promise<TopicTexts> {
  const [row] = await transaction.query<TopicTexts>(
    `select title_en as "titleEn", title_fr as "titleFr", description_en as "descriptionEn",
            description_fr as "descriptionFr", coalesce(summary_en, '') as "summaryEn",
            coalesce(summary_fr, '') as "summaryFr"
     from topic_version where topic_id = $1 and revision = $2`,
    [topicId, version],
  );
  return row ?? refuse('not_found', 'version');
}
