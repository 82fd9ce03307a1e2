import type { Effectiveness, OverallSeverity, StopReason } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import type { FollowUpAnswers } from './answers.rule.ts';
import { type FollowUpWeeks, followUpWeeks } from './schedule.rule.ts';

/** What was answered to one question; either all of it or nothing. */
export interface FollowUpRow {
  readonly experienceId: string;
  readonly weeks: FollowUpWeeks;
  readonly dueAt: Date;
  /** When the question was asked; `null` when it never was. */
  readonly toldAt: Date | null;
  readonly answeredAt: Date | null;
  readonly isStillTaking: boolean | null;
  readonly effectiveness: Effectiveness | null;
  readonly sideEffectsOverall: OverallSeverity | null;
  readonly stopReasons: readonly StopReason[];
}

export const followUpColumns = `
  f.experience_id as "experienceId", f.weeks, f.due_at as "dueAt", f.told_at as "toldAt", f.answered_at as "answeredAt",
  f.is_still_taking as "isStillTaking", f.effectiveness, f.side_effects_overall as "sideEffectsOverall",
  f.stop_reasons as "stopReasons"`;

/** Writes the questions that a new entry will be asked. */
export async function insertFollowUps(
  transaction: Transaction,
  { id, authorId, at }: { readonly id: string; readonly authorId: string; readonly at: Date },
): Promise<void> {
  await transaction.query(
    `insert into experience_follow_up (experience_id, author_id, weeks, due_at)
     select $1, $2, weeks, $3::timestamptz + weeks * interval '7 days' from unnest($4::smallint[]) asked (weeks)`,
    [id, authorId, at, followUpWeeks],
  );
}

/** One question of the viewer's own, locked until the transaction's end. */
export async function lockFollowUp(
  transaction: Transaction,
  experienceId: string,
  weeks: number,
): Promise<FollowUpRow | undefined> {
  const [row] = await transaction.query<FollowUpRow>(
    `select ${followUpColumns} from experience_follow_up f where f.experience_id = $1 and f.weeks = $2 for update`,
    [experienceId, weeks],
  );
  return row;
}

/** Keeps what was answered. An answer that nobody had asked for yet counts as asked at that moment. */
export async function saveAnswers(
  transaction: Transaction,
  { experienceId, weeks }: Pick<FollowUpRow, 'experienceId' | 'weeks'>,
  answers: FollowUpAnswers,
  at: Date,
): Promise<void> {
  await transaction.query(
    `update experience_follow_up set told_at = coalesce(told_at, $3), answered_at = $3, is_still_taking = $4,
       effectiveness = $5, side_effects_overall = $6, stop_reasons = $7
     where experience_id = $1 and weeks = $2`,
    [
      experienceId,
      weeks,
      at,
      answers.isStillTaking,
      answers.effectiveness,
      answers.sideEffectsOverall,
      answers.stopReasons,
    ],
  );
}
