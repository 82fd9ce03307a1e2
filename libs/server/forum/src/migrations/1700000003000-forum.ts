import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities, topics, threads, posts with their versions, and reactions. Each child row carries its community. */
export class Forum1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table community (
        id uuid primary key default uuidv7(),
        slug text not null unique,
        name_en text not null,
        name_fr text not null,
        description_en text not null,
        description_fr text not null,
        joining text not null default 'open' check (joining in ('open', 'approval')),
        position integer not null default 0,
        is_archived boolean not null default false,
        origin text not null default 'person' check (origin in ('person', 'demo', 'synthetic')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`alter table membership add foreign key (community_id) references community on delete cascade`);
    await runner.query(
      `alter table community_moderator add foreign key (community_id) references community on delete cascade`,
    );
    await runner.query(`
      create table community_condition (
        community_id uuid not null references community on delete cascade,
        concept_id uuid not null references concept,
        primary key (community_id, concept_id)
      )`);
    await runner.query(`create index community_condition_concept on community_condition (concept_id)`);
    await runner.query(`
      create table house_rules (
        community_id uuid not null references community on delete cascade,
        version integer not null,
        text_en text not null,
        text_fr text not null,
        tree_en jsonb not null,
        tree_fr jsonb not null,
        author_id uuid references member on delete set null,
        created_at timestamptz not null default now(),
        primary key (community_id, version)
      )`);
    await runner.query(`
      create table topic (
        id uuid primary key default uuidv7(),
        community_id uuid not null references community on delete cascade,
        slug text not null,
        title_en text not null,
        title_fr text not null,
        description_en text not null,
        description_fr text not null,
        summary_en text,
        summary_fr text,
        summary_tree_en jsonb,
        summary_tree_fr jsonb,
        position integer not null,
        revision integer not null default 1,
        is_archived boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (community_id, slug)
      )`);
    await runner.query(`
      create table thread (
        id uuid primary key default uuidv7(),
        community_id uuid not null references community on delete cascade,
        topic_id uuid not null references topic,
        author_id uuid references member on delete set null,
        kind text not null check (kind in ('question', 'experience_talk', 'news', 'wellbeing', 'celebration')),
        language text not null check (language in ('en', 'fr')),
        visibility text not null check (visibility in ('public', 'members', 'community')),
        title text not null,
        slug text not null,
        excerpt text,
        state text not null default 'visible' check (state in ('visible', 'hidden', 'removed', 'deleted')),
        is_locked boolean not null default false,
        reply_count integer not null default 0,
        last_posted_at timestamptz not null,
        helpful_post_id uuid,
        origin text not null default 'person' check (origin in ('person', 'demo', 'synthetic')),
        created_at timestamptz not null,
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`create index thread_community_recent on thread (community_id, last_posted_at desc, id desc)`);
    await runner.query(`create index thread_topic_recent on thread (topic_id, last_posted_at desc, id desc)`);
    await runner.query(`create index thread_recent on thread (last_posted_at desc, id desc)`);
    await runner.query(
      `create index thread_unanswered on thread (community_id, created_at desc, id desc) where reply_count = 0 and kind = 'question' and state = 'visible'`,
    );
    await runner.query(
      `create index thread_unanswered_anywhere on thread (created_at desc, id desc) where reply_count = 0 and kind = 'question' and state = 'visible'`,
    );
    await runner.query(`create index thread_author on thread (author_id, created_at desc)`);
    await runner.query(`
      create table post (
        id uuid primary key default uuidv7(),
        thread_id uuid not null references thread on delete cascade,
        community_id uuid not null references community on delete cascade,
        author_id uuid references member on delete set null,
        is_opening boolean not null default false,
        text text not null,
        tree jsonb not null,
        language text not null check (language in ('en', 'fr')),
        warnings text[] not null default '{}',
        quoted_post_id uuid references post on delete set null,
        quoted_excerpt text,
        state text not null default 'visible' check (state in ('visible', 'hidden', 'removed', 'deleted')),
        revision integer not null default 1,
        edited_at timestamptz,
        created_at timestamptz not null
      )`);
    await runner.query(`create index post_thread_order on post (thread_id, created_at, id)`);
    await runner.query(`create index post_author on post (author_id, created_at desc)`);
    await runner.query(`create index post_quoted on post (quoted_post_id) where quoted_post_id is not null`);
    await runner.query(`create unique index post_opening on post (thread_id) where is_opening`);
    await runner.query(`create index thread_helpful on thread (helpful_post_id) where helpful_post_id is not null`);
    await runner.query(`alter table thread add foreign key (helpful_post_id) references post on delete set null`);
    await runner.query(`
      create table post_version (
        post_id uuid not null references post on delete cascade,
        revision integer not null,
        title text,
        text text not null,
        tree jsonb not null,
        editor_id uuid references member on delete set null,
        replaced_at timestamptz not null,
        primary key (post_id, revision)
      )`);
    await runner.query(`
      create table reaction (
        post_id uuid not null references post on delete cascade,
        member_id uuid not null references member on delete cascade,
        kind text not null check (kind in ('thinking_of_you', 'thank_you', 'me_too', 'this_helped')),
        community_id uuid not null references community on delete cascade,
        created_at timestamptz not null,
        primary key (post_id, kind, member_id)
      )`);
    await runner.query(`create index reaction_member on reaction (member_id)`);
    await runner.query(`
      create table thread_concept (
        thread_id uuid not null references thread on delete cascade,
        concept_id uuid not null references concept,
        primary key (thread_id, concept_id)
      )`);
    await runner.query(`create index thread_concept_concept on thread_concept (concept_id)`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
