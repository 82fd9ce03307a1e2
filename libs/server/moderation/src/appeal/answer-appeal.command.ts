import { Injectable } from '@nestjs/common';
import type { ContentWarning, Outcome, Viewer } from '@entraide/domain-kernel';
import {
  type DecisionAction,
  type DecisionState,
  type ReportableKind,
  problemsOfAppealText,
  stateAfter,
} from '@entraide/domain-moderation';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { beforeOfTakenBack } from '../decision/later-decisions.ts';
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
 * is put back as it was and a sanction is lifted. Either way the person is told why.
 */
@Injectable()
export class AnswerAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly measures: Measures,
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
        await this.carryOut(transaction, acting, answer.outcome, reason);
        return acting.appeal.id;
      });
    });
  }

  private async carryOut(
    transaction: Transaction,
    acting: ActingOn,
    outcome: AppealOutcome,
    reason: string,
  ): Promise<void> {
    const { appeal, viewer, role, state } = acting;
    const decision = await lockDecision(transaction, appeal.decisionId);
    const after = stateAfter('decision', decision.state, outcome, role);
    if (after === null) refuse('changed_meanwhile');
    if (outcome === 'overturned') await this.putBack(transaction, acting, decision);
    await transaction.query(`update decision set state = $2, outcome = $3 where id = $1`, [decision.id, after, reason]);
    const answeredAt = this.clock.now();
    await moveAppeal(transaction, appeal, { state, holderId: viewer.memberId, askedAt: null, answeredAt });
    await this.journal.write(transaction, {
      action: outcome === 'upheld' ? 'appeal_upheld' : 'appeal_overturned',
      actorId: viewer.memberId,
      subject: { kind: 'appeal', id: appeal.id },
      communityId: appeal.facts.communityId,
      detail: { decisionId: decision.id, decision: decision.action },
    });
    await transaction.enqueue({ name: appealNewsJob, payload: { appealId: appeal.id, news: 'answer' } });
  }

  private async putBack(
    transaction: Transaction,
    { viewer, role }: ActingOn,
    decision: AppealedDecision,
  ): Promise<void> {
    const { target_kind: kind, target_id: id, action, warnings } = decision;
    const taken = { id: decision.id, kind, targetId: id, before: decision.before };
    const before = await beforeOfTakenBack(transaction, taken);
    const at = this.clock.now();
    await this.measures.restore(transaction, { kind, id }, { action, warnings }, before, { viewer, isAppeal: true });
    await tellReportersAgain(transaction, decision.id, 'overturned', at);
    if (decision.sanction_id === null) return;
    const by = { event: 'overturned', role, actorId: viewer.memberId, at } as const;
    await this.sanctioning.lift(transaction, decision.sanction_id, by, before);
  }
}

async function lockDecision(transaction: Transaction, id: string): Promise<AppealedDecision> {
  const [row] = await transaction.query<AppealedDecision>(
    `select id, target_kind, target_id, state, action, warnings, before, sanction_id from decision where id = $1 for update`,
    [id],
  );
  return row ?? refuse('not_found');
}
