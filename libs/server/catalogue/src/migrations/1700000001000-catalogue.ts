import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concepts: conditions, symptoms and treatments with their names, codes and parents. */
export class Catalogue1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concept (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('condition', 'symptom', 'treatment')),
        slug text not null,
        label_en text,
        label_fr text,
        everyday_en text,
        everyday_fr text,
        summary_en text,
        summary_fr text,
        treatment_kind text check (treatment_kind in ('medicine', 'procedure', 'device', 'therapy', 'exercise', 'diet', 'complementary', 'organisation_of_care')),
        is_group boolean not null default false,
        state text not null default 'approved' check (state in ('proposed', 'approved', 'merged')),
        merged_into_id uuid references concept,
        source text not null,
        sort_key_en text collate "C" not null default '',
        sort_key_fr text collate "C" not null default '',
        edited_fields text[] not null default '{}',
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (kind, slug),
        check (label_en is not null or label_fr is not null),
        check ((kind = 'treatment') = (treatment_kind is not null)),
        check ((state = 'merged') = (merged_into_id is not null))
      )`);
    await runner.query(`create index concept_sort_en on concept (kind, sort_key_en, id) where state = 'approved'`);
    await runner.query(`create index concept_sort_fr on concept (kind, sort_key_fr, id) where state = 'approved'`);
    await runner.query(`create index concept_merged_into on concept (merged_into_id) where merged_into_id is not null`);
    await runner.query(`
      create table concept_name (
        concept_id uuid not null references concept on delete cascade,
        kind text not null,
        language text not null check (language in ('en', 'fr')),
        role text not null check (role in ('label', 'everyday', 'synonym')),
        name text not null,
        name_key text collate "C" not null,
        source text not null default 'starter',
        is_familiar boolean not null default true,
        primary key (concept_id, language, name_key)
      )`);
    await runner.query(`create index concept_name_key on concept_name (kind, is_familiar, name_key)`);
    await runner.query(`create index concept_name_trigram on concept_name using gin (name_key gin_trgm_ops)`);
    await runner.query(`
      create table concept_code (
        concept_id uuid not null references concept on delete cascade,
        system text not null,
        code text not null,
        primary key (system, code, concept_id)
      )`);
    await runner.query(`create index concept_code_concept on concept_code (concept_id)`);
    await runner.query(`
      create table concept_parent (
        concept_id uuid not null references concept on delete cascade,
        parent_id uuid not null references concept on delete cascade,
        primary key (concept_id, parent_id),
        check (concept_id <> parent_id)
      )`);
    await runner.query(`create index concept_parent_parent on concept_parent (parent_id)`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
