import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails about follow-up questions: nobody gets them before they have said so. */
export class FollowUpMail1700000010050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table member add column wants_follow_up_mail boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table member drop column wants_follow_up_mail`);
  }
}
