import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who reported are told when what they were told no longer holds. */
export class ReportersToldAgain1700000017020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_news
        drop constraint report_news_kind_check,
        add constraint report_news_kind_check
          check (kind in ('seen', 'acted', 'no_rule_broken', 'reopened', 'overturned', 'message')),
        drop constraint report_news_case_id_reporter_id_about_id_key,
        add constraint report_news_told_once unique nulls not distinct (case_id, reporter_id, about_id, kind)`);
    await runner.query(`drop policy seen_rows on report_news`);
    await runner.query(`
      create policy told_rows on report_news for insert
      with check (((kind = 'seen' and about_id is null) or (kind in ('reopened', 'overturned') and about_id is not null))
        and exists (select 1 from moderation_case where moderation_case.id = report_news.case_id))`);
    await tellOfFormerOnes(runner);
  }

  async down(): Promise<void> {
    throw new Error('What reporters were told would be lost: restore a backup instead.');
  }
}

/** Decisions taken back or overturned before: the pages of their reporters tell it, without a mail after the fact. */
async function tellOfFormerOnes(runner: QueryRunner): Promise<void> {
  await runner.query(`select set_config('entraide.viewer', 'system', true)`);
  await runner.query(`
    insert into report_news (case_id, reporter_id, kind, about_id, created_at)
    select told.case_id, told.reporter_id, case decision.state when 'undone' then 'reopened' else 'overturned' end,
           decision.id, coalesce(decision.undone_at, appeal.answered_at, told.created_at + interval '1 millisecond')
    from decision
    join report_news told on told.about_id = decision.id and told.kind in ('acted', 'no_rule_broken')
    left join appeal on appeal.decision_id = decision.id
    where decision.state in ('undone', 'overturned')
    on conflict (case_id, reporter_id, about_id, kind) do nothing`);
  await runner.query(`select set_config('entraide.viewer', '', true)`);
}
