import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the public page tells of each month: what is kept is what may be shown, with small numbers hidden already, and
 * it is written once. And the indexes by which the journal is searched.
 */
export class Transparency1700000015021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table transparency_month (
        month text primary key check (month ~ '^\\d{4}-\\d{2}$'),
        counts jsonb not null,
        times jsonb not null,
        published_at timestamptz not null
      )`);
    await runner.query(`comment on table transparency_month is 'public, and never changed: small numbers are hidden'`);
    await runner.query(`
      create function refuse_published_change() returns trigger language plpgsql as
      $$ begin raise exception 'a published month stays as it is'; end $$`);
    await runner.query(`
      create trigger published_month_stays before update or delete on transparency_month
      for each statement execute function refuse_published_change()`);
    await runner.query(`create index journal_entry_subject on journal_entry (subject_id, at desc, id desc)`);
    await runner.query(`create index journal_entry_actor on journal_entry (actor_id, at desc, id desc)`);
    await runner.query(`create index journal_entry_action on journal_entry (action, at desc, id desc)`);
  }

  async down(): Promise<void> {
    throw new Error('What was published stays published: restore a backup instead.');
  }
}
