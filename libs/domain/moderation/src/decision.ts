import { type ContentWarning, type Problem, problem } from '@entraide/domain-kernel';
import type { ReportableKind } from './case-state.ts';
import { moderationSettings } from './moderation-settings.ts';

/**
 * What a moderator may do, mildest first. `keep`: nothing. `fold`: behind a content warning. `hide`: only its author and
 * moderators still read it. `lock`: nothing more can be said in the thread. `remove`: for good.
 */
export const decisionActions = ['keep', 'fold', 'hide', 'lock', 'remove'] as const;
export type DecisionAction = (typeof decisionActions)[number];

const actionsByKind: Record<ReportableKind, readonly DecisionAction[]> = {
  thread: ['keep', 'fold', 'hide', 'lock', 'remove'],
  post: ['keep', 'fold', 'hide', 'remove'],
  experience: ['keep', 'remove'],
  member: ['keep'],
};

/** The actions that exist for a kind of thing, mildest first; sanctions on members are not among them yet. */
export const decisionActionsFor = (kind: ReportableKind): readonly DecisionAction[] => actionsByKind[kind];

/** Whether the person is told: an action that takes something away from them owes them its reasons. */
export const owesReasons = (action: DecisionAction): boolean => action !== 'keep';

/** A decision as a moderator writes it. */
export interface DraftDecision {
  readonly action: DecisionAction;
  /** Which house rule: its number or a few words. */
  readonly rule: string;
  readonly reason: string;
  /** For `fold`: behind which warnings. */
  readonly warnings: readonly ContentWarning[];
}

/** Everything that keeps this from being a decision on a thing of this kind, field by field; nothing when it is one. */
export function problemsOfDecision(kind: ReportableKind, draft: DraftDecision): Problem[] {
  return [
    ...(actionsByKind[kind].includes(draft.action) ? [] : [problem('not_in_list', 'action')]),
    ...(draft.action === 'fold' && draft.warnings.length === 0 ? [problem('required', 'warnings')] : []),
    ...lengthProblems('rule', draft.rule, 1, moderationSettings.ruleMaxCharacters),
    ...lengthProblems(
      'reason',
      draft.reason,
      moderationSettings.reasonMinCharacters,
      moderationSettings.reasonMaxCharacters,
    ),
  ];
}

/** What is wrong with a report's note: only that it is too long. */
export const problemsOfNote = (note: string): Problem[] =>
  lengthProblems('note', note, 0, moderationSettings.noteMaxCharacters);

function lengthProblems(field: string, text: string, min: number, max: number): Problem[] {
  const length = text.trim().length;
  if (length === 0 && min > 0) return [problem('required', field)];
  if (length < min) return [problem('too_short', field, { min, length })];
  return length > max ? [problem('too_long', field, { max, length })] : [];
}
