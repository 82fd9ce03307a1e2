import type { Transaction } from '@entraide/server-platform';

/** Tells every member who reported that somebody has taken the case, each once. Visitors cannot be told anything. */
export async function tellReportersSeen(transaction: Transaction, caseId: string, at: Date): Promise<void> {
  await transaction.query(
    `insert into report_news (case_id, reporter_id, kind, created_at)
     select distinct case_id, reporter_id, 'seen', $2::timestamptz from report
     where case_id = $1 and reporter_id is not null
     on conflict (case_id, reporter_id, about_id) do nothing`,
    [caseId, at],
  );
}
