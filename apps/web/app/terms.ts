import { m } from '@entraide/messages';

type TermList =
  | 'membership_role'
  | 'visibility'
  | 'thread_kind'
  | 'warning'
  | 'reaction'
  | 'concept_kind'
  | 'treatment_kind'
  | 'perspective'
  | 'effectiveness'
  | 'time_to_effect'
  | 'severity'
  | 'adherence'
  | 'burden'
  | 'cost_band'
  | 'stop_reason'
  | 'dose_frequency'
  | 'report_reason'
  | 'joining'
  | 'language';

/** The word for a value of one of the closed lists, in the reader's language. Values as GraphQL gives them. */
export function termOf(list: TermList, value: string): string {
  const message = (m as unknown as Record<string, (() => string) | undefined>)[`term_${list}_${value.toLowerCase()}`];
  return message ? message() : value;
}
