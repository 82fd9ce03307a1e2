import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, type Transaction } from '@entraide/server-platform';
import { removeEndedLinks } from './follow-up-link.repository.ts';
import { mailFollowUpsJob } from './mail-follow-ups.job.ts';
import { dayMs, silenceMs } from './schedule.rule.ts';

/**
 * Notices the questions that have become due: from then on they are asked, on the site, and by mail for those who want
 * that. Somebody who could not answer is not asked, so that their silence is never counted.
 */
@Injectable()
@HandlesJob({ name: 'tell_follow_ups', cron: '*/15 * * * *' })
export class TellFollowUpsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Once more finds nothing that was told already; jobs for mails to one person become one. */
  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.database.inTransaction('system', async (transaction) => {
      await tell(transaction, now);
      for (const memberId of await membersToMail(transaction, now)) {
        const key = `${mailFollowUpsJob}:${memberId}`;
        await transaction.enqueue({ name: mailFollowUpsJob, payload: { memberId }, key, queue: key });
      }
      await removeEndedLinks(transaction, now);
    });
  }
}

async function tell(transaction: Transaction, now: Date): Promise<void> {
  await transaction.query(
    `update experience_follow_up f set told_at = $1
     from experience e join member m on m.id = e.author_id
     where f.told_at is null and f.due_at <= $1 and f.due_at > $2 and e.id = f.experience_id
       and e.state = 'published' and m.state = 'active' and m.is_confirmed and m.has_health_consent`,
    [now, new Date(now.getTime() - silenceMs)],
  );
}

/** Those who want mails, have a question that none was sent for, and have had none for a day. */
async function membersToMail(transaction: Transaction, now: Date): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `select distinct f.author_id as id
     from experience_follow_up f join experience e on e.id = f.experience_id join member m on m.id = f.author_id
     where f.told_at is not null and f.mailed_at is null and f.answered_at is null and f.due_at > $2
       and e.state = 'published' and m.wants_follow_up_mail
       and not exists (
         select 1 from experience_follow_up mailed where mailed.author_id = f.author_id and mailed.mailed_at > $1)`,
    [new Date(now.getTime() - dayMs), new Date(now.getTime() - silenceMs)],
  );
  return rows.map(({ id }) => id);
}
