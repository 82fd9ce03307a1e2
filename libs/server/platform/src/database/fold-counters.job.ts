import { Injectable } from '@nestjs/common';
import { type JobHandler, HandlesJob } from '../jobs/job-handler.ts';
import { Database } from './database.ts';

/** Folds the delta rows into their counters, so that reads add few of them. Runs every minute. */
@Injectable()
@HandlesJob({ name: 'fold_counters', cron: '* * * * *' })
export class FoldCountersJob implements JobHandler {
  constructor(private readonly database: Database) {}

  async handle(): Promise<void> {
    await this.database.inTransaction('system', (transaction) =>
      transaction.query(`
        with taken as (delete from counter_delta returning name, subject_id, delta)
        insert into counter (name, subject_id, value)
        select name, subject_id, sum(delta) from taken group by name, subject_id
        on conflict (subject_id, name) do update set value = counter.value + excluded.value`),
    );
  }
}
