import { Injectable } from '@nestjs/common';
import type { ContentWarning, MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import {
  type DecisionAction,
  type DecisionState,
  type ReportableKind,
  type StayCause,
  problemsOfAppealText,
  stateAfter,
  stayCauseOf,
} from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  Journal,
  Refusal,
  type Transaction,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { beforeOfTakenBack } from '../decision/later-decisions.ts';
import { Arranging } from '../measure/arranging.ts';
import type { Before } from '../measure/measure.ts';
import { Measures } from '../measure/measures.ts';
import { tellReportersAgain } from '../report/report-news.repository.ts';
import { Sanctioning } from '../sanction/sanctioning.ts';
import { moveAppeal } from './appeal-row.ts';
import { type ActingOn, actOn } from './handle-appeal.command.ts';
import { appealNewsJob } from './send-appeal-news.job.ts';

/** What an appeal comes to. */
export type AppealOutcome = 'upheld' | 'overturned';

export interface AppealAnswer {
  readonly id: string;
  readonly revision: number;
  readonly outcome: AppealOutcome;
  /** Why, as the person reads it. */
  readonly reason: string;
  /** Whether it is overturned too where the conversation that it arranged can no longer be put back. */
  readonly mayStay: boolean;
}

interface AppealedDecision {
  readonly id: string;
  readonly target_kind: ReportableKind;
  readonly target_id: string;
  readonly state: DecisionState;
  readonly action: DecisionAction;
  readonly warnings: ContentWarning[];
  readonly before: Before;
  readonly sanction_id: string | null;
}

/**
 * Answers an appeal, by somebody else than whoever decided. Upheld, the decision stands for good; overturned, everything
 * is put back as it was and a sanction is lifted. A conversation that can no longer be put back stays as it is, where
 * whoever answers has said so; otherwise the answer is refused at the field `mayStay`. Either way the person is told why.
 */
@Injectable()
export class AnswerAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly measures: Measures,
    private readonly arranging: Arranging,
    private readonly sanctioning: Sanctioning,
    private readonly journal: Journal,
  ) {}

  /** @returns the appeal's id */
  execute(viewer: Viewer, answer: AppealAnswer): Promise<Outcome<string>> {
    const reason = answer.reason.replaceAll('\0', '').trim();
    return outcomeOf(async () => {
      refuseIfAny(problemsOfAppealText('reason', reason));
      return this.database.inTransaction(viewer, async (transaction) => {
        const acting = await actOn(transaction, viewer, { ...answer, event: answer.outcome });
        await this.carryOut(transaction, acting, answer, reason);
        return acting.appeal.id;
      });
    });
  }

  private async carryOut(
    transaction: Transaction,
    acting: ActingOn,
    { outcome, mayStay }: AppealAnswer,
    reason: string,
  ): Promise<void> {
    const { appeal, viewer, role, state } = acting;
    const decision = await lockDecision(transaction, appeal.decisionId);
    const after = stateAfter('decision', decision.state, outcome, role);
    if (after === null) refuse('changed_meanwhile');
    const stays = outcome === 'overturned' ? await this.overturn(transaction, acting, decision, mayStay) : null;
    await transaction.query(
      `update decision set state = $2, outcome = $3, before = case when $4::text is null then before
         else jsonb_set(before, '{arranged,stays}', to_jsonb($4::text)) end where id = $1`,
      [decision.id, after, reason, stays],
    );
    const answeredAt = this.clock.now();
    await moveAppeal(transaction, appeal, { state, holderId: viewer.memberId, askedAt: null, answeredAt });
    await this.journal.write(transaction, {
      action: outcome === 'upheld' ? 'appeal_upheld' : 'appeal_overturned',
      actorId: viewer.memberId,
      subject: { kind: 'appeal', id: appeal.id },
      communityId: appeal.facts.communityId,
      detail: { decisionId: decision.id, decision: decision.action, stays },
    });
    await transaction.enqueue({ name: appealNewsJob, payload: { appealId: appeal.id, news: 'answer' } });
  }

  /** @returns why the conversation stays as it is; `null` where everything was put back */
  private async overturn(
    transaction: Transaction,
    { viewer, role }: ActingOn,
    decision: AppealedDecision,
    mayStay: boolean,
  ): Promise<StayCause | null> {
    const stays = await stayingWhere(mayStay, () =>
      transaction.attempt(() => this.putBack(transaction, viewer, decision)),
    );
    if (stays) await this.arranging.letStay(transaction, decision.before);
    const at = this.clock.now();
    await tellReportersAgain(transaction, decision.id, 'overturned', at);
    if (decision.sanction_id !== null) {
      const by = { event: 'overturned', role, actorId: viewer.memberId, at } as const;
      await this.sanctioning.lift(transaction, decision.sanction_id, by, decision.before);
    }
    return stays;
  }

  private async putBack(transaction: Transaction, viewer: MemberViewer, decision: AppealedDecision): Promise<void> {
    const { target_kind: kind, target_id: targetId, action, warnings } = decision;
    const taken = { id: decision.id, kind, targetId, before: decision.before };
    const before = await beforeOfTakenBack(transaction, taken);
    const restoring = { viewer, isAppeal: true };
    await this.measures.restore(transaction, { kind, id: targetId }, { action, warnings }, before, restoring);
  }
}

/**
 * Puts back what can be put back.
 * @param mayStay whether a conversation may stay where it is; refused at this field where it has to and may not
 * @returns why it stays; `null` where it does not
 */
async function stayingWhere(mayStay: boolean, putBack: () => Promise<void>): Promise<StayCause | null> {
  try {
    await putBack();
    return null;
  } catch (error) {
    const found = error instanceof Refusal ? error.problems[0] : undefined;
    const cause = found ? stayCauseOf(found.code) : null;
    if (!found || cause === null) throw error;
    return mayStay ? cause : refuse(found.code, 'mayStay');
  }
}

async function lockDecision(transaction: Transaction, id: string): Promise<AppealedDecision> {
  const [row] = await transaction.query<AppealedDecision>(
    `select id, target_kind, target_id, state, action, warnings, before, sanction_id from decision where id = $1 for update`,
    [id],
  );
  return row ?? refuse('not_found');
}
