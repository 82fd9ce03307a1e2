import { Injectable } from '@nestjs/common';
import { Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { sendAll } from './answer-reporters.job.ts';

export const messageToReportersJob = 'message_to_reporters';

/** Brings a moderator's message to every member who reported, once. */
@Injectable()
@HandlesJob({ name: messageToReportersJob })
export class WriteToReportersJob implements JobHandler {
  constructor(private readonly database: Database) {}

  async handle({ messageId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      const news = await transaction.query<{ id: string }>(
        `with told as (
           insert into report_news (case_id, reporter_id, kind, about_id, text, created_at)
           select distinct message.case_id, report.reporter_id, 'message', message.id, message.text, message.created_at
           from case_note message join report on report.case_id = message.case_id
           where message.id = $1 and message.kind = 'to_reporters' and report.reporter_id is not null
           on conflict (case_id, reporter_id, about_id, kind) do nothing returning id)
         select id from told`,
        [messageId],
      );
      await sendAll(transaction, news);
    });
  }
}
