import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, type Transaction } from '@entraide/server-platform';
import { reportNewsJob } from './send-report-news.job.ts';

export const answerReportersJob = 'answer_reporters';

/**
 * Tells every member who reported what became of it, once for each decision: that something was done, or that no rule
 * was broken. Not what, and not to whom.
 */
@Injectable()
@HandlesJob({ name: answerReportersJob })
export class AnswerReportersJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async handle({ decisionId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      const news = await transaction.query<{ id: string }>(
        `with told as (
           insert into report_news (case_id, reporter_id, kind, about_id, created_at)
           select distinct report.case_id, report.reporter_id,
                  case when decision.action = 'keep' and decision.sanction_id is null then 'no_rule_broken' else 'acted' end,
                  decision.id, $2::timestamptz
           from decision join report on report.case_id = decision.case_id
           where decision.id = $1 and report.reporter_id is not null
           on conflict (case_id, reporter_id, about_id) do nothing returning id)
         select id from told`,
        [decisionId, this.clock.now()],
      );
      await sendAll(transaction, news);
    });
  }
}

/** A mail each. */
export async function sendAll(transaction: Transaction, news: readonly { readonly id: string }[]): Promise<void> {
  for (const { id: newsId } of news) await transaction.enqueue({ name: reportNewsJob, payload: { newsId } });
}
