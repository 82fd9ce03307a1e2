import { owesReasons } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import type { Before } from '../measure/measure.ts';
import type { Target } from '../reportable/reportable.ts';
import type { CheckedDecision } from './decision-draft.ts';

/** A decision as it is kept. */
export interface NewDecision {
  readonly id: string;
  readonly caseId: string;
  readonly moderatorId: string;
  readonly target: Target;
  readonly communityId: string | null;
  readonly checked: CheckedDecision;
  readonly sanctionId: string | null;
  readonly before: Before;
  readonly isTold: boolean;
  readonly at: Date;
}

/** Whether what the decision keeps was waiting for a moderator, so that its author has waited for an answer. */
export const hadWaited = (before: Before): boolean => before['state'] === 'held' || before['state'] === 'hidden';

/** Whether the person concerned is told: of everything taken from them, and of the end of a wait. */
export const isTold = ({ draft, subject }: CheckedDecision, before: Before): boolean =>
  subject !== null && (owesReasons(draft.action, draft.sanction) || hadWaited(before));

/**
 * Keeps a decision with all that its statement and its undoing need; whatever becomes of the thing, it stays as it is.
 * @param jobs the names of the jobs that follow it, which get its id
 */
export async function keepDecision(
  transaction: Transaction,
  decision: NewDecision,
  jobs: readonly string[],
): Promise<void> {
  const { draft, rule, subject, snapshot, isByMachine } = decision.checked;
  await transaction.query(
    `with kept as (insert into decision (id, case_id, moderator_id, action, rule, reason, warnings, created_at, subject_id, target_kind,
       target_id, community_id, title, written_at, language, is_by_machine, is_told, ground, rule_version, rule_id,
       sanction_id, before)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) returning id)
     select entraide_enqueue(job, json_build_object('decisionId', kept.id), null, null, null, 10)
     from kept, unnest($23::text[]) as job`,
    [
      ...[decision.id, decision.caseId, decision.moderatorId, draft.action, rule.text, draft.reason, draft.warnings],
      ...[decision.at, subject?.id ?? null, decision.target.kind, decision.target.id, decision.communityId],
      ...[snapshot.title, snapshot.writtenAt, snapshot.language, isByMachine, decision.isTold, draft.ground],
      ...[rule.version, rule.id, decision.sanctionId, JSON.stringify(decision.before), jobs],
    ],
  );
}
