import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experience entries with versions and drafts. All of them are private rows: read only in a transaction that says who reads. */
export class Experiences1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table experience (
        id uuid primary key default uuidv7(),
        author_id uuid not null references member on delete cascade,
        perspective text not null check (perspective in ('own', 'caring_for')),
        treatment_id uuid not null references concept,
        purpose_id uuid not null references concept,
        started_on date not null check (extract(day from started_on) = 1),
        ended_on date check (extract(day from ended_on) = 1),
        is_still_taking boolean not null,
        dose_value numeric check (dose_value > 0),
        dose_unit text,
        dose_frequency text,
        effectiveness text not null check (effectiveness in ('made_it_worse', 'none', 'slight', 'moderate', 'major', 'too_early')),
        time_to_effect text check (time_to_effect in ('under_1_week', 'weeks_1_to_4', 'months_1_to_3', 'over_3_months')),
        side_effects_overall text not null check (side_effects_overall in ('none', 'mild', 'moderate', 'severe')),
        adherence text check (adherence in ('always', 'usually', 'sometimes', 'rarely')),
        burden text check (burden in ('not', 'a_little', 'somewhat', 'very')),
        cost_band text check (cost_band in ('zero', 'under_10', 'from_10_to_30', 'from_30_to_100', 'over_100')),
        stop_reasons text[] not null default '{}',
        narrative text not null,
        narrative_tree jsonb not null,
        language text not null check (language in ('en', 'fr')),
        visibility text not null check (visibility in ('public', 'members', 'community', 'only_me')),
        community_id uuid references community on delete set null,
        counts_in_statistics boolean not null,
        allows_research boolean not null,
        state text not null default 'published' check (state in ('published', 'withdrawn', 'removed')),
        revision integer not null default 1,
        origin text not null default 'person' check (origin in ('person', 'demo', 'synthetic')),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (is_still_taking = (ended_on is null)),
        check (ended_on is null or ended_on >= started_on),
        check (is_still_taking or cardinality(stop_reasons) > 0),
        check ((dose_value is null) = (dose_unit is null))
      )`);
    await runner.query(
      `create unique index experience_one_each on experience (author_id, treatment_id, purpose_id, perspective) where state = 'published'`,
    );
    await runner.query(`create index experience_treatment on experience (treatment_id, created_at desc, id desc)`);
    await runner.query(`create index experience_purpose on experience (purpose_id, created_at desc, id desc)`);
    await runner.query(`create index experience_recent on experience (created_at desc, id desc)`);
    await runner.query(`create index experience_author on experience (author_id, created_at desc, id desc)`);
    await runner.query(
      `create index experience_community on experience (community_id, created_at desc) where community_id is not null`,
    );
    await runner.query(`
      create table experience_side_effect (
        experience_id uuid not null references experience on delete cascade,
        author_id uuid not null references member on delete cascade,
        symptom_id uuid not null references concept,
        severity text not null check (severity in ('mild', 'moderate', 'severe')),
        is_lasting boolean not null,
        primary key (experience_id, symptom_id)
      )`);
    await runner.query(`
      create table experience_version (
        experience_id uuid not null references experience on delete cascade,
        author_id uuid not null references member on delete cascade,
        revision integer not null,
        snapshot jsonb not null,
        replaced_at timestamptz not null,
        primary key (experience_id, revision)
      )`);
    await runner.query(`
      create table experience_draft (
        id uuid primary key default uuidv7(),
        author_id uuid not null references member on delete cascade,
        experience_id uuid references experience on delete cascade,
        base_revision integer,
        answers jsonb not null default '{}',
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (author_id, experience_id),
        check ((experience_id is null) = (base_revision is null))
      )`);
    await runner.query(`create index experience_draft_author on experience_draft (author_id, updated_at desc)`);
    await runner.query(`create index experience_side_effect_symptom on experience_side_effect (symptom_id)`);
    for (const table of ['experience', 'experience_side_effect', 'experience_version', 'experience_draft']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`
        create policy own_rows on ${table}
        using (author_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')
        with check (author_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')`);
    }
    // As a list that the planner cannot look into, it expects most rows to pass and walks an index in its order.
    await runner.query(`
      create function entraide_open_visibilities() returns text[] language sql stable parallel safe as
      $$ select case entraide_viewer() when 'member' then '{public,members}' when 'visitor' then '{public}' else '{}' end::text[] $$`);
    await runner.query(`
      create policy shared_rows on experience for select using (
        state = 'published' and (
          visibility = any ((select entraide_open_visibilities())::text[])
          or (visibility = 'community' and community_id = any ((select entraide_communities())::uuid[]))))`);
    // `offset 0`: looked up row by row, never by reading every experience first.
    await runner.query(`
      create policy shared_rows on experience_side_effect for select using (
        exists (select 1 from experience where experience.id = experience_side_effect.experience_id offset 0))`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
