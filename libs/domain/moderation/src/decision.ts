import {
  type ContentWarning,
  type Problem,
  type ReportReason,
  type SanctionScope,
  problem,
  reportReasons,
} from '@entraide/domain-kernel';
import { type ArrangementLimits, type DraftArrangement, isArrangement, problemsOfArrangement } from './arrangement.ts';
import type { ReportableKind } from './case-state.ts';
import { moderationSettings } from './moderation-settings.ts';
import { type DraftSanction, problemsOfSanction } from './sanction.ts';

/**
 * What a moderator may do: with the text, mildest first, then with the conversation. `keep`: nothing; what was held is
 * shown. `request_edit`: hidden until its author has changed it and a moderator shows it again. `fold`: behind a content
 * warning. `hide`: only its author and moderators still read it. `remove`: for good; of a profile its text. `slow`: one
 * post of each member in so many minutes. `move`: into another topic. `split`: replies become a thread of their own.
 * `merge`: the thread becomes part of an older one. `lock`: nothing more can be said in the thread.
 */
export const decisionActions = [
  'keep',
  'request_edit',
  'fold',
  'hide',
  'remove',
  'slow',
  'move',
  'split',
  'merge',
  'lock',
] as const;
export type DecisionAction = (typeof decisionActions)[number];

const actionsByKind: Record<ReportableKind, readonly DecisionAction[]> = {
  thread: decisionActions,
  post: ['keep', 'request_edit', 'fold', 'hide', 'remove', 'split'],
  experience: ['keep', 'request_edit', 'hide', 'remove'],
  member: ['keep', 'remove'],
};

/** The actions that exist for a kind of thing, in their order. What is laid on its author is a sanction beside them. */
export const decisionActionsFor = (kind: ReportableKind): readonly DecisionAction[] => actionsByKind[kind];

/** Whether the person is told the reasons: something is taken away from them, or a sanction is laid on them. */
export const owesReasons = (action: DecisionAction, sanction: unknown = null): boolean =>
  action !== 'keep' || sanction !== null;

/** The grounds of a decision: the closed list of reasons for which things are reported. */
export const decisionGrounds = reportReasons;

/** A decision as a moderator writes it. */
export interface DraftDecision {
  readonly action: DecisionAction;
  readonly ground: ReportReason;
  /** Which house rule: the id of a choice, or a few words where there is none to choose. */
  readonly rule: string;
  readonly reason: string;
  /** For `fold`: behind which warnings. */
  readonly warnings: readonly ContentWarning[];
  /** For `slow`, `move`, `split` and `merge`: how. */
  readonly arrangement: DraftArrangement | null;
  /** What is laid on the author besides; `null` for nothing. */
  readonly sanction: DraftSanction | null;
}

/** What whoever decides may choose from. */
export interface DecisionScope {
  /** The ids of the rules in force; `null` where a rule is named in free words. */
  readonly ruleIds: readonly string[] | null;
  /** Where they may sanction this person; empty where they may not. */
  readonly sanctionScopes: readonly SanctionScope[];
  readonly arranging: ArrangementLimits;
}

/** Everything that keeps this from being a decision on a thing of this kind, field by field; nothing when it is one. */
export function problemsOfDecision(kind: ReportableKind, draft: DraftDecision, scope: DecisionScope): Problem[] {
  const { ruleMaxCharacters, reasonMinCharacters, reasonMaxCharacters } = moderationSettings;
  return [
    ...(actionsByKind[kind].includes(draft.action) ? [] : [problem('not_in_list', 'action')]),
    ...(decisionGrounds.includes(draft.ground) ? [] : [problem('not_in_list', 'ground')]),
    ...(draft.action === 'fold' && draft.warnings.length === 0 ? [problem('required', 'warnings')] : []),
    ...arrangementProblems(kind, draft, scope.arranging),
    ...(scope.ruleIds
      ? choiceProblems('rule', draft.rule, scope.ruleIds)
      : lengthProblems('rule', draft.rule, 1, ruleMaxCharacters)),
    ...lengthProblems('reason', draft.reason, reasonMinCharacters, reasonMaxCharacters),
    ...(draft.sanction ? problemsOfSanction(draft.sanction, scope.sanctionScopes) : []),
  ];
}

/** What is wrong with a report's note: only that it is too long. */
export const problemsOfNote = (note: string): Problem[] =>
  lengthProblems('note', note, 0, moderationSettings.noteMaxCharacters);

function arrangementProblems(kind: ReportableKind, draft: DraftDecision, limits: ArrangementLimits): Problem[] {
  if (!isArrangement(draft.action) || !actionsByKind[kind].includes(draft.action)) return [];
  return problemsOfArrangement(kind, draft.action, draft.arrangement, limits);
}

function choiceProblems(field: string, choice: string, choices: readonly string[]): Problem[] {
  if (choice.trim() === '') return [problem('required', field)];
  return choices.includes(choice) ? [] : [problem('not_in_list', field)];
}

function lengthProblems(field: string, text: string, min: number, max: number): Problem[] {
  const length = text.trim().length;
  if (length === 0 && min > 0) return [problem('required', field)];
  if (length < min) return [problem('too_short', field, { min, length })];
  return length > max ? [problem('too_long', field, { max, length })] : [];
}
