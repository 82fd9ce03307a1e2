import { Injectable } from '@nestjs/common';
import { moderationSettings } from '@entraide/domain-moderation';
import { Clock, Database, HandlesJob, type JobHandler } from '@entraide/server-platform';

const dayMs = 24 * 3_600_000;

/**
 * Every hour: who has which text open is forgotten once it is folded again, how much was read after 30 days, and who was
 * told of danger after a week.
 */
@Injectable()
@HandlesJob({ name: 'forget_text_openings', cron: '41 * * * *' })
export class ForgetOpeningsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(`delete from text_opening where opened_at <= $1`, [
        new Date(now - moderationSettings.openTextMin * 60_000),
      ]);
      await transaction.query(`delete from moderator_exposure where slot < $1`, [new Date(now - 30 * dayMs)]);
      await transaction.query(`delete from danger_notice where noted_at < $1`, [
        new Date(now - moderationSettings.dangerNoticeDays * dayMs),
      ]);
    });
  }
}
