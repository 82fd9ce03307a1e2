import { Injectable } from '@nestjs/common';
import { hasWaitedLong, stateAfter } from '@entraide/domain-moderation';
import { Clock, Database, HandlesJob, type JobHandler } from '@entraide/server-platform';

/** Appeals whose person has not answered a question for long go on without the answer. Runs once a day. */
@Injectable()
@HandlesJob({ name: 'appeals_wait_no_longer', cron: '41 5 * * *' })
export class WaitNoLongerJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const after = stateAfter('appeal', 'asked', 'waited_long', 'system');
    await this.database.inTransaction('system', async (transaction) => {
      const rows = await transaction.query<{ id: string; asked_at: Date }>(
        `select id, asked_at from appeal where state = 'asked' and asked_at is not null for update`,
      );
      const waited = rows.filter((row) => hasWaitedLong(row.asked_at, this.clock.now())).map(({ id }) => id);
      await transaction.query(
        `update appeal set state = $2, asked_at = null, revision = revision + 1 where id = any($1::uuid[])`,
        [waited, after],
      );
    });
  }
}
