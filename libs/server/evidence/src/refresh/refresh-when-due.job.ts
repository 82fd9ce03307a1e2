import { Inject, Injectable } from '@nestjs/common';
import { CountedAnswersReader } from '@entraide/server-experiences';
import { Database, HandlesJob, type JobHandler, SETTINGS, type Settings } from '@entraide/server-platform';
import { refreshJob } from './refresh-evidence.job.ts';

/**
 * Looks every five minutes whether enough was told or changed since the last count for another one before the night.
 * It reads the end of an index and writes nothing otherwise, so that publishing an entry costs nothing more.
 */
@Injectable()
@HandlesJob({ name: 'refresh_evidence_when_due', cron: '*/5 * * * *' })
export class RefreshWhenDueJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly answers: CountedAnswersReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  handle(): Promise<void> {
    const { evidenceRefreshAfter } = this.settings;
    return this.database.inTransaction('system', async (transaction) => {
      const [last] = await transaction.query<{ startedAt: Date }>(
        `select started_at as "startedAt" from evidence_refresh order by finished_at desc limit 1`,
      );
      const news = await this.answers.countNewerThan(transaction, last?.startedAt ?? new Date(0), evidenceRefreshAfter);
      if (news >= evidenceRefreshAfter) await transaction.enqueue({ ...refreshJob, payload: {} });
    });
  }
}
