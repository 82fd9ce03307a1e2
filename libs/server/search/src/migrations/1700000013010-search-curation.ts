import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What curators do for search: words that they add to those of the catalogue, questions that found nothing, and what is
 * told of the index and of documents that are refused.
 */
export class SearchCuration1700000013010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...vocabulary, ...wanting, ...administration]) await runner.query(statement);
    for (const table of privateTables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`
        create policy system_rows on ${table}
        using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
    }
    for (const statement of curatorsSee) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What curators wrote would be lost: restore a backup instead.');
  }
}

const vocabulary = [
  `create table search_synonym (
     id uuid primary key,
     kind text not null check (kind in ('same', 'leads_to')),
     words_en text[] not null,
     words_fr text[] not null,
     concept_id uuid references concept,
     note text not null,
     author_id uuid references member on delete set null,
     is_removed boolean not null default false,
     revision integer not null default 1,
     changed_at timestamptz not null,
     check ((kind = 'leads_to') = (concept_id is not null))
   )`,
  `comment on column search_synonym.author_id is 'who changed it last'`,
  `create index search_synonym_changed on search_synonym (changed_at desc, id desc) where not is_removed`,
  `create table search_synonym_word (
     key text collate "C" primary key,
     synonym_id uuid not null references search_synonym on delete cascade,
     language text not null check (language in ('en', 'fr')),
     name text not null
   )`,
  `comment on table search_synonym_word is 'the words of entries that are in force: those with which questions are read'`,
  `create index search_synonym_word_synonym on search_synonym_word (synonym_id)`,
  `create table search_synonym_version (
     synonym_id uuid not null references search_synonym on delete cascade,
     revision integer not null,
     action text not null check (action in ('created', 'changed', 'removed', 'undone')),
     content jsonb not null,
     author_id uuid references member on delete set null,
     at timestamptz not null,
     primary key (synonym_id, revision)
   )`,
  `comment on table search_synonym_version is 'append-only'`,
];

const wanting = [
  `create table search_wanted_secret (
     purpose text primary key,
     secret bytea not null check (length(secret) >= 32)
   )`,
  `insert into search_wanted_secret (purpose, secret)
   values ('questions', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))`,
  // Random ids, unlike everywhere else: ours tell when something was made.
  `create table search_wanted (
     question bytea primary key,
     id uuid not null unique default gen_random_uuid(),
     text text,
     language text check (language in ('en', 'fr')),
     is_dismissed boolean not null default false,
     last_month date not null,
     check (text is null or not is_dismissed)
   )`,
  `comment on column search_wanted.question is 'a keyed hash of the words'`,
  `comment on column search_wanted.text is 'the words, from the third person on who asks them within a month'`,
  `create table search_wanted_people (
     question bytea not null references search_wanted on delete cascade,
     month date not null,
     circle uuid not null,
     people integer not null check (people > 0),
     primary key (question, month, circle)
   )`,
  `comment on column search_wanted_people.circle is
   'people who can be told from each other: members, or the visitors of one run of a process'`,
  `create table search_wanted_asker (asker bytea primary key, month date not null)`,
  `comment on table search_wanted_asker is
   'who has asked what, as one keyed hash of both; goes with its key when the month is over'`,
];

const administration = [
  `alter table search_pending add column first_failed_at timestamptz, add column last_failed_at timestamptz`,
  `update search_pending set first_failed_at = changed_at, last_failed_at = changed_at where fault is not null`,
  `alter table search_follower add column reduced_since timestamptz`,
  `comment on column search_follower.reduced_since is 'since when it may not answer; null while it may'`,
  `create table search_check (
     name text primary key check (name in ('postgresql', 'follower')),
     checked_at timestamptz not null,
     missing integer not null,
     outdated integer not null,
     surplus integer not null
   )`,
  `comment on table search_check is 'what the last comparison of an index with what it was made from came to'`,
];

const privateTables = ['search_wanted_secret', 'search_wanted', 'search_wanted_people', 'search_wanted_asker'];

const isAdministrator = `(select entraide_viewer()) = 'member'
  and (select current_setting('entraide.is_administrator', true)) = 'yes'`;

/** Nobody but the system sees a question before it is readable. */
const curatorsSee = [
  `create policy readable_rows on search_wanted for select using (${isAdministrator} and text is not null)`,
  `create policy counted_rows on search_wanted_people for select using (
     ${isAdministrator} and exists (select from search_wanted where search_wanted.question = search_wanted_people.question))`,
];
