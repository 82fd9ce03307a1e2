import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of a machine that is unsure, and cases that rest on such reports alone: after certain danger, before the rest. */
export class Perhaps1700000017030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table report drop constraint report_source_check`);
    await runner.query(`
      alter table report add constraint report_source_check
        check (source in ('member', 'visitor', 'author', 'assessment', 'weighed', 'watched_term', 'newcomer_rule'))`);
    await runner.query(`alter table moderation_case add column is_unsure boolean not null default false`);
    await runner.query(`
      comment on column moderation_case.is_unsure is 'whether danger is no more than what weighed words suggest'`);
    await runner.query(`drop index moderation_case_queue`);
    await runner.query(`
      create index moderation_case_queue on moderation_case
        ((case when urgency <> 'danger' then 2 when is_unsure then 1 else 0 end), due_at, id) where state <> 'decided'`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}
