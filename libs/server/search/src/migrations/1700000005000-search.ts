import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the PostgreSQL search engine knows: one row for each text that others than its author may read. */
export class Search1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create text search configuration entraide_en (copy = english)`);
    await runner.query(
      `alter text search configuration entraide_en alter mapping for hword, hword_part, word with unaccent, english_stem`,
    );
    await runner.query(`create text search configuration entraide_fr (copy = french)`);
    await runner.query(
      `alter text search configuration entraide_fr alter mapping for hword, hword_part, word with unaccent, french_stem`,
    );
    await runner.query(`
      create table search_document (
        kind text not null check (kind in ('thread', 'post', 'experience', 'condition', 'symptom', 'treatment', 'community')),
        id uuid not null,
        audience text not null check (audience in ('public', 'members', 'community')),
        community_id uuid,
        thread_id uuid,
        author_id uuid,
        language text not null check (language in ('en', 'fr')),
        title text not null,
        body text not null,
        name_keys text not null default '',
        concept_ids uuid[] not null default '{}',
        thread_kind text,
        is_answered boolean,
        created_at timestamptz not null,
        words_en tsvector not null,
        words_fr tsvector not null,
        indexed_at timestamptz not null default now(),
        primary key (kind, id)
      )`);
    await runner.query(`create index search_document_en on search_document using gin (words_en)`);
    await runner.query(`create index search_document_fr on search_document using gin (words_fr)`);
    await runner.query(`create index search_document_names on search_document using gin (name_keys gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
