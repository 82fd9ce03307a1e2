import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a case is about danger, whether anybody has seen it, who was told of it; and targets that can be set. */
export class DangerWatch1700000017022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table moderation_case add column danger_at timestamptz, add column seen_at timestamptz`);
    await runner.query(`comment on column moderation_case.danger_at is 'since when it is about danger'`);
    await runner.query(`
      comment on column moderation_case.seen_at is
        'when a moderator first took it or opened its text; begins again when it turns out to be about danger'`);
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    await runner.query(`
      update moderation_case set danger_at = case when urgency = 'danger' then opened_at end,
        seen_at = coalesce(assigned_at, decided_at)`);
    await runner.query(`select set_config('entraide.viewer', '', true)`);
    await createNotices(runner);
    await runner.query(`
      create table moderation_targets (
        only_one boolean primary key default true check (only_one),
        targets jsonb not null,
        revision integer not null default 1
      )`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}

async function createNotices(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table danger_notice (
      member_id uuid not null references member on delete cascade,
      case_id uuid not null references moderation_case on delete cascade,
      kind text not null check (kind in ('new', 'unseen')),
      noted_at timestamptz not null,
      told_at timestamptz,
      primary key (member_id, kind, case_id)
    )`);
  await runner.query(`comment on table danger_notice is 'who is told by mail that a case about danger waits'`);
  await runner.query(`create index danger_notice_case on danger_notice (case_id)`);
  await runner.query(`create index danger_notice_noted_at on danger_notice (noted_at)`);
  await runner.query(`alter table danger_notice enable row level security`);
  await runner.query(`alter table danger_notice force row level security`);
  await runner.query(`
    create policy system_rows on danger_notice
    using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
}
