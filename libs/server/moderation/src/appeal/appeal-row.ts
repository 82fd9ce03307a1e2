import type { CaseFacts } from '@entraide/domain-access';
import type { AppealState } from '@entraide/domain-moderation';
import { type Transaction, refuse } from '@entraide/server-platform';
import { isId } from '../is-id.ts';

interface StandingRow {
  readonly id: string;
  readonly decision_id: string;
  readonly community_id: string | null;
  readonly member_id: string | null;
  readonly decider_id: string | null;
  readonly holder_id: string | null;
  readonly state: AppealState;
  readonly revision: number;
}

/** An appeal as commands need it. */
export interface StandingAppeal {
  readonly id: string;
  readonly decisionId: string;
  readonly facts: CaseFacts;
  readonly state: AppealState;
  readonly revision: number;
}

/** What `roleOf` asks of an appeal: its holder, and whoever made the decision, who has no part in it. */
export const appealFactsOf = (
  row: Pick<StandingRow, 'community_id' | 'member_id' | 'decider_id' | 'holder_id'>,
): CaseFacts => ({
  communityId: row.community_id,
  subjectId: row.member_id,
  holderId: row.holder_id,
  deciderId: row.decider_id,
});

/**
 * An appeal that the transaction's viewer may read, locked until its end.
 * @param revision that the person saw; `null` for what spoils nobody's work
 * @throws a refusal: `not_found` or `changed_meanwhile`
 */
export async function lockAppeal(
  transaction: Transaction,
  id: string,
  revision: number | null,
): Promise<StandingAppeal> {
  const [row] = isId(id)
    ? await transaction.query<StandingRow>(
        `select id, decision_id, community_id, member_id, decider_id, holder_id, state, revision
         from appeal where id = $1 for update`,
        [id],
      )
    : [];
  if (!row) return refuse('not_found');
  if (revision !== null && row.revision !== revision) refuse('changed_meanwhile');
  return {
    id: row.id,
    decisionId: row.decision_id,
    facts: appealFactsOf(row),
    state: row.state,
    revision: row.revision,
  };
}

/** Where an appeal goes. */
export interface AppealMove {
  readonly state: AppealState;
  readonly holderId: string | null;
  /** When its moderator put a question; `null` when none waits for an answer. */
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Puts a locked appeal into a state. @returns the revision it has now */
export async function moveAppeal(transaction: Transaction, appeal: StandingAppeal, to: AppealMove): Promise<number> {
  await transaction.query(
    `update appeal set state = $2, holder_id = $3, asked_at = $4, answered_at = $5, revision = revision + 1 where id = $1`,
    [appeal.id, to.state, to.holderId, to.askedAt, to.answeredAt],
  );
  return appeal.revision + 1;
}

/** A text of the dialogue. */
export interface NewAppealText {
  readonly appealId: string;
  readonly authorId: string;
  readonly isFromMember: boolean;
  readonly text: string;
  readonly at: Date;
}

export async function addAppealText(transaction: Transaction, text: NewAppealText): Promise<void> {
  await transaction.query(
    `insert into appeal_text (id, appeal_id, author_id, is_from_member, text, written_at) values ($1, $2, $3, $4, $5, $6)`,
    [transaction.newId(), text.appealId, text.authorId, text.isFromMember, text.text, text.at],
  );
}

/** Refuses a side that has written as much as one may. */
export async function refuseWhenFull(
  transaction: Transaction,
  appealId: string,
  isFromMember: boolean,
  most: number,
): Promise<void> {
  const [row] = await transaction.query<{ count: number }>(
    `select count(*)::integer as count from appeal_text where appeal_id = $1 and is_from_member = $2`,
    [appealId, isFromMember],
  );
  if ((row?.count ?? 0) >= most) refuse('slow_down');
}
