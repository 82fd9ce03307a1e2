import type { Transaction } from '@entraide/server-platform';
import { reportNewsJob } from './send-report-news.job.ts';

/** Tells every member who reported that somebody has taken the case, each once. Visitors cannot be told anything. */
export async function tellReportersSeen(transaction: Transaction, caseId: string, at: Date): Promise<void> {
  await transaction.query(
    `insert into report_news (case_id, reporter_id, kind, created_at)
     select distinct case_id, reporter_id, 'seen', $2::timestamptz from report
     where case_id = $1 and reporter_id is not null
     on conflict (case_id, reporter_id, about_id, kind) do nothing`,
    [caseId, at],
  );
}

/**
 * Tells those who were told an outcome that it no longer holds, in the transaction of what takes it back, so that their
 * page never says anything else. Who has not heard of the outcome yet hears nothing of its end.
 * @param kind `reopened`: it is being looked at again. `overturned`: it has been, and stays as it was.
 */
export async function tellReportersAgain(
  transaction: Transaction,
  decisionId: string,
  kind: 'reopened' | 'overturned',
  at: Date,
): Promise<void> {
  await transaction.query(
    `with told as (
       insert into report_news (case_id, reporter_id, kind, about_id, created_at)
       select case_id, reporter_id, $2, about_id, $3::timestamptz from report_news
       where about_id = $1 and kind in ('acted', 'no_rule_broken')
       on conflict (case_id, reporter_id, about_id, kind) do nothing returning id)
     select entraide_enqueue($4, json_build_object('newsId', id), null, null, null, 10) from told`,
    [decisionId, kind, at, reportNewsJob],
  );
}
