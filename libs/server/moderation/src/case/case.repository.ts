import type { CaseFacts } from '@entraide/domain-access';
import type { CaseState, ReportableKind } from '@entraide/domain-moderation';
import { type Transaction, refuse } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { Target } from '../reportable/reportable.ts';

/** A case as commands need it. */
export interface StandingCase {
  readonly id: string;
  readonly target: Target;
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly revision: number;
}

interface StandingRow {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly target_id: string;
  readonly community_id: string | null;
  readonly subject_id: string | null;
  readonly assigned_to_id: string | null;
  readonly state: CaseState;
  readonly revision: number;
}

/**
 * A case that the transaction's viewer may read, locked until its end.
 * @throws a refusal: `not_found`, or `changed_meanwhile` when it is not the revision that the person saw
 */
export async function lockCase(transaction: Transaction, id: string, revision: number): Promise<StandingCase> {
  if (!isId(id)) refuse('not_found');
  const [row] = await transaction.query<StandingRow>(
    `select id, target_kind, target_id, community_id, subject_id, assigned_to_id, state, revision
     from moderation_case where id = $1 for update`,
    [id],
  );
  if (!row) refuse('not_found');
  if (row.revision !== revision) refuse('changed_meanwhile');
  return {
    id: row.id,
    target: { kind: row.target_kind, id: row.target_id },
    facts: { communityId: row.community_id, subjectId: row.subject_id, holderId: row.assigned_to_id },
    state: row.state,
    revision: row.revision,
  };
}

/** Puts a locked case into a state, in somebody's hands or nobody's. @returns the revision it has now */
export async function moveCase(
  transaction: Transaction,
  standing: StandingCase,
  to: { readonly state: CaseState; readonly holderId: string | null; readonly decidedAt?: Date },
): Promise<number> {
  await transaction.query(
    `update moderation_case set state = $2, assigned_to_id = $3, decided_at = $4, revision = revision + 1 where id = $1`,
    [standing.id, to.state, to.holderId, to.decidedAt ?? null],
  );
  return standing.revision + 1;
}
