import { Injectable } from '@nestjs/common';
import {
  type CalendarMonth,
  completeMonths,
  monthAfter,
  publishMonth,
  publishTimes,
  startOfMonth,
} from '@entraide/domain-moderation';
import { Clock, Database, HandlesJob, type JobHandler, type Transaction } from '@entraide/server-platform';
import { countMonth, durationsOf } from './month-counts.statement.ts';

/**
 * Every night: publishes each month that is over and not yet published, once and for good. A month that is published
 * again would tell what has changed in between. Only what may be shown is kept.
 */
@Injectable()
@HandlesJob({ name: 'publish_transparency', cron: '20 2 * * *' })
export class PublishMonthsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      for (const month of await this.missing(transaction)) await this.publish(transaction, month);
    });
  }

  /** From the month on in which the first member came: when the first report came is not to be told. */
  private async missing(transaction: Transaction): Promise<CalendarMonth[]> {
    const [row] = await transaction.query<{ since: Date | null; months: string[] }>(
      `select (select min(created_at) from member) as since, array(select month from transparency_month) as months`,
    );
    if (!row?.since) return [];
    return completeMonths(row.since, this.clock.now()).filter((month) => !row.months.includes(month));
  }

  private async publish(transaction: Transaction, month: CalendarMonth): Promise<void> {
    const period = { start: startOfMonth(month), end: startOfMonth(monthAfter(month)) };
    const counts = publishMonth(await countMonth(transaction, period));
    const times = publishTimes(await durationsOf(transaction, period));
    await transaction.query(
      `insert into transparency_month (month, counts, times, published_at) values ($1, $2, $3, $4)
       on conflict (month) do nothing`,
      [month, JSON.stringify(counts), JSON.stringify(times), this.clock.now()],
    );
  }
}
