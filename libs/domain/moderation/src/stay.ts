import type { ProblemCode } from '@entraide/domain-kernel';

/**
 * Why a conversation stays where a decision put it although the decision was overturned: it has been changed or arranged
 * since; a part of it has been deleted; more people would read what was written for fewer; others would read what is
 * kept from readers.
 */
export const stayCauses = ['changed_since', 'part_gone', 'read_by_more', 'hidden_text'] as const;
export type StayCause = (typeof stayCauses)[number];

const causes: Partial<Record<ProblemCode, StayCause>> = {
  decision_undo_blocked: 'changed_since',
  undo_part_gone: 'part_gone',
  undo_read_by_more: 'read_by_more',
  holds_hidden_text: 'hidden_text',
};

/**
 * From the refusal of putting a conversation back. `null` for what somebody else could put back, or what is no obstacle
 * of the conversation: that is never a reason to leave it where it is.
 */
export const stayCauseOf = (code: ProblemCode): StayCause | null => causes[code] ?? null;
