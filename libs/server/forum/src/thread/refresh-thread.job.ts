import { Injectable } from '@nestjs/common';
import { Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';

/**
 * Works out a thread's stored reply count and newest post from its posts. The columns serve the order of lists and
 * the unanswered index; what people see as reply count is counted without waiting for this.
 */
@Injectable()
@HandlesJob({ name: 'refresh_thread' })
export class RefreshThreadJob implements JobHandler {
  constructor(private readonly database: Database) {}

  async handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const threadId = asId(String(payload['threadId']));
    await this.database.inTransaction('system', async (transaction) => {
      const rows = await transaction.query<{ was_answered: boolean; is_answered: boolean }>(
        `with counted as (
           select (count(*) filter (where not is_opening and state = 'visible'))::integer as replies,
                  max(created_at) filter (where is_opening or state = 'visible') as last_at
           from post where thread_id = $1),
         before as (select id, reply_count from thread where id = $1 for no key update),
         changed as (
           update thread set reply_count = counted.replies, last_posted_at = counted.last_at
           from counted, before
           where thread.id = before.id and counted.last_at is not null
             and (thread.reply_count, thread.last_posted_at) is distinct from (counted.replies, counted.last_at)
           returning before.reply_count > 0 as was_answered, thread.reply_count > 0 as is_answered)
         select * from changed`,
        [threadId],
      );
      const [row] = rows;
      if (row && row.was_answered !== row.is_answered) await transaction.subjectChanged('thread', threadId);
    });
  }
}
