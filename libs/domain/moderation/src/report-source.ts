import { type ReportReason, oneOf, reportReasons } from '@entraide/domain-kernel';
import { type ReportableKind, reportableKinds } from './case-state.ts';

/**
 * Where a report comes from. `member`, `visitor`: a person. `author`: whoever wrote it has changed it as they were asked
 * to, and a moderator looks again. `assessment`: what a text says was assessed.
 * `weighed`: its words were weighed, and the machine is unsure. `watched_term`: it holds a word that the moderators watch. `newcomer_rule`: first posts, links or contact details.
 */
export const reportSources = [
  'member',
  'visitor',
  'author',
  'assessment',
  'weighed',
  'watched_term',
  'newcomer_rule',
] as const;
export type ReportSource = (typeof reportSources)[number];

/** Whether no person stands behind a report. The statement of reasons tells so. */
export const isMachine = (source: ReportSource): boolean => !['member', 'visitor', 'author'].includes(source);

/** Whether a report says no more than "perhaps": nobody has read the text, and no rule fits it. */
export const isUnsure = (source: ReportSource): boolean => source === 'weighed';

/** The job by which earlier features raise a case; moderation answers it. */
export const safetyCaseJob = 'raise_safety_case';

/** What {@link safetyCaseJob} carries: ids and words of closed lists. */
export interface SafetyRaise {
  readonly kind: ReportableKind;
  readonly id: string;
  readonly reason: ReportReason;
  readonly source: ReportSource;
  /** Names of the signals that were found; never what somebody wrote. */
  readonly signals: readonly string[];
}

const signalShape = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * Reads the payload of {@link safetyCaseJob}. `source` may be absent and is then `assessment`; `signals` may be a list
 * or one text with commas, and anything in it that is no name is left out.
 * @returns `null` for what is no such payload
 */
export function readSafetyRaise(payload: Readonly<Record<string, unknown>>): SafetyRaise | null {
  const kind = oneOf(reportableKinds, payload['kind']);
  const reason = oneOf(reportReasons, payload['reason']);
  const source = oneOf(reportSources, payload['source'] ?? 'assessment');
  const { id } = payload;
  if (!kind || !reason || !source || typeof id !== 'string') return null;
  return { kind, id, reason, source, signals: signalsOf(payload['signals']) };
}

function signalsOf(given: unknown): string[] {
  const names = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  const named = names.filter((name): name is string => typeof name === 'string' && signalShape.test(name));
  return [...new Set(named)].slice(0, 20);
}
