import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act that a decision on a case did is known as such. Which ones did, the feature of decisions fills in. */
export class ActsOfDecisions1700000017060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table curation_act add column decision_id uuid`);
    await runner.query(`
      comment on column curation_act.decision_id is
        'the decision on a case that did it, as long as that counts: undone with it alone; null for acts of their own'`);
  }

  async down(): Promise<void> {
    throw new Error('Which acts are decisions would be lost: restore a backup instead.');
  }
}
