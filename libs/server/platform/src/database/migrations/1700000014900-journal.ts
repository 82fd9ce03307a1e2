import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal for features that run without moderation, as in their specs. Where moderation's first migration has
 * created it, nothing changes.
 */
export class Journal1700000014900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists journal_entry (
        id uuid primary key default uuidv7(),
        at timestamptz not null,
        actor_id uuid,
        action text not null,
        subject_kind text not null,
        subject_id uuid,
        community_id uuid,
        detail jsonb not null default '{}'
      )`);
    await runner.query(`create index if not exists journal_entry_at on journal_entry (at desc, id desc)`);
    await runner.query(`
      create or replace function refuse_journal_change() returns trigger language plpgsql as
      $$ begin raise exception 'the journal is append-only'; end $$`);
    await runner.query(`
      create or replace trigger journal_is_append_only before update or delete or truncate on journal_entry
      for each statement execute function refuse_journal_change()`);
  }

  async down(): Promise<void> {
    throw new Error('The journal is never taken away: drop the database instead.');
  }
}
