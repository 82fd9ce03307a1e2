import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acts of curation that decisions did which still count, as far as nobody has undone them. */
export class DecidedActs1700000017061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    await runner.query(`
      update curation_act act set decision_id = decision.id from decision
      where decision.before #>> '{arranged,actId}' = act.id::text and act.undone_at is null
        and decision.state in ('standing', 'appealed', 'upheld')`);
    await runner.query(`select set_config('entraide.viewer', '', true)`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}
