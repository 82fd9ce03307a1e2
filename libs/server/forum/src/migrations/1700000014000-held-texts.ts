import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads and posts may wait for a moderator before others see them. */
export class HeldTexts1700000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['thread', 'post']) {
      await runner.query(`alter table ${table} drop constraint ${table}_state_check`);
      await runner.query(
        `alter table ${table} add constraint ${table}_state_check
         check (state in ('visible', 'hidden', 'removed', 'deleted', 'held')) not valid`,
      );
      await runner.query(`alter table ${table} validate constraint ${table}_state_check`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Texts may be held by now: restore a backup instead.');
  }
}
