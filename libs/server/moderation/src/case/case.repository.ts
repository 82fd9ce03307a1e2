import type { CaseFacts } from '@entraide/domain-access';
import type { CaseState, ReportableKind } from '@entraide/domain-moderation';
import { type Transaction, refuse } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { Target } from '../reportable/reportable.ts';
import { caseFactsOf } from './case-row.ts';

/** A case as commands need it. */
export interface StandingCase {
  readonly id: string;
  readonly target: Target;
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly opinionAskedAt: Date | null;
  readonly revision: number;
}

interface StandingRow {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly target_id: string;
  readonly community_id: string | null;
  readonly subject_id: string | null;
  readonly assigned_to_id: string | null;
  readonly opinion_asked_at: Date | null;
  readonly opinion_of_id: string | null;
  readonly state: CaseState;
  readonly revision: number;
}

/**
 * A case that the transaction's viewer may read, locked until its end.
 * @param revision `null` for what spoils nobody's work, whatever happened meanwhile
 * @throws a refusal: `not_found`, or `changed_meanwhile` when it is not the revision that the person saw
 */
export async function lockCase(transaction: Transaction, id: string, revision: number | null): Promise<StandingCase> {
  if (!isId(id)) refuse('not_found');
  const [row] = await transaction.query<StandingRow>(
    `select id, target_kind, target_id, community_id, subject_id, assigned_to_id, opinion_asked_at,
       opinion_of_id, state, revision
     from moderation_case where id = $1 for update`,
    [id],
  );
  if (!row) refuse('not_found');
  if (revision !== null && row.revision !== revision) refuse('changed_meanwhile');
  return {
    id: row.id,
    target: { kind: row.target_kind, id: row.target_id },
    facts: caseFactsOf(row),
    state: row.state,
    opinionAskedAt: row.opinion_asked_at,
    revision: row.revision,
  };
}

/** Where a case goes. */
export interface CaseMove {
  readonly state: CaseState;
  readonly holderId: string | null;
  readonly decidedAt?: Date;
  /** When its holder takes it; a case that stays in the same hands keeps the time since when. */
  readonly takenAt?: Date;
  /** When its holder asked for a second opinion; without it, none is waited for. */
  readonly opinionAskedAt?: Date;
  /** Whom they asked; `null` for every colleague. */
  readonly opinionOfId?: string | null;
}

/** Puts a locked case into a state, in somebody's hands or nobody's. @returns the revision it has now */
export async function moveCase(transaction: Transaction, standing: StandingCase, to: CaseMove): Promise<number> {
  await transaction.query(
    `update moderation_case set state = $2, assigned_to_id = $3, decided_at = $4, opinion_asked_at = $6, opinion_of_id = $7,
       assigned_at = case when $3::uuid is null then null
                          when assigned_to_id is not distinct from $3 then coalesce(assigned_at, $5)
                          else $5 end,
       seen_at = coalesce(seen_at, case when $3::uuid is not null then $5::timestamptz end),
       revision = revision + 1
     where id = $1`,
    [
      standing.id,
      to.state,
      to.holderId,
      to.decidedAt ?? null,
      to.takenAt ?? to.decidedAt ?? null,
      to.opinionAskedAt ?? null,
      to.opinionOfId ?? null,
    ],
  );
  return standing.revision + 1;
}
