import type { MigrationInterface, QueryRunner } from 'typeorm';

/** While somebody types, headings are looked through before texts: there are few, and they say what a text is about. */
export class SearchHeadings1700000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index search_document_heading on search_document using gin (heading)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index search_document_heading`);
  }
}
