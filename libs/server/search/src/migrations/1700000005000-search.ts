import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the PostgreSQL engine finds, and the names and words with which questions are read. */
export class Search1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists fuzzystrmatch`);
    await createConfiguration(runner, 'entraide_en', 'english');
    await createConfiguration(runner, 'entraide_fr', 'french');
    await createFunctions(runner);
    await runner.query(`
      create table search_document (
        kind text not null check (kind in ('thread', 'post', 'experience', 'condition', 'symptom', 'treatment', 'community')),
        id uuid not null,
        audience text not null check (audience in ('public', 'members', 'community')),
        community_id uuid,
        thread_id uuid,
        author_id uuid,
        language text check (language in ('en', 'fr')),
        thread_kind text,
        concept_ids uuid[] not null,
        created_at timestamptz not null,
        indexed_at timestamptz not null,
        heading tsvector not null,
        words tsvector not null,
        texts jsonb not null,
        names text[] not null,
        primary key (kind, id),
        check (audience <> 'community' or community_id is not null)
      ) with (toast_tuple_target = 128)`);
    // Counting reads thousands of rows: what it needs stays in narrow rows, long texts and vectors stand elsewhere.
    await runner.query(
      `alter table search_document alter column heading set storage main, alter column concept_ids set storage main`,
    );
    await runner.query(
      `comment on column search_document.language is 'what a person wrote in; null for what the site shows in both languages'`,
    );
    await runner.query(`create index search_document_words on search_document using gin (words)`);
    await runner.query(
      `create index search_document_thread on search_document (thread_id) where thread_id is not null`,
    );
    await runner.query(`
      create table search_name (
        concept_id uuid not null,
        kind text not null,
        key text collate "C" not null,
        language text not null check (language in ('en', 'fr')),
        name text not null,
        primary key (concept_id, key, language)
      )`);
    await runner.query(`create index search_name_key on search_name (key)`);
    await runner.query(`create index search_name_trigram on search_name using gin (key gin_trgm_ops)`);
    await runner.query(`
      create table search_word (
        word text collate "C" primary key,
        key text not null,
        documents integer not null,
        is_name boolean not null,
        deletions text[] not null
      )`);
    await runner.query(
      `comment on table search_word is 'words of names and of public texts; what fewer than three texts hold is known, and proposed to nobody'`,
    );
    await runner.query(`create index search_word_deletions on search_word using gin (deletions)`);
    await runner.query(`create index search_word_trigram on search_word using gin (word gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}

/**
 * Stemming without stop words: the lists that come with PostgreSQL drop "no", "not", "sans" and "pas", and miss words
 * once their accents are gone. Questions leave out what says nothing by our own lists.
 */
async function createConfiguration(runner: QueryRunner, name: string, language: string): Promise<void> {
  await runner.query(`create text search dictionary ${name}_stem (template = snowball, language = ${language})`);
  await runner.query(`create text search configuration ${name} (copy = ${language})`);
  await runner.query(`
    alter text search configuration ${name}
    alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, ${name}_stem`);
}

async function createFunctions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function entraide_configuration(language text) returns regconfig language sql immutable parallel safe as
    $$ select case language when 'fr' then 'entraide_fr'::regconfig else 'entraide_en'::regconfig end $$`);
  await runner.query(`
    create function entraide_any_phrase(phrases text[]) returns tsquery language plpgsql immutable parallel safe as
    $$ declare found tsquery := ''; phrase text; begin
      foreach phrase in array phrases loop
        found := found || phraseto_tsquery('entraide_fr', phrase) || phraseto_tsquery('entraide_en', phrase);
      end loop;
      return found;
    end $$`);
  await runner.query(`
    create function entraide_any_label(labels text[]) returns tsquery language sql immutable parallel safe as
    $$ select coalesce(string_agg(quote_literal(label), ' | '), '')::tsquery from unnest(labels) label $$`);
  await runner.query(`
    create function entraide_labels(labels text[]) returns tsvector language sql immutable parallel safe as
    $$ select coalesce(string_agg(quote_literal(label) || ':1B', ' '), '')::tsvector from unnest(labels) label $$`);
  await runner.query(`
    create function entraide_vector(texts jsonb, field text) returns tsvector language plpgsql immutable parallel safe as
    $$ declare vector tsvector := ''; entry jsonb; begin
      for entry in select jsonb_array_elements(texts) loop
        vector := vector || to_tsvector(entraide_configuration(entry ->> 'language'), entry ->> field);
      end loop;
      return vector;
    end $$`);
  await runner.query(`
    create function entraide_deletions(word text) returns text[] language sql immutable strict parallel safe as
    $$ select array_agg(distinct shorter) from (
         select word union all
         select overlay(word placing '' from place for 1) from generate_series(1, length(word)) place) as all_of (shorter) $$`);
}
