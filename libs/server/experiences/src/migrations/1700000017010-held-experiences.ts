import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries may wait for a moderator, or be hidden by one. A withdrawn one remembers as what it comes back, so that
 * withdrawing it and editing it is no way past a moderator; and one that waits is already its author's one entry for a
 * treatment, a purpose and a perspective.
 */
export class HeldExperiences1700000017010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table experience drop constraint experience_state_check`);
    await runner.query(
      `alter table experience add constraint experience_state_check
       check (state in ('published', 'withdrawn', 'removed', 'held', 'hidden')) not valid`,
    );
    await runner.query(`alter table experience validate constraint experience_state_check`);
    await runner.query(`
      alter table experience add column returns_as text check (returns_as in ('held', 'hidden')),
        add constraint experience_returns_check check (returns_as is null or state = 'withdrawn')`);
    await runner.query(
      `create unique index experience_one_standing on experience (author_id, treatment_id, purpose_id, perspective)
       where state in ('published', 'held', 'hidden')`,
    );
    await runner.query(`drop index experience_one_each`);
  }

  async down(): Promise<void> {
    throw new Error('Entries may be held by now: restore a backup instead.');
  }
}
