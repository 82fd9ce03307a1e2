import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second opinion can be asked of one colleague, who can pass the question on. */
export class OpinionOfOne1700000017021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moderation_case add column opinion_of_id uuid references member on delete set null`);
    await runner.query(`
      comment on column moderation_case.opinion_of_id is
        'whose second opinion is waited for; null for everybody’s, and where none is waited for'`);
    await runner.query(`
      create index moderation_case_opinion_of on moderation_case (opinion_of_id) where opinion_of_id is not null`);
    await runner.query(`create index member_administrators on member (id) where is_administrator`);
    await runner.query(`
      alter table case_note
        add column addressee_id uuid references member on delete set null,
        drop constraint case_note_kind_check,
        add constraint case_note_kind_check
          check (kind in ('note', 'opinion_asked', 'opinion_passed', 'opinion', 'to_reporters')),
        add constraint case_note_addressee_check check (addressee_id is null or kind in ('opinion_asked', 'opinion_passed'))`);
    await runner.query(`comment on column case_note.addressee_id is 'who is asked; null: every colleague'`);
  }

  async down(): Promise<void> {
    throw new Error('Questions to colleagues would be lost: restore a backup instead.');
  }
}
