import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { unconfirmedLifeMs } from '../registration/registration.repository.ts';

const dayMs = 86_400_000;

/**
 * Every night: what has run out goes. An account whose address nobody has confirmed within a week was perhaps never
 * its owner's wish; nothing hangs on it, as it could not write.
 */
@Injectable()
@HandlesJob({ name: 'purge_accounts', cron: '17 3 * * *' })
export class PurgeAccountsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const ago = (ms: number): Date => new Date(now.getTime() - ms);
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(`delete from session where expires_at < $1`, [now]);
      await transaction.query(`delete from one_time_token where expires_at < $1`, [ago(dayMs)]);
      await transaction.query(`delete from attempt_throttle where last_failure_at < $1`, [ago(dayMs)]);
      await transaction.query(`delete from pseudonym_reservation where expires_at < $1`, [now]);
      await transaction.query(`delete from member where not is_confirmed and origin = 'person' and created_at < $1`, [
        ago(unconfirmedLifeMs),
      ]);
    });
  }
}
