import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports, the cases they form, decisions and the append-only journal. Private rows. */
export class Moderation1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_case (
        id uuid primary key default uuidv7(),
        target_kind text not null check (target_kind in ('thread', 'post', 'experience', 'member')),
        target_id uuid not null,
        community_id uuid references community on delete set null,
        subject_id uuid references member on delete set null,
        state text not null default 'new' check (state in ('new', 'assigned', 'waiting', 'decided')),
        urgency text not null check (urgency in ('danger', 'harassment', 'other')),
        assigned_to_id uuid references member on delete set null,
        opened_at timestamptz not null,
        due_at timestamptz not null,
        decided_at timestamptz,
        revision integer not null default 1
      )`);
    await runner.query(
      `create unique index moderation_case_open on moderation_case (target_kind, target_id) where state <> 'decided'`,
    );
    await runner.query(
      `comment on column moderation_case.subject_id is 'whose text or profile is reported: for them the case does not exist'`,
    );
    await runner.query(
      `create index moderation_case_queue on moderation_case ((urgency <> 'danger'), due_at, id) where state <> 'decided'`,
    );
    await runner.query(
      `create index moderation_case_decided on moderation_case (decided_at desc, id desc) where state = 'decided'`,
    );
    await runner.query(`create index moderation_case_subject on moderation_case (subject_id)`);
    await runner.query(`
      create table report (
        id uuid primary key default uuidv7(),
        case_id uuid not null references moderation_case on delete cascade,
        reporter_id uuid references member on delete set null,
        is_by_visitor boolean not null,
        reason text not null check (reason in ('danger', 'dosage_advice', 'misinformation', 'harassment', 'privacy', 'spam', 'illegal', 'other')),
        note text not null default '',
        snapshot jsonb not null,
        created_at timestamptz not null
      )`);
    await runner.query(`create index report_case on report (case_id, created_at)`);
    await runner.query(`
      create table decision (
        id uuid primary key default uuidv7(),
        case_id uuid not null references moderation_case on delete cascade,
        moderator_id uuid references member on delete set null,
        action text not null check (action in ('keep', 'hide', 'remove', 'lock', 'fold')),
        rule text not null,
        reason text not null,
        warnings text[] not null default '{}',
        statement_sent_at timestamptz,
        created_at timestamptz not null
      )`);
    await runner.query(`create index decision_case on decision (case_id, created_at)`);
    for (const table of ['moderation_case', 'report', 'decision']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy system_rows on ${table} using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`,
      );
    }
    const isInCharge = `
      (select entraide_viewer()) = 'member' and subject_id is distinct from (select entraide_member_id()) and (
        (select current_setting('entraide.is_administrator', true)) = 'yes'
        or community_id = any ((select entraide_moderated_communities())::uuid[]))`;
    await runner.query(`create policy moderated_rows on moderation_case for select using (${isInCharge})`);
    await runner.query(`create policy handled_rows on moderation_case for update using (${isInCharge})`);
    const isOfTheirCase = (table: string): string =>
      `exists (select 1 from moderation_case where moderation_case.id = ${table}.case_id)`;
    await runner.query(`create policy moderated_rows on report for select using (${isOfTheirCase('report')})`);
    await runner.query(`create policy moderated_rows on decision for select using (${isOfTheirCase('decision')})`);
    await runner.query(`create policy decided_rows on decision for insert with check (${isOfTheirCase('decision')})`);
    await runner.query(`
      create table report_pace (
        key bytea primary key,
        started_at timestamptz not null,
        reports integer not null
      )`);
    await runner.query(`create index report_pace_started_at on report_pace (started_at)`);
    await runner.query(`
      create table journal_entry (
        id uuid primary key default uuidv7(),
        at timestamptz not null,
        actor_id uuid,
        action text not null,
        subject_kind text not null,
        subject_id uuid,
        community_id uuid,
        detail jsonb not null default '{}'
      )`);
    await runner.query(`comment on table journal_entry is 'append-only'`);
    await runner.query(`create index journal_entry_at on journal_entry (at desc, id desc)`);
    await runner.query(`
      create function refuse_journal_change() returns trigger language plpgsql as
      $$ begin raise exception 'the journal is append-only'; end $$`);
    await runner.query(`
      create trigger journal_is_append_only before update or delete or truncate on journal_entry
      for each statement execute function refuse_journal_change()`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
