import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.ts';
import { Clock } from '../time/clock.ts';
import { type JournalDetail, unsoundParts } from './journal-detail.ts';

/** What the journal tells of. Values are kept for good: add, never rename. */
export const journalActions = [
  'case_opened',
  'case_taken',
  'case_taken_over',
  'case_released',
  'case_put_to_wait',
  'case_decided',
  'statement_sent',
  'decision_undone',
  'undoing_sent',
  'sanction_imposed',
  'sanction_lifted',
  'sanction_ended',
  'case_noted',
  'case_opinion_asked',
  'case_opinion_given',
  'case_opinion_passed',
  'case_unseen_told',
  'case_targets_saved',
  'case_reporters_written_to',
  'topic_created',
  'topic_changed',
  'topics_ordered',
  'topic_version_restored',
  'resource_added',
  'resource_changed',
  'resource_checked',
  'resource_removed',
  'resource_restored',
  'resources_ordered',
  'synonym_created',
  'synonym_changed',
  'synonym_removed',
  'synonym_undone',
  'wanted_question_dismissed',
  'search_documents_retried',
  'thread_pinned',
  'thread_featured',
  'thread_moved',
  'thread_merged',
  'thread_split',
  'thread_locked',
  'thread_slowed',
  'thread_closing_set',
  'thread_retitled',
  'thread_concepts_set',
  'curation_undone',
  'helpline_saved',
  'helpline_checked',
  'helpline_removed',
  'watched_term_saved',
  'watched_term_removed',
  'watched_terms_imported',
  'writing_rules_saved',
  'concept_created',
  'concept_changed',
  'concept_change_undone',
  'concept_synonyms_changed',
  'concepts_merged',
  'concepts_parted',
  'concept_proposal_answered',
  'appeal_opened',
  'appeal_taken',
  'appeal_released',
  'appeal_question_put',
  'appeal_withdrawn',
  'appeal_upheld',
  'appeal_overturned',
  'journal_exported',
  'member_file_read',
] as const;
export type JournalAction = (typeof journalActions)[number];

/** One line for the journal: who did what to what. Ids and words of closed lists only, never what somebody wrote. */
export interface JournalLine {
  readonly action: JournalAction;
  /** `null` when the system itself acted, or somebody whose name does not belong here, as a reporter's. */
  readonly actorId: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly communityId: string | null;
  readonly detail?: JournalDetail;
}

/** The append-only journal of everything done in office, written by every feature and read by administrators. */
@Injectable()
export class Journal {
  constructor(private readonly clock: Clock) {}

  /**
   * Adds a line to the transaction of what it tells of: it exists exactly when that exists.
   * @throws for a line that could hold somebody's words, and with it what the line tells of is undone
   */
  async write(transaction: Transaction, line: JournalLine): Promise<void> {
    const unsound = unsoundParts(line);
    if (unsound.length > 0) throw new Error(`The journal takes ids and known words only: ${unsound.join(', ')}`);
    await transaction.query(
      `insert into journal_entry (id, at, actor_id, action, subject_kind, subject_id, community_id, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        transaction.newId(),
        this.clock.now(),
        line.actorId,
        line.action,
        line.subject.kind,
        line.subject.id,
        line.communityId,
        JSON.stringify(line.detail ?? {}),
      ],
    );
  }
}
