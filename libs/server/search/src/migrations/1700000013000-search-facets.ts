import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What answers are narrowed by besides words. Documents that are there already get the values when everything is indexed
 * anew, which the next start does by itself because the index has another version.
 */
export class SearchFacets1700000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table search_document add column author_role text, add column effectiveness text, add column is_answered boolean`,
    );
    await runner.query(
      `comment on column search_document.author_role is 'the author’s role in the community, as it is shown with a thread or post'`,
    );
    await runner.query(
      `comment on column search_document.effectiveness is 'how much an experience’s treatment helped, as its author told it last'`,
    );
    await runner.query(
      `comment on column search_document.is_answered is 'whether the thread of a thread or post has a visible reply'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table search_document drop column author_role, drop column effectiveness, drop column is_answered`,
    );
  }
}
