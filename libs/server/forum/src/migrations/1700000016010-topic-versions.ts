import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every saved state of a topic, and its list of resources. Both are read by whoever reads the topic. */
export class TopicVersions1700000016010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table topic_version (
        topic_id uuid not null references topic on delete cascade,
        revision integer not null,
        title_en text not null,
        title_fr text not null,
        description_en text not null,
        description_fr text not null,
        summary_en text,
        summary_fr text,
        is_archived boolean not null,
        note text not null default '',
        restored_revision integer,
        editor_id uuid references member on delete set null,
        saved_at timestamptz not null,
        primary key (topic_id, revision)
      )`);
    await runner.query(
      `comment on column topic_version.restored_revision is 'the version whose texts were taken up again; null for texts of its own'`,
    );
    await runner.query(`
      insert into topic_version (topic_id, revision, title_en, title_fr, description_en, description_fr, summary_en,
                                 summary_fr, is_archived, saved_at)
      select id, revision, title_en, title_fr, description_en, description_fr, summary_en, summary_fr, is_archived, updated_at
      from topic`);
    await runner.query(`
      create table topic_resource (
        id uuid primary key,
        topic_id uuid not null references topic on delete cascade,
        title text not null,
        url text not null,
        language text not null check (language in ('en', 'fr')),
        note text not null default '',
        position integer not null,
        checked_on date not null,
        revision integer not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null
      )`);
    await runner.query(
      `comment on column topic_resource.checked_on is 'the day on which a moderator last looked whether it is there and still right'`,
    );
    await runner.query(`create index topic_resource_topic on topic_resource (topic_id, position, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Versions are never taken away: restore a backup instead.');
  }
}
