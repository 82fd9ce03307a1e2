import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { RefreshEvidence } from './refresh-evidence.command.ts';

export const refreshJob = { name: 'refresh_evidence', key: 'refresh_evidence' } as const;

const retryMs = 60_000;

/** Counts every night, and when somebody asks for it. */
@Injectable()
@HandlesJob({ name: refreshJob.name, cron: '17 3 * * *' })
export class RefreshEvidenceJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly refresh: RefreshEvidence,
  ) {}

  async handle(): Promise<void> {
    if (await this.refresh.execute()) return;
    // What has come since the other process began may not be in its count.
    await this.database.inTransaction('system', (transaction) =>
      transaction.enqueue({ ...refreshJob, payload: {}, runAt: new Date(this.clock.now().getTime() + retryMs) }),
    );
  }
}
