import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second engine that follows `search_document`: what it has yet to be told, and how it is. */
export class SearchFollower1700000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table search_document add column helpfulness smallint not null default 0 check (helpfulness between 0 and 3)`,
    );
    await runner.query(`
      create table search_follower (
        name text primary key,
        complete_at timestamptz,
        signature text,
        is_fill_wanted boolean not null default false,
        fault text,
        failures integer not null default 0,
        retry_at timestamptz,
        writer uuid,
        writer_until timestamptz
      )`);
    await runner.query(
      `comment on column search_follower.complete_at is 'when it last held every document; null while it is being filled'`,
    );
    await runner.query(
      `comment on column search_follower.signature is 'drawn when it was filled and kept in it as well: with another one it is not ours'`,
    );
    await runner.query(`create sequence search_pending_change`);
    await runner.query(`
      create table search_pending (
        kind text not null,
        id uuid not null,
        change bigint not null default nextval('search_pending_change'),
        changed_at timestamptz not null,
        fault text,
        primary key (kind, id)
      )`);
    await runner.query(
      `comment on table search_pending is 'documents whose change the follower has yet to be told; those with a fault it refuses'`,
    );
    await runner.query(`create index search_pending_due on search_pending (change) where fault is null`);
  }

  async down(): Promise<void> {
    throw new Error('What the follower was told would be forgotten: drop the database instead.');
  }
}
