import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { WantedSecrets, monthOf } from './wanted-secrets.ts';

const keptDays = 90;

/**
 * Every night: who asked in a month that is over is forgotten with the month's secret, and questions go at the latest
 * ninety days after they were asked last. Only months are known, so their first day counts.
 */
@Injectable()
@HandlesJob({ name: 'forget_wanted_questions', cron: '23 3 * * *' })
export class ForgetWantedJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly secrets: WantedSecrets,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const month = monthOf(now);
    const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10);
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(`delete from search_wanted_asker where month <> $1::date`, [month]);
      await transaction.query(`delete from search_wanted_people where month <= $1::date`, [oldest]);
      await transaction.query(`delete from search_wanted where last_month <= $1::date`, [oldest]);
    });
    await this.secrets.forgetOthers(month);
  }
}
