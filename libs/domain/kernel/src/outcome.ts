/**
 * Everything a command may refuse. Each code has a sentence in both languages (`outcome_<code>` in libs/messages)
 * that says what happened and how to go on.
 */
export const problemCodes = [
  'not_found',
  'sign_in_needed',
  'email_not_confirmed',
  'suspended',
  'suspended_here',
  'muted',
  'muted_here',
  'banned',
  'banned_here',
  'sanction_beyond_office',
  'decision_undo_too_late',
  'required',
  'too_short',
  'too_long',
  'not_in_list',
  'not_a_number',
  'out_of_range',
  'negative',
  'month_invalid',
  'month_in_future',
  'end_before_start',
  'email_invalid',
  'web_address_invalid',
  'pseudonym_invalid',
  'pseudonym_taken',
  'password_too_common',
  'password_wrong',
  'too_young',
  'credentials_wrong',
  'slow_down',
  'link_expired',
  'consent_needed',
  'locked',
  'changed_meanwhile',
  'already_exists',
  'not_a_member',
  'community_required',
  'inconsistent',
  'synonym_too_few',
  'synonym_too_many',
  'synonym_length',
  'synonym_says_nothing',
  'synonym_crisis',
  'synonym_taken',
  'concept_unclear',
  'thread_not_visible',
  'read_by_more',
  'holds_hidden_text',
  'topic_archived',
  'same_thread',
  'merge_into_older',
  'too_many_pinned',
  'date_not_ahead',
  'posts_elsewhere',
  'first_post_hidden',
  'already_so',
  'write_later',
  'undo_too_late',
  'appeal_too_late',
  'appealed_already',
  'undo_blocked',
  'undo_read_by_more',
  'undo_beyond_office',
  'decision_undo_blocked',
  'undo_part_gone',
  'act_of_decision',
  'not_arrangeable',
  'no_thread_named',
  'rules_of_one_community',
  'look_again',
  'wait_to_write',
  'contact_invalid',
  'country_invalid',
  'languages_invalid',
  'date_invalid',
  'table_line_invalid',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One refusal. `field` is the input's field in lower camel case; `values` fill the sentence's gaps. */
export interface Problem {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

export const problem = (code: ProblemCode, field?: string, values?: Problem['values']): Problem => ({
  code,
  ...(field === undefined ? {} : { field }),
  ...(values === undefined ? {} : { values }),
});
