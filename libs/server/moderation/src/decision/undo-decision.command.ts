import { Injectable } from '@nestjs/common';
import { roleOf } from '@entraide/domain-access';
import { type ContentWarning, type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import {
  type DecisionAction,
  type DecisionState,
  type ModerationRole,
  caseAfter,
  isUndoable,
  stateAfter,
} from '@entraide/domain-moderation';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { type StandingCase, lockCase, moveCase } from '../case/case.repository.ts';
import type { CaseStanding } from '../case/handle-case.command.ts';
import { isId } from '../is-id.ts';
import type { Before } from '../measure/measure.ts';
import { Measures } from '../measure/measures.ts';
import { tellReportersAgain } from '../report/report-news.repository.ts';
import { Sanctioning } from '../sanction/sanctioning.ts';
import { beforeOfTakenBack } from './later-decisions.ts';
import { undoingJob } from './send-undoing.job.ts';

interface UndoableRow {
  readonly id: string;
  readonly case_id: string;
  readonly moderator_id: string | null;
  readonly state: DecisionState;
  readonly action: DecisionAction;
  readonly warnings: ContentWarning[];
  readonly before: Before;
  readonly sanction_id: string | null;
  readonly created_at: Date;
}

interface Undoing {
  readonly decision: UndoableRow;
  readonly standing: StandingCase;
  readonly viewer: MemberViewer;
  readonly role: ModerationRole;
  readonly at: Date;
}

/**
 * Takes a decision back soon after it: everything is put back as it was, a sanction is lifted, the person is told, and
 * the case is open again in the hands of whoever decided it.
 */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly measures: Measures,
    private readonly sanctioning: Sanctioning,
    private readonly journal: Journal,
  ) {}

  execute(viewer: Viewer, id: string): Promise<Outcome<CaseStanding>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!isId(id) || !isMember(viewer)) refuse('not_found');
        const undoing = await this.judge(transaction, viewer, id);
        return this.carryOut(transaction, undoing);
      }),
    );
  }

  /** The case is locked first, as by everybody who changes a decision. */
  private async judge(transaction: Transaction, viewer: MemberViewer, id: string): Promise<Undoing> {
    const [found] = await transaction.query<{ case_id: string }>(`select case_id from decision where id = $1`, [id]);
    if (!found) refuse('not_found');
    const standing = await lockCase(transaction, found.case_id, null);
    const [decision] = await transaction.query<UndoableRow>(
      `select id, case_id, moderator_id, state, action, warnings, before, sanction_id, created_at
       from decision where id = $1 for update`,
      [id],
    );
    if (!decision) refuse('not_found');
    const role = roleOf(viewer, { ...standing.facts, deciderId: decision.moderator_id });
    if (role === 'subject' || role === 'reporter') refuse('not_found');
    if (stateAfter('decision', decision.state, 'undone', role) === null) refuse('changed_meanwhile');
    const at = this.clock.now();
    if (!isUndoable(decision.created_at, at)) refuse('decision_undo_too_late');
    return { decision, standing, viewer, role, at };
  }

  private async carryOut(transaction: Transaction, undoing: Undoing): Promise<CaseStanding> {
    const { decision, standing, viewer, role, at } = undoing;
    const { action, warnings } = decision;
    const { kind, id: targetId } = standing.target;
    const before = await beforeOfTakenBack(transaction, { id: decision.id, kind, targetId, before: decision.before });
    const restoring = { viewer, isAppeal: false };
    await this.measures.restore(transaction, standing.target, { action, warnings }, before, restoring);
    if (decision.sanction_id !== null) {
      const by = { event: 'lifted', role, actorId: viewer.memberId, at } as const;
      await this.sanctioning.lift(transaction, decision.sanction_id, by, before);
    }
    await transaction.query(`update decision set state = 'undone', undone_at = $2, undone_by_id = $3 where id = $1`, [
      decision.id,
      at,
      viewer.memberId,
    ]);
    await tellReportersAgain(transaction, decision.id, 'reopened', at);
    const after = await this.reopen(transaction, undoing);
    await this.tell(transaction, undoing);
    return after;
  }

  /** Where the thing has been reported again meanwhile, or has gone to another community, this case stays closed. */
  private async reopen(
    transaction: Transaction,
    { decision, standing, viewer, role, at }: Undoing,
  ): Promise<CaseStanding> {
    const [other] = await transaction.query(
      `select 1 from moderation_case where target_kind = $1 and target_id = $2
         and (state <> 'decided' or (id = $3 and community_id <> entraide_place_of($1, $2)))`,
      [standing.target.kind, standing.target.id, standing.id],
    );
    if (other) return { id: standing.id, state: standing.state, revision: standing.revision };
    const state = caseAfter(standing.state, 'reopened', role);
    if (state === null) refuse('changed_meanwhile');
    const holderId = decision.moderator_id ?? viewer.memberId;
    const revision = await moveCase(transaction, standing, { state, holderId, takenAt: at });
    return { id: standing.id, state, revision };
  }

  private async tell(transaction: Transaction, { decision, standing, viewer }: Undoing): Promise<void> {
    await this.journal.write(transaction, {
      action: 'decision_undone',
      actorId: viewer.memberId,
      subject: { kind: 'case', id: standing.id },
      communityId: standing.facts.communityId,
      detail: { decision: decision.action, decisionId: decision.id },
    });
    await transaction.enqueue({ name: undoingJob, payload: { decisionId: decision.id } });
  }
}
