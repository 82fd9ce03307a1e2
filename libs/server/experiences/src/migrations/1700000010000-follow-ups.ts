import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Follow-up questions 4, 12 and 52 weeks after an entry, and the links by which they are answered without signing in.
 * `told_at` says that the question was asked: without it a silence is no answer that was not given.
 */
export class FollowUps1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table experience_follow_up (
        experience_id uuid not null references experience on delete cascade,
        author_id uuid not null references member on delete cascade,
        weeks smallint not null check (weeks in (4, 12, 52)),
        due_at timestamptz not null,
        told_at timestamptz,
        mailed_at timestamptz,
        answered_at timestamptz,
        is_still_taking boolean,
        effectiveness text check (effectiveness in ('made_it_worse', 'none', 'slight', 'moderate', 'major', 'too_early')),
        side_effects_overall text check (side_effects_overall in ('none', 'mild', 'moderate', 'severe')),
        stop_reasons text[] not null default '{}',
        primary key (experience_id, weeks),
        check (num_nulls(answered_at, is_still_taking, effectiveness, side_effects_overall) in (0, 4)),
        check (answered_at is null or told_at is not null),
        check (coalesce(is_still_taking, true) = (cardinality(stop_reasons) = 0))
      )`);
    await writeForExistingEntries(runner);
    await runner.query(`create index experience_follow_up_author on experience_follow_up (author_id, due_at desc)`);
    await runner.query(
      `create index experience_follow_up_untold on experience_follow_up (due_at) where told_at is null`,
    );
    await runner.query(
      `create index experience_follow_up_unmailed on experience_follow_up (due_at)
       where told_at is not null and mailed_at is null and answered_at is null`,
    );
    await protectFollowUps(runner);
    await createLinks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table follow_up_link`);
    await runner.query(`drop table experience_follow_up`);
  }
}

/** Entries are private rows, also for their owner: they are read as the system. */
async function writeForExistingEntries(runner: QueryRunner): Promise<void> {
  await runner.query(`select set_config('entraide.viewer', 'system', true)`);
  await runner.query(`
    insert into experience_follow_up (experience_id, author_id, weeks, due_at)
    select e.id, e.author_id, asked.weeks, e.created_at + asked.weeks * interval '7 days'
    from experience e cross join unnest(array[4, 12, 52]) asked (weeks)`);
  await runner.query(`select set_config('entraide.viewer', '', true)`);
}

/** Own rows; of others' the answers alone, with the entry they stand beside: nobody reads who was silent. */
async function protectFollowUps(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table experience_follow_up enable row level security`);
  await runner.query(`alter table experience_follow_up force row level security`);
  await runner.query(`
    create policy own_rows on experience_follow_up
    using (author_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')
    with check (author_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')`);
  await runner.query(`
    create policy shared_rows on experience_follow_up for select using (
      answered_at is not null
      and exists (select 1 from experience where experience.id = experience_follow_up.experience_id offset 0))`);
}

/** Of a link the hash alone is kept. Only the system reads them: who follows a link is nobody yet. */
async function createLinks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table follow_up_link (
      token_hash bytea primary key,
      purpose text not null check (purpose in ('answer', 'stop_mails')),
      member_id uuid not null references member on delete cascade,
      experience_id uuid,
      weeks smallint,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      foreign key (experience_id, weeks) references experience_follow_up on delete cascade,
      check ((purpose = 'answer') = (experience_id is not null)),
      check ((experience_id is null) = (weeks is null))
    )`);
  await runner.query(`create index follow_up_link_member on follow_up_link (member_id)`);
  await runner.query(`create index follow_up_link_question on follow_up_link (experience_id, weeks)`);
  await runner.query(`create index follow_up_link_expires_at on follow_up_link (expires_at)`);
  await runner.query(`alter table follow_up_link enable row level security`);
  await runner.query(`alter table follow_up_link force row level security`);
  await runner.query(`
    create policy system_rows on follow_up_link
    using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
}
