import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is suspended on the site reads of others what visitors read; their own rows stay theirs. */
export class SuspendedReaders1700000015013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function entraide_open_visibilities() returns text[] language sql stable parallel safe as
      $$ select case
           when entraide_viewer() = 'member' and current_setting('entraide.is_suspended', true) = 'yes' then '{public}'
           when entraide_viewer() = 'member' then '{public,members}'
           when entraide_viewer() = 'visitor' then '{public}'
           else '{}' end::text[] $$`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}
