import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, the viewer's settings that row-level security reads, jobs, counters and idempotency keys. */
export class Platform1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`create extension if not exists unaccent`);
    await runner.query(`
      create function entraide_member_id() returns uuid language sql stable parallel safe as
      $$ select nullif(current_setting('entraide.member_id', true), '')::uuid $$`);
    await runner.query(`
      create function entraide_viewer() returns text language sql stable parallel safe as
      $$ select coalesce(nullif(current_setting('entraide.viewer', true), ''), 'none') $$`);
    await runner.query(`
      create function entraide_communities() returns uuid[] language sql stable parallel safe as
      $$ select coalesce(nullif(current_setting('entraide.communities', true), ''), '{}')::uuid[] $$`);
    await runner.query(`
      create function entraide_moderated_communities() returns uuid[] language sql stable parallel safe as
      $$ select coalesce(nullif(current_setting('entraide.moderated_communities', true), ''), '{}')::uuid[] $$`);
    await runner.query(`
      create table idempotency_key (
        member_id uuid not null,
        operation text not null,
        key uuid not null,
        result_id uuid,
        created_at timestamptz not null default now(),
        primary key (member_id, operation, key)
      )`);
    await runner.query(`create index idempotency_key_created_at on idempotency_key (created_at)`);
    await runner.query(`
      create table counter (
        name text not null,
        subject_id uuid not null,
        value bigint not null,
        primary key (subject_id, name)
      )`);
    await runner.query(`
      create table counter_delta (
        id bigint generated always as identity primary key,
        name text not null,
        subject_id uuid not null,
        delta integer not null
      )`);
    await runner.query(`create index counter_delta_subject on counter_delta (subject_id, name)`);
    await runner.query(`
      create function entraide_count(wanted_name text, wanted_subject uuid) returns integer language sql stable parallel safe as
      $$ select (coalesce((select value from counter where subject_id = wanted_subject and name = wanted_name), 0)
               + coalesce((select sum(delta) from counter_delta where subject_id = wanted_subject and name = wanted_name), 0))::integer $$`);
    await runner.query(`
      create function entraide_enqueue(
        task text, payload json, job_key text, run_at timestamptz, queue_name text, max_attempts integer
      ) returns void language plpgsql security definer set search_path = pg_catalog, public as
      $$ begin
        perform graphile_worker.add_job(
          task, payload, queue_name := queue_name, run_at := run_at, max_attempts := max_attempts,
          job_key := job_key, job_key_mode := 'replace');
      end $$`);
    await runner.query(`revoke all on function entraide_enqueue from public`);
    await runner.query(`
      create table applied_data (
        name text primary key,
        version text not null,
        applied_at timestamptz not null default now()
      )`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
