import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Initials of names of three to six words: "FCMD" is written in no text that says "Fukuyama congenital muscular dystrophy". */
export class SearchInitials1700000018010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function entraide_initials(key text) returns text language sql immutable strict parallel safe as
      $$ select string_agg(left(word, 1), '' order by place) from unnest(string_to_array(key, ' ')) with ordinality all_of (word, place)
         having count(*) between 3 and 6 $$`);
    await runner.query(
      `alter table search_name add column initials text collate "C" generated always as (entraide_initials(key)) stored`,
    );
    await runner.query(`create index search_name_initials on search_name (initials) where initials is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table search_name drop column initials`);
    await runner.query(`drop function entraide_initials(text)`);
  }
}
