import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type SafetyRaise, isMachine, readSafetyRaise, safetyCaseJob } from '@entraide/domain-moderation';
import { Clock, Database, HandlesJob, type JobHandler, type Transaction } from '@entraide/server-platform';
import type { Reportable } from '../reportable/reportable.ts';
import { Reportables } from '../reportable/reportables.ts';
import { OpenCase } from '../report/open-case.ts';
import { writeReport } from '../report/report.repository.ts';

/**
 * Raises a case for what was found in a text, or for somebody's worry: a report without a reporter. The same finding in
 * the same unchanged text is one report, however often the job runs; what has gone meanwhile raises nothing.
 */
@Injectable()
@HandlesJob({ name: safetyCaseJob })
export class RaiseSafetyCaseJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reportables: Reportables,
    private readonly openCase: OpenCase,
  ) {}

  async handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const raise = readSafetyRaise(payload);
    const thing = raise && (await this.reportables.findForSystem(raise));
    if (!raise || !thing) return;
    await this.database.inTransaction('system', (transaction) => this.write(transaction, raise, thing));
  }

  private async write(transaction: Transaction, raise: SafetyRaise, thing: Reportable): Promise<void> {
    const { reason, source, signals } = raise;
    if (await isRaised(transaction, thing, raise)) return;
    const at = this.clock.now();
    const caseId = await this.openCase.reportedIn(transaction, { thing, reason, source, at });
    const key = isMachine(source) ? keyOf(thing, raise) : keyOf(thing, raise, caseId);
    const id = transaction.newId();
    const report = { id, caseId, reporterId: null, thing, reason, source, note: '', at, signals, raisedKey: key };
    await writeReport(transaction, report);
  }
}

/** A machine's finding counts once for a text; a person's worry once for an open case, so that it is heard again later. */
async function isRaised(transaction: Transaction, thing: Reportable, raise: SafetyRaise): Promise<boolean> {
  const { kind, id } = thing.target;
  const cases = isMachine(raise.source)
    ? []
    : await transaction.query<{ id: string }>(
        `select id from moderation_case where target_kind = $1 and target_id = $2 and state <> 'decided'`,
        [kind, id],
      );
  if (!isMachine(raise.source) && cases.length === 0) return false;
  const rows = await transaction.query(`select 1 from report where raised_key = $1`, [
    keyOf(thing, raise, cases[0]?.id),
  ]);
  return rows.length > 0;
}

const keyOf = ({ target, snapshot }: Reportable, { reason, source }: SafetyRaise, caseId = ''): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([target.kind, target.id, reason, source, caseId, snapshot.title, snapshot.text]))
    .digest();
