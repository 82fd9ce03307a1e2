import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided and why stays as it was told, also for those who may note where the decision stands now. */
export class DecisionsStay1700000015022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_decision_change() returns trigger language plpgsql as
      $$ begin raise exception 'what was decided stays as it was told'; end $$`);
    await runner.query(`
      create trigger decision_stays before update on decision for each row
      when ((old.case_id, old.action, old.rule, old.reason, old.warnings, old.created_at)
        is distinct from (new.case_id, new.action, new.rule, new.reason, new.warnings, new.created_at))
      execute function refuse_decision_change()`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}
