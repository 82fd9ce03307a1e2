import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Clock, Database, Journal, outcomeOf, refuse, type Transaction } from '@entraide/server-platform';
import { type CheckedDecision, type WantedDecision, checkDecision } from '../decision/decision-draft.ts';
import { readMaterial } from '../decision/decision-material.ts';
import { isTold, keepDecision } from '../decision/decision.repository.ts';
import { statementJob } from '../decision/send-statement.job.ts';
import type { Before } from '../measure/measure.ts';
import { Measures } from '../measure/measures.ts';
import { answerReportersJob } from '../report/answer-reporters.job.ts';
import { Sanctioning } from '../sanction/sanctioning.ts';
import { type StandingCase, lockCase, moveCase } from './case.repository.ts';
import { type CaseStanding, nextState } from './handle-case.command.ts';

interface Deed {
  readonly id: string;
  readonly moderator: MemberViewer;
  readonly standing: StandingCase;
  readonly checked: CheckedDecision;
  readonly at: Date;
}

/**
 * Decides a case. The decision, what it does to the thing, the sanction, the journal's lines and the mails are one
 * transaction: none is there without the others.
 */
@Injectable()
export class DecideCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly measures: Measures,
    private readonly sanctioning: Sanctioning,
    private readonly journal: Journal,
  ) {}

  execute(viewer: Viewer, id: string, revision: number, wanted: WantedDecision): Promise<Outcome<CaseStanding>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const standing = await lockCase(transaction, id, revision);
        const { state, moderator } = nextState(viewer, 'decide', 'decided', standing);
        const material = await readMaterial(transaction, standing.id, viewer.language);
        if (!material) refuse('not_found');
        const checked = checkDecision(viewer, material, wanted);
        const at = this.clock.now();
        const after = await moveCase(transaction, standing, { state, holderId: moderator.memberId, decidedAt: at });
        await this.carryOut(transaction, { id: transaction.newId(), moderator, standing, checked, at });
        return { id: standing.id, state, revision: after };
      }),
    );
  }

  private async carryOut(transaction: Transaction, deed: Deed): Promise<void> {
    const { id, moderator, standing, checked, at } = deed;
    const measure = { ...checked.draft, decisionId: id };
    const thing = await this.measures.apply(transaction, standing.target, measure, moderator);
    const sanction = await this.sanction(transaction, deed);
    const before: Before = { ...thing, ...sanction?.before };
    const told = isTold(checked, before);
    const decision = {
      ...{ id, caseId: standing.id, moderatorId: moderator.memberId, target: standing.target, at },
      ...{ communityId: standing.facts.communityId, checked, sanctionId: sanction?.id ?? null, before, isTold: told },
    };
    await keepDecision(transaction, decision, [answerReportersJob, ...(told ? [statementJob] : [])]);
    await this.tell(transaction, deed);
  }

  private async sanction(
    transaction: Transaction,
    { id, moderator, standing, checked: { draft, subject }, at }: Deed,
  ): Promise<{ id: string; before: Before } | null> {
    if (!draft.sanction || !subject) return null;
    const { communityId } = standing.facts;
    const order = { memberId: subject.id, moderatorId: moderator.memberId, decisionId: id, communityId, at };
    return this.sanctioning.impose(transaction, draft.sanction, order);
  }

  private async tell(transaction: Transaction, { id, moderator, standing, checked: { draft } }: Deed): Promise<void> {
    const { target, facts } = standing;
    await this.journal.write(transaction, {
      action: 'case_decided',
      actorId: moderator.memberId,
      subject: { kind: 'case', id: standing.id },
      communityId: facts.communityId,
      detail: {
        ...{ decision: draft.action, ground: draft.ground, decisionId: id },
        ...{ targetKind: target.kind, targetId: target.id, sanction: draft.sanction?.kind ?? null },
      },
    });
  }
}
