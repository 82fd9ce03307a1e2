import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How moderators arrange threads: what stands on a thread, every act with what was before it, and notes for readers. */
export class Curation1700000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread
        add column pinned_in text check (pinned_in in ('community', 'topic')),
        add column pin_order integer,
        add column pinned_until timestamptz,
        add column featured_at timestamptz,
        add column slow_minutes integer check (slow_minutes between 1 and 1440),
        add column closes_at timestamptz,
        add column former_opening_id uuid references post on delete set null`);
    await runner.query(
      `comment on column thread.former_opening_id is 'of a thread that became part of another one: the post that opened it, which says where its texts are now'`,
    );
    await runner.query(
      `create index thread_set_forth on thread (community_id) where pinned_in is not null or featured_at is not null`,
    );
    await runner.query(
      `create index thread_former_opening on thread (former_opening_id) where former_opening_id is not null`,
    );
    // These words of an address are pages of their own now.
    await runner.query(`update thread set slug = 'thread-' || slug where slug = 'arrange'`);
    await createActs(runner);
    await createNotes(runner);
  }

  async down(): Promise<void> {
    throw new Error('Acts that moved posts cannot be taken out: restore a backup instead.');
  }
}

async function createActs(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table curation_act (
      id uuid primary key,
      kind text not null check (kind in
        ('pin', 'feature', 'move', 'merge', 'split', 'lock', 'slow', 'close', 'title', 'concepts')),
      thread_id uuid not null references thread on delete cascade,
      other_thread_id uuid references thread on delete cascade,
      community_id uuid not null references community on delete cascade,
      other_community_id uuid references community on delete cascade,
      actor_id uuid references member on delete set null,
      at timestamptz not null,
      before jsonb not null,
      after jsonb not null,
      undone_at timestamptz,
      undone_by_id uuid references member on delete set null
    )`);
  await runner.query(`create index curation_act_thread on curation_act (thread_id, at desc)`);
  await runner.query(
    `create index curation_act_other on curation_act (other_thread_id) where other_thread_id is not null`,
  );
  await runner.query(`create index curation_act_actor on curation_act (actor_id)`);
  await runner.query(`alter table curation_act enable row level security`);
  await runner.query(`alter table curation_act force row level security`);
  await runner.query(`
    create policy system_rows on curation_act
      using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
  const isInCharge = `
    (select entraide_viewer()) = 'member' and (
      (select current_setting('entraide.is_administrator', true)) = 'yes'
      or community_id = any ((select entraide_moderated_communities())::uuid[])
      or other_community_id = any ((select entraide_moderated_communities())::uuid[]))`;
  await runner.query(`create policy moderated_rows on curation_act using (${isInCharge}) with check (${isInCharge})`);
}

async function createNotes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table thread_note (
      act_id uuid not null references curation_act on delete cascade,
      thread_id uuid not null references thread on delete cascade,
      kind text not null check (kind in ('merged_here', 'split_off', 'split_from')),
      other_thread_id uuid not null references thread on delete cascade,
      post_id uuid references post on delete cascade,
      post_count integer not null,
      at timestamptz not null,
      primary key (act_id, thread_id)
    )`);
  await runner.query(`create index thread_note_thread on thread_note (thread_id, at)`);
  await runner.query(`create index thread_note_other on thread_note (other_thread_id)`);
  await runner.query(`create index thread_note_post on thread_note (post_id) where post_id is not null`);
}
