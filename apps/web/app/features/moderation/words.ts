import type {
  CaseState,
  DecisionAction,
  JournalAction,
  Language,
  OpinionAdvice,
  ReportReason,
  ReportSource,
  ReportStanding,
  ReportableKind,
  Urgency,
} from '@entraide/contract';
import { m } from '@entraide/messages';

type Words<T extends string> = Readonly<Record<T, () => string>>;

export const stateWords: Words<CaseState> = {
  NEW: m.moderation_state_new,
  ASSIGNED: m.moderation_state_assigned,
  WAITING: m.moderation_state_waiting,
  DECIDED: m.moderation_state_decided,
};

export const kindWords: Words<ReportableKind> = {
  THREAD: m.moderation_kind_thread,
  POST: m.moderation_kind_post,
  EXPERIENCE: m.moderation_kind_experience,
  MEMBER: m.moderation_kind_member,
};

export const actionWords: Words<DecisionAction> = {
  KEEP: m.moderation_action_keep,
  REQUEST_EDIT: m.decisions_action_request_edit,
  FOLD: m.moderation_action_fold,
  HIDE: m.moderation_action_hide,
  REMOVE: m.moderation_action_remove,
  SLOW: m.decisions_action_slow,
  MOVE: m.decisions_action_move,
  SPLIT: m.decisions_action_split,
  MERGE: m.decisions_action_merge,
  LOCK: m.moderation_action_lock,
};

export const actionHints: Words<DecisionAction> = {
  KEEP: m.decisions_action_keep_hint,
  REQUEST_EDIT: m.decisions_action_request_edit_hint,
  FOLD: m.moderation_action_fold_hint,
  HIDE: m.moderation_action_hide_hint,
  LOCK: m.moderation_action_lock_hint,
  REMOVE: m.moderation_action_remove_hint,
  SLOW: m.decisions_action_slow_hint,
  MOVE: m.decisions_action_move_hint,
  SPLIT: m.decisions_action_split_hint,
  MERGE: m.decisions_action_merge_hint,
};

export const urgencyWords: Words<Urgency> = {
  DANGER: m.case_urgency_danger,
  HARASSMENT: m.case_urgency_harassment,
  OTHER: m.case_urgency_other,
};

export const languageWords: Words<Language> = { EN: m.term_language_en, FR: m.term_language_fr };

export const adviceWords: Words<OpinionAdvice> = {
  KEEP: m.case_advice_keep,
  ACT: m.case_advice_act,
  UNSURE: m.case_advice_unsure,
};

/** Whose second opinion a case waits for. */
export function opinionWanted(entry: {
  readonly isAskedOfMe: boolean;
  readonly opinionOf: { readonly pseudonym: string } | null;
}): string {
  if (entry.isAskedOfMe) return m.case_opinion_wanted_of_you();
  return entry.opinionOf ? m.case_opinion_wanted_of({ name: entry.opinionOf.pseudonym }) : m.case_opinion_wanted();
}

/** Where a report stands, for the person who sent it. */
export const standingWords: Words<ReportStanding> = {
  RECEIVED: m.report_standing_received,
  SEEN: m.report_standing_seen,
  ACTED: m.report_standing_acted,
  NO_RULE_BROKEN: m.report_standing_no_rule_broken,
  REOPENED: m.report_standing_reopened,
  OVERTURNED: m.report_standing_overturned,
};

export const sourceWords: Words<ReportSource> = {
  MEMBER: m.case_source_member,
  VISITOR: m.case_source_visitor,
  AUTHOR: m.case_source_author,
  ASSESSMENT: m.case_source_assessment,
  WEIGHED: m.case_source_weighed,
  WATCHED_TERM: m.case_source_watched_term,
  NEWCOMER_RULE: m.case_source_newcomer_rule,
};

const signals: Readonly<Record<string, () => string>> = {
  risk_to_self: m.case_signal_risk_to_self,
  threat: m.case_signal_threat,
  weighed_risk: m.case_signal_weighed_risk,
  dosage_advice: m.case_signal_dosage_advice,
  contact_details: m.case_signal_contact_details,
  miracle_cure: m.case_signal_miracle_cure,
  watched_term: m.case_signal_watched_term,
  newcomer_link: m.case_signal_newcomer_link,
  first_texts: m.case_signal_first_texts,
  changed_by_author: m.case_signal_changed_by_author,
};

/** What the system found, by its name; one that this page does not know yet is read without its joints. */
export const signalWords = (name: string): string =>
  Object.hasOwn(signals, name) && signals[name] ? signals[name]() : name.replaceAll('_', ' ');

/** What each reason to report means, in the order in which they are offered. */
export const reasonHints: Words<ReportReason> = {
  DANGER: m.moderation_reason_danger_hint,
  DOSAGE_ADVICE: m.moderation_reason_dosage_advice_hint,
  MISINFORMATION: m.moderation_reason_misinformation_hint,
  HARASSMENT: m.moderation_reason_harassment_hint,
  PRIVACY: m.moderation_reason_privacy_hint,
  SPAM: m.moderation_reason_spam_hint,
  ILLEGAL: m.moderation_reason_illegal_hint,
  OTHER: m.moderation_reason_other_hint,
};

export const reportReasons = Object.keys(reasonHints) as ReportReason[];

export const journalWords: Readonly<Record<JournalAction, (line: { decision: string }) => string>> = {
  CASE_OPENED: () => m.moderation_journal_case_opened(),
  CASE_TAKEN: () => m.moderation_journal_case_taken(),
  CASE_TAKEN_OVER: () => m.moderation_journal_case_taken_over(),
  CASE_RELEASED: () => m.moderation_journal_case_released(),
  CASE_PUT_TO_WAIT: () => m.moderation_journal_case_put_to_wait(),
  CASE_DECIDED: (line) => m.moderation_journal_case_decided(line),
  CASE_NOTED: () => m.moderation_journal_case_noted(),
  CASE_OPINION_ASKED: () => m.moderation_journal_case_opinion_asked(),
  CASE_OPINION_GIVEN: () => m.moderation_journal_case_opinion_given(),
  CASE_OPINION_PASSED: () => m.case_journal_opinion_passed(),
  CASE_UNSEEN_TOLD: () => m.case_journal_unseen_told(),
  CASE_TARGETS_SAVED: () => m.case_journal_targets_saved(),
  CASE_REPORTERS_WRITTEN_TO: () => m.moderation_journal_case_reporters_written_to(),
  STATEMENT_SENT: () => m.moderation_journal_statement_sent(),
  APPEAL_OPENED: () => m.moderation_journal_appeal_opened(),
  APPEAL_TAKEN: () => m.moderation_journal_appeal_taken(),
  APPEAL_RELEASED: () => m.moderation_journal_appeal_released(),
  APPEAL_QUESTION_PUT: () => m.moderation_journal_appeal_question_put(),
  APPEAL_WITHDRAWN: () => m.moderation_journal_appeal_withdrawn(),
  APPEAL_UPHELD: () => m.moderation_journal_appeal_upheld(),
  APPEAL_OVERTURNED: () => m.moderation_journal_appeal_overturned(),
  JOURNAL_EXPORTED: () => m.openness_journal_exported(),
  MEMBER_FILE_READ: () => m.openness_journal_file_read(),
  DECISION_UNDONE: () => m.decisions_journal_decision_undone(),
  UNDOING_SENT: () => m.decisions_journal_undoing_sent(),
  SANCTION_IMPOSED: () => m.decisions_journal_sanction_imposed(),
  SANCTION_LIFTED: () => m.decisions_journal_sanction_lifted(),
  SANCTION_ENDED: () => m.decisions_journal_sanction_ended(),
  CONCEPT_CREATED: () => m.moderation_journal_concept_created(),
  CONCEPT_CHANGED: () => m.moderation_journal_concept_changed(),
  CONCEPT_CHANGE_UNDONE: () => m.moderation_journal_concept_change_undone(),
  CONCEPT_SYNONYMS_CHANGED: () => m.moderation_journal_concept_synonyms_changed(),
  CONCEPTS_MERGED: () => m.moderation_journal_concepts_merged(),
  CONCEPTS_PARTED: () => m.moderation_journal_concepts_parted(),
  CONCEPT_PROPOSAL_ANSWERED: () => m.moderation_journal_concept_proposal_answered(),
  HELPLINE_SAVED: () => m.safety_journal_helpline_saved(),
  HELPLINE_CHECKED: () => m.safety_journal_helpline_checked(),
  HELPLINE_REMOVED: () => m.safety_journal_helpline_removed(),
  WATCHED_TERM_SAVED: () => m.safety_journal_watched_term_saved(),
  WATCHED_TERM_REMOVED: () => m.safety_journal_watched_term_removed(),
  WATCHED_TERMS_IMPORTED: () => m.safety_journal_watched_terms_imported(),
  WRITING_RULES_SAVED: () => m.safety_journal_writing_rules_saved(),
  TOPIC_CREATED: () => m.moderation_journal_topic_created(),
  TOPIC_CHANGED: () => m.moderation_journal_topic_changed(),
  TOPICS_ORDERED: () => m.moderation_journal_topics_ordered(),
  TOPIC_VERSION_RESTORED: () => m.moderation_journal_topic_version_restored(),
  RESOURCE_ADDED: () => m.moderation_journal_resource_added(),
  RESOURCE_CHANGED: () => m.moderation_journal_resource_changed(),
  RESOURCE_CHECKED: () => m.moderation_journal_resource_checked(),
  RESOURCE_REMOVED: () => m.moderation_journal_resource_removed(),
  RESOURCE_RESTORED: () => m.moderation_journal_resource_restored(),
  RESOURCES_ORDERED: () => m.moderation_journal_resources_ordered(),
  SYNONYM_CREATED: () => m.search_admin_journal_synonym_created(),
  SYNONYM_CHANGED: () => m.search_admin_journal_synonym_changed(),
  SYNONYM_REMOVED: () => m.search_admin_journal_synonym_removed(),
  SYNONYM_UNDONE: () => m.search_admin_journal_synonym_undone(),
  WANTED_QUESTION_DISMISSED: () => m.search_admin_journal_wanted_dismissed(),
  SEARCH_DOCUMENTS_RETRIED: () => m.search_admin_journal_documents_retried(),
  THREAD_PINNED: () => m.curation_journal_thread_pinned(),
  THREAD_FEATURED: () => m.curation_journal_thread_featured(),
  THREAD_MOVED: () => m.curation_journal_thread_moved(),
  THREAD_MERGED: () => m.curation_journal_thread_merged(),
  THREAD_SPLIT: () => m.curation_journal_thread_split(),
  THREAD_LOCKED: () => m.curation_journal_thread_locked(),
  THREAD_SLOWED: () => m.curation_journal_thread_slowed(),
  THREAD_CLOSING_SET: () => m.curation_journal_thread_closing_set(),
  THREAD_RETITLED: () => m.curation_journal_thread_retitled(),
  THREAD_CONCEPTS_SET: () => m.curation_journal_thread_concepts_set(),
  CURATION_UNDONE: () => m.curation_journal_curation_undone(),
};

const caseTitles: Readonly<Record<ReportableKind, (values: { title: string }) => string>> = {
  THREAD: m.moderation_case_title_thread,
  POST: m.moderation_case_title_post,
  EXPERIENCE: m.moderation_case_title_experience,
  MEMBER: m.moderation_case_title_member,
};

/** What a case is about, as a heading. */
export const caseTitle = (target: { readonly kind: ReportableKind; readonly title: string | null }): string =>
  caseTitles[target.kind]({ title: target.title ?? m.moderation_untitled() });

/** A value of one of the lists above; `undefined` for anything else, as a form or an address may send it. */
export const valueOf = <T extends string>(words: Readonly<Record<T, unknown>>, value: unknown): T | undefined =>
  typeof value === 'string' && Object.hasOwn(words, value) ? (value as T) : undefined;
