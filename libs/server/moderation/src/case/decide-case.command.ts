import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { type DraftDecision, owesReasons, problemsOfDecision } from '@entraide/domain-moderation';
import { Clock, Database, Journal, outcomeOf, refuseIfAny, type Transaction } from '@entraide/server-platform';
import { statementJob } from '../decision/send-statement.job.ts';
import { Reportables } from '../reportable/reportables.ts';
import { type StandingCase, lockCase, moveCase } from './case.repository.ts';
import { type CaseStanding, nextState } from './handle-case.command.ts';

/**
 * Decides a case. The decision, what it does to the text, the journal's line and the mail with the reasons are one
 * transaction: none is there without the others.
 */
@Injectable()
export class DecideCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reportables: Reportables,
    private readonly journal: Journal,
  ) {}

  execute(viewer: Viewer, id: string, revision: number, draft: DraftDecision): Promise<Outcome<CaseStanding>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const standing = await lockCase(transaction, id, revision);
        const { state, moderator } = nextState(viewer, 'decide', 'decided', standing);
        refuseIfAny(problemsOfDecision(standing.target.kind, draft));
        const decidedAt = this.clock.now();
        const holderId = moderator.memberId;
        const after = await moveCase(transaction, standing, { state, holderId, decidedAt });
        await this.carryOut(transaction, moderator, standing, draft, decidedAt);
        return { id: standing.id, state, revision: after };
      }),
    );
  }

  private async carryOut(
    transaction: Transaction,
    moderator: MemberViewer,
    { id: caseId, target, facts }: StandingCase,
    draft: DraftDecision,
    decidedAt: Date,
  ): Promise<void> {
    const decisionId = transaction.newId();
    const { action } = draft;
    const moderatorId = moderator.memberId;
    const warnings = action === 'fold' ? draft.warnings : [];
    await transaction.query(
      `insert into decision (id, case_id, moderator_id, action, rule, reason, warnings, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [decisionId, caseId, moderatorId, action, draft.rule.trim(), draft.reason.trim(), warnings, decidedAt],
    );
    if (action !== 'keep') await this.reportables.apply(transaction, target, { action, warnings, moderatorId });
    await this.journal.write(transaction, {
      action: 'case_decided',
      actorId: moderatorId,
      subject: { kind: 'case', id: caseId },
      communityId: facts.communityId,
      detail: { decision: action, decisionId, targetKind: target.kind, targetId: target.id },
    });
    if (owesReasons(action)) await transaction.enqueue({ name: statementJob, payload: { decisionId } });
  }
}
