import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an entry stands, for those who decide a case on it: one word, never a text. What is for its author alone is to
 * everybody else as if withdrawn.
 */
export class ExperienceState1700000017011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function entraide_experience_state(wanted uuid) returns text
      language sql stable set entraide.viewer to 'system' as $$
        select case when visibility = 'only_me' and state <> 'removed' then 'withdrawn' else state end
        from experience where id = wanted
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function entraide_experience_state`);
  }
}
