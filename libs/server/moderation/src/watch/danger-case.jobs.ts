import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  Journal,
  type JobRequest,
  type Transaction,
} from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { noteDanger } from './danger-notice.repository.ts';

const tellJob = 'tell_of_danger_case';
const unseenJob = 'watch_unseen_danger_case';

/** The jobs that follow a case which is about danger from now on; for the transaction in which it becomes so. */
export const dangerCaseJobs = (caseId: string, dueAt: Date): readonly JobRequest[] => [
  { name: tellJob, payload: { caseId } },
  { name: unseenJob, payload: { caseId }, key: `unseen:${caseId}`, runAt: dueAt },
];

/** Lets those in charge of a case know by mail that it has come. */
@Injectable()
@HandlesJob({ name: tellJob })
export class TellOfDangerCaseJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle({ caseId }: Readonly<Record<string, unknown>>): Promise<void> {
    if (typeof caseId !== 'string' || !isId(caseId)) return;
    await this.database.inTransaction('system', (transaction) =>
      noteDanger(transaction, { caseId, kind: 'new', at: this.clock.now() }),
    );
  }
}

/** When its time is over and nobody has taken it or opened its text: lets every administrator know, once. */
@Injectable()
@HandlesJob({ name: unseenJob })
export class WatchUnseenDangerJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  async handle({ caseId }: Readonly<Record<string, unknown>>): Promise<void> {
    if (typeof caseId !== 'string' || !isId(caseId)) return;
    await this.database.inTransaction('system', async (transaction) => {
      const at = this.clock.now();
      const told = await noteDanger(transaction, { caseId, kind: 'unseen', at });
      if (told > 0) await this.tell(transaction, caseId);
    });
  }

  private async tell(transaction: Transaction, caseId: string): Promise<void> {
    const [row] = await transaction.query<{ community_id: string | null }>(
      `select community_id from moderation_case where id = $1`,
      [caseId],
    );
    await this.journal.write(transaction, {
      action: 'case_unseen_told',
      actorId: null,
      subject: { kind: 'case', id: caseId },
      communityId: row?.community_id ?? null,
    });
  }
}
