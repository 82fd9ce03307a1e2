import type { ReportReason } from '@entraide/domain-kernel';
import { moderationSettings } from './moderation-settings.ts';

/** How soon a person must look, most urgent first. */
export const urgencies = ['danger', 'harassment', 'other'] as const;
export type Urgency = (typeof urgencies)[number];

const urgencyByReason: Record<ReportReason, Urgency> = {
  danger: 'danger',
  dosage_advice: 'other',
  misinformation: 'other',
  harassment: 'harassment',
  privacy: 'other',
  spam: 'other',
  illegal: 'other',
  other: 'other',
};

/** The urgency that a report's reason gives its case. */
export const urgencyOf = (reason: ReportReason): Urgency => urgencyByReason[reason];

const rankOf = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** The more urgent of two: further reports raise a case and never calm it. */
export const moreUrgent = (one: Urgency, other: Urgency): Urgency => (rankOf(one) <= rankOf(other) ? one : other);

/** Within how many minutes of a report a person should have decided; the site's own choice. */
export type ResponseTargets = Readonly<Record<Urgency, number>>;

/** When a case of this urgency should be decided that was reported at `reportedAt`. */
export const dueAt = (
  urgency: Urgency,
  reportedAt: Date,
  targets: ResponseTargets = moderationSettings.responseTargetMin,
): Date => new Date(reportedAt.getTime() + targets[urgency] * 60_000);

/** What a case promises: how urgent it is and until when. */
export interface Deadline {
  readonly urgency: Urgency;
  readonly dueAt: Date;
}

/** A promise of which a machine may be the only reason, and an unsure one. */
export interface Standing extends Deadline {
  /** Whether danger is no more than a "perhaps": such a case comes after certain danger and before the rest. */
  readonly isUnsure: boolean;
}

/** The promise after one more report that may be unsure itself. A "perhaps" is due like harassment; certainty ends it. */
export function standingAfter(
  before: Standing | null,
  { reason, isUnsure, at }: { readonly reason: ReportReason; readonly isUnsure: boolean; readonly at: Date },
  targets: ResponseTargets = moderationSettings.responseTargetMin,
): Standing {
  const isPerhaps = isUnsure && urgencyOf(reason) === 'danger';
  const deadline = deadlineAfter(before, reason, at, isPerhaps ? { ...targets, danger: targets.harassment } : targets);
  const wasCertain = before?.urgency === 'danger' && !before.isUnsure;
  const isCertain = wasCertain || (urgencyOf(reason) === 'danger' && !isPerhaps);
  return { ...deadline, isUnsure: deadline.urgency === 'danger' && !isCertain };
}

/** Whether somebody is in danger for certain, as far as reports say. */
export const isCertainDanger = ({ urgency, isUnsure }: Pick<Standing, 'urgency' | 'isUnsure'>): boolean =>
  urgency === 'danger' && !isUnsure;

/** The promise after one more report. It never moves away: the earlier of both times holds. */
export function deadlineAfter(
  before: Deadline | null,
  reason: ReportReason,
  reportedAt: Date,
  targets: ResponseTargets = moderationSettings.responseTargetMin,
): Deadline {
  const urgency = urgencyOf(reason);
  const due = dueAt(urgency, reportedAt, targets);
  if (!before) return { urgency, dueAt: due };
  return { urgency: moreUrgent(before.urgency, urgency), dueAt: due < before.dueAt ? due : before.dueAt };
}

/** The order of the queue: danger to a person first, then what is due first; ids keep it stable. Negative: `a` first. */
export function compareCases(a: Deadline & { readonly id: string }, b: Deadline & { readonly id: string }): number {
  const byDanger = Number(b.urgency === 'danger') - Number(a.urgency === 'danger');
  return byDanger || a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id));
}
