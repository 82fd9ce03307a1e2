import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, type ReportReason, type Viewer, viewerId } from '@entraide/domain-kernel';
import { type Urgency, problemsOfNote, urgencyOf } from '@entraide/domain-moderation';
import { Clock, Database, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import type { Reportable, Target } from '../reportable/reportable.ts';
import { Reportables } from '../reportable/reportables.ts';
import { OpenCase } from './open-case.ts';
import { ReportPace } from './report-pace.ts';
import { writeReport } from './report.repository.ts';

/** Who reports: a member, or a visitor known by a keyed hash of the network address. */
export interface Reporter {
  readonly viewer: Viewer;
  readonly clientKey: string;
}

export interface ContentReport {
  readonly target: Target;
  readonly reason: ReportReason;
  readonly note: string;
  readonly idempotencyKey: string;
}

export interface ReportReceipt {
  readonly id: string;
  /** Of this report alone: what others reported is not told. */
  readonly urgency: Urgency;
}

/**
 * Takes a report from anybody on anything they can read. What they cannot read, and what is their own, sounds like
 * nothing, and nothing of it is echoed. Reports and cases are written by the system: reporters never read them.
 */
@Injectable()
export class ReportContent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pace: ReportPace,
    private readonly reportables: Reportables,
    private readonly openCase: OpenCase,
  ) {}

  execute(reporter: Reporter, report: ContentReport): Promise<Outcome<ReportReceipt>> {
    return outcomeOf(async () => {
      refuseIfAny(problemsOfNote(report.note));
      await this.pace.charge(reporter.viewer, reporter.clientKey, report.reason);
      const thing = await this.reportables.find(reporter.viewer, report.target);
      if (!thing) refuse('not_found');
      return this.database.inTransaction('system', (transaction) => this.write(transaction, reporter, report, thing));
    });
  }

  private async write(
    transaction: Transaction,
    { viewer, clientKey }: Reporter,
    { reason, note, idempotencyKey }: ContentReport,
    thing: Reportable,
  ): Promise<ReportReceipt> {
    const reporterId = viewerId(viewer);
    const { id, isNew } = await transaction.claim(reporterId ?? idOfClient(clientKey), 'report', idempotencyKey);
    const receipt = { id, urgency: urgencyOf(reason) };
    if (!isNew) return receipt;
    const at = this.clock.now();
    const source = reporterId === null ? 'visitor' : 'member';
    const caseId = await this.openCase.reportedIn(transaction, { thing, reason, source, at });
    await writeReport(transaction, { id, caseId, reporterId, thing, reason, source, note: note.trim(), at });
    return receipt;
  }
}

/** Visitors have no id to claim an idempotency key for: a uuid made of their client key, version 8 of RFC 9562. */
function idOfClient(clientKey: string): string {
  const hex = createHash('sha256').update(`report:${clientKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
