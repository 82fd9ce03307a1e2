import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What keeps a member from taking part, for a time or for good. Private rows: the person concerned reads theirs, those
 * who moderate the community theirs, administrators all. Who imposed it stands with the decision alone.
 */
export class MemberSanctions1700000015010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner);
    await protect(runner);
    await createReader(runner);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}

async function createTable(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table member_sanction (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member on delete cascade,
      decision_id uuid not null,
      kind text not null check (kind in ('warn', 'mute', 'suspend', 'ban')),
      community_id uuid,
      state text not null default 'active' check (state in ('active', 'ended', 'lifted')),
      starts_at timestamptz not null,
      ends_at timestamptz,
      closed_at timestamptz,
      check (ends_at > starts_at),
      check (ends_at is not null or kind in ('warn', 'ban'))
    )`);
  await runner.query(`comment on column member_sanction.community_id is 'null: everywhere on the site'`);
  await runner.query(
    `comment on column member_sanction.ends_at is 'null: a warning, which lasts no time, or without end'`,
  );
  await runner.query(`create index member_sanction_member on member_sanction (member_id, starts_at desc)`);
  await runner.query(`create index member_sanction_decision on member_sanction (decision_id)`);
  await runner.query(`create index member_sanction_running on member_sanction (ends_at) where state = 'active'`);
}

async function protect(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table member_sanction enable row level security`);
  await runner.query(`alter table member_sanction force row level security`);
  await runner.query(`
    create policy system_rows on member_sanction
    using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
  await runner.query(`
    create policy own_rows on member_sanction for select
    using ((select entraide_viewer()) = 'member' and member_id = (select entraide_member_id()))`);
  const isInCharge = `
    (select entraide_viewer()) = 'member' and member_id <> (select entraide_member_id()) and (
      (select current_setting('entraide.is_administrator', true)) = 'yes'
      or community_id = any ((select entraide_moderated_communities())::uuid[]))`;
  await runner.query(`create policy moderated_rows on member_sanction for select using (${isInCharge})`);
  await runner.query(`create policy imposed_rows on member_sanction for insert with check (${isInCharge})`);
  await runner.query(`create policy lifted_rows on member_sanction for update using (${isInCharge})`);
}

/** The restrictions of one member, read with everything else about a viewer, before there is a viewer. */
async function createReader(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function entraide_restrictions(wanted_member uuid, at timestamptz) returns jsonb
    language sql stable set entraide.viewer to 'system' as $$
      select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'communityId', community_id, 'endsAt', ends_at)), '[]')
      from member_sanction
      where member_id = wanted_member and kind <> 'warn' and state = 'active' and starts_at <= at
        and (ends_at is null or ends_at > at)
    $$`);
  await runner.query(`
    create function entraide_is_shut_out(wanted_member uuid, wanted_community uuid, at timestamptz) returns boolean
    language sql stable set entraide.viewer to 'system' as $$
      select exists (
        select 1 from member_sanction
        where member_id = wanted_member and kind in ('suspend', 'ban') and state = 'active' and starts_at <= at
          and (ends_at is null or ends_at > at) and (community_id is null or community_id = wanted_community))
    $$`);
}
