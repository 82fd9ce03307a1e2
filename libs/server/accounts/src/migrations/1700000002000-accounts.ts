import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members, what proves who they are, sessions, consents and roles. Credentials and consents are private rows. */
export class Accounts1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member (
        id uuid primary key default uuidv7(),
        pseudonym text not null,
        pseudonym_key text not null unique,
        language text not null check (language in ('en', 'fr')),
        about text,
        about_tree jsonb,
        about_audience text not null default 'members' check (about_audience in ('public', 'members', 'community', 'only_me')),
        communities_audience text not null default 'members' check (communities_audience in ('public', 'members', 'community', 'only_me')),
        is_administrator boolean not null default false,
        is_confirmed boolean not null default false,
        has_health_consent boolean not null default false,
        colour_scheme text not null default 'auto' check (colour_scheme in ('auto', 'light', 'dark')),
        state text not null default 'active' check (state in ('active', 'suspended', 'erased')),
        origin text not null default 'person' check (origin in ('person', 'demo', 'synthetic')),
        created_at timestamptz not null default now()
      )`);
    await runner.query(
      `comment on column member.has_health_consent is 'whether a health_data consent is open; kept in step by the consent commands'`,
    );
    await runner.query(`
      create table member_credential (
        member_id uuid primary key references member on delete cascade,
        email text not null,
        email_key text not null unique,
        email_confirmed_at timestamptz,
        password_hash text not null,
        password_changed_at timestamptz not null default now(),
        adult_from date
      )`);
    await runner.query(
      `comment on column member_credential.adult_from is 'first day on which somebody who was a minor is surely 18; null for adults, whose age is not kept'`,
    );
    await runner.query(`
      create table consent (
        id uuid primary key default uuidv7(),
        member_id uuid not null references member on delete cascade,
        kind text not null check (kind in ('health_data')),
        text_version text not null,
        language text not null check (language in ('en', 'fr')),
        given_at timestamptz not null,
        withdrawn_at timestamptz
      )`);
    await runner.query(`create index consent_member on consent (member_id)`);
    for (const table of ['member_credential', 'consent']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`
        create policy own_rows on ${table}
        using (member_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')
        with check (member_id = (select entraide_member_id()) or (select entraide_viewer()) = 'system')`);
    }
    await runner.query(`
      create table pseudonym_reservation (
        pseudonym_key text not null,
        email_hash bytea not null,
        expires_at timestamptz not null,
        primary key (pseudonym_key, email_hash)
      )`);
    await runner.query(
      `comment on table pseudonym_reservation is 'pseudonyms asked for with an address that could not have them now, so that a free pseudonym does not tell that the address has an account'`,
    );
    await runner.query(`
      create table session (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique,
        member_id uuid not null references member on delete cascade,
        device text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null
      )`);
    await runner.query(`create index session_member on session (member_id)`);
    await runner.query(`create index session_expires_at on session (expires_at)`);
    await runner.query(`
      create table one_time_token (
        token_hash bytea primary key,
        member_id uuid not null references member on delete cascade,
        purpose text not null check (purpose in ('confirm_email', 'reset_password')),
        email_key text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index one_time_token_member on one_time_token (member_id, purpose)`);
    await runner.query(`create index one_time_token_expires_at on one_time_token (expires_at)`);
    await runner.query(`
      create table attempt_throttle (
        scope text not null,
        key bytea not null,
        failures integer not null,
        last_failure_at timestamptz not null,
        blocked_until timestamptz not null,
        primary key (scope, key)
      )`);
    await runner.query(`create index attempt_throttle_last_failure_at on attempt_throttle (last_failure_at)`);
    await runner.query(`
      create table membership (
        community_id uuid not null,
        member_id uuid not null references member on delete cascade,
        role text not null check (role in ('patient', 'suspected', 'caregiver', 'former_patient', 'bereaved', 'professional')),
        state text not null check (state in ('active', 'requested', 'left')),
        joined_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (member_id, community_id)
      )`);
    await runner.query(`create index membership_community on membership (community_id, state)`);
    await runner.query(`
      create table community_moderator (
        community_id uuid not null,
        member_id uuid not null references member on delete cascade,
        since timestamptz not null default now(),
        primary key (member_id, community_id)
      )`);
    await runner.query(`create index community_moderator_community on community_moderator (community_id)`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
