import { Injectable } from '@nestjs/common';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import {
  type DecisionState,
  appealDueAt,
  appealableUntil,
  owesReasons,
  problemsOfAppealText,
  stateAfter,
} from '@entraide/domain-moderation';
import type { DecisionAction } from '@entraide/domain-moderation';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { addAppealText } from './appeal-row.ts';

export interface Objection {
  readonly decisionId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

interface ToldRow {
  readonly id: string;
  readonly case_id: string;
  readonly moderator_id: string | null;
  readonly community_id: string | null;
  readonly state: DecisionState;
  readonly action: DecisionAction;
  readonly has_sanction: boolean;
  readonly told_at: Date;
}

/**
 * Takes the objection of the person whom a decision concerns. Whoever is suspended or banned may object too: it is a
 * right over one's own account. The system writes it, because for the person the case does not exist.
 */
@Injectable()
export class OpenAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** @returns the appeal's id; the same one for the same idempotency key */
  execute(viewer: Viewer, { decisionId, text, idempotencyKey }: Objection): Promise<Outcome<string>> {
    const words = text.replaceAll('\0', '').trim();
    return outcomeOf(async () => {
      if (!isMember(viewer) || !isId(decisionId)) refuse('not_found');
      refuseIfAny(problemsOfAppealText('text', words));
      return this.database.inTransaction('system', async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'appeal', idempotencyKey);
        if (!isNew) return id;
        const decision = await this.appealable(transaction, viewer, decisionId);
        await this.write(transaction, viewer, { id, decision, words });
        return id;
      });
    });
  }

  /** Only what the person was told of, while it stands, once, and in time. */
  private async appealable(transaction: Transaction, viewer: MemberViewer, id: string): Promise<ToldRow> {
    const [row] = await transaction.query<ToldRow>(
      `select id, case_id, moderator_id, community_id, state, action, sanction_id is not null as has_sanction,
              coalesce(statement_sent_at, created_at) as told_at
       from decision where id = $1 and is_told and subject_id = $2 for update`,
      [id, viewer.memberId],
    );
    if (!row || !owesReasons(row.action, row.has_sanction ? row : null)) return refuse('not_found');
    if (stateAfter('decision', row.state, 'appealed', 'subject') === null) refuse('changed_meanwhile');
    if (this.clock.now() >= appealableUntil(row.told_at)) refuse('appeal_too_late');
    const [earlier] = await transaction.query(`select 1 from appeal where decision_id = $1`, [id]);
    if (earlier) refuse('appealed_already');
    return row;
  }

  private async write(
    transaction: Transaction,
    viewer: MemberViewer,
    { id, decision, words }: { readonly id: string; readonly decision: ToldRow; readonly words: string },
  ): Promise<void> {
    const at = this.clock.now();
    await transaction.query(
      `insert into appeal (id, decision_id, community_id, member_id, decider_id, opened_at, due_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, decision.id, decision.community_id, viewer.memberId, decision.moderator_id, at, appealDueAt(at)],
    );
    await addAppealText(transaction, { appealId: id, authorId: viewer.memberId, isFromMember: true, text: words, at });
    await transaction.query(`update decision set state = 'appealed' where id = $1`, [decision.id]);
    await this.journal.write(transaction, {
      action: 'appeal_opened',
      actorId: null,
      subject: { kind: 'appeal', id },
      communityId: decision.community_id,
      detail: { decisionId: decision.id },
    });
  }
}
