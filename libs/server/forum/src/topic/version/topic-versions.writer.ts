import { Injectable } from '@nestjs/common';
import { type Transaction } from '@entraide/server-platform';

export interface TopicChange {
  readonly topicId: string;
  readonly editorId: string;
  /** What its editor says about the change; may be empty. */
  readonly note: string;
  /** The version whose texts are taken up again; `null` for texts of its own. */
  readonly restoredRevision: number | null;
}

/** Keeps each saved state of a topic. */
@Injectable()
export class TopicVersionsWriter {
  /** Keeps the topic as it stands in this transaction, under its revision. */
  async keep(transaction: Transaction, { topicId, editorId, note, restoredRevision }: TopicChange): Promise<void> {
    await transaction.query(
      `insert into topic_version (topic_id, revision, title_en, title_fr, description_en, description_fr, summary_en,
                                  summary_fr, is_archived, note, restored_revision, editor_id, saved_at)
       select id, revision, title_en, title_fr, description_en, description_fr, summary_en, summary_fr, is_archived, $2,
              $3, $4, updated_at from topic where id = $1`,
      [topicId, note, restoredRevision, editorId],
    );
  }
}
