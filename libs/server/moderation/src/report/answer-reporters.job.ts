import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, type Transaction } from '@entraide/server-platform';
import { reportNewsJob } from './send-report-news.job.ts';

export const answerReportersJob = 'answer_reporters';

/**
 * Tells every member who reported what became of it, once for each decision: that something was done, or that no rule
 * was broken. Not what, and not to whom. What has been taken back meanwhile is told to nobody.
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
      // Locked, so that undoing it waits and then finds what was told, or came first and nothing is told.
      const [holds] = await transaction.query(
        `select 1 from decision where id = $1 and state not in ('undone', 'overturned') for share`,
        [decisionId],
      );
      if (!holds) return;
      await sendAll(transaction, await transaction.query<News>(outcomeStatement, [decisionId, this.clock.now()]));
    });
  }
}

interface News {
  readonly id: string;
}

/**
 * Also for those who reported it in an earlier case and were promised an answer when its decision was taken back; one
 * mail each, whichever of their reports it is about.
 */
const outcomeStatement = `
  with told as (
    insert into report_news (case_id, reporter_id, kind, about_id, created_at)
    select distinct report.case_id, report.reporter_id,
           case when decision.action = 'keep' and decision.sanction_id is null then 'no_rule_broken' else 'acted' end,
           decision.id, $2::timestamptz
    from decision join report on report.reporter_id is not null and (report.case_id = decision.case_id or (
      report.target_kind = decision.target_kind and report.target_id = decision.target_id and (
        select news.kind from report_news news
        where news.case_id = report.case_id and news.reporter_id = report.reporter_id
          and news.kind not in ('seen', 'message')
        order by news.created_at desc, news.id desc limit 1) = 'reopened'))
    where decision.id = $1
    on conflict (case_id, reporter_id, about_id, kind) do nothing returning id, reporter_id)
  select distinct on (reporter_id) id from told order by reporter_id, id`;

/** A mail each. */
export async function sendAll(transaction: Transaction, news: readonly News[]): Promise<void> {
  for (const { id: newsId } of news) await transaction.enqueue({ name: reportNewsJob, payload: { newsId } });
}
