import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Objections to decisions with their dialogue. Private rows: the person's own, and those of moderators in charge, but
 * never of whoever made the decision.
 */
export class Appeals1700000015020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appeal (
        id uuid primary key,
        decision_id uuid not null unique references decision on delete cascade,
        community_id uuid references community on delete set null,
        member_id uuid references member on delete set null,
        decider_id uuid references member on delete set null,
        state text not null default 'open' check (state in ('open', 'held', 'asked', 'upheld', 'overturned', 'withdrawn')),
        holder_id uuid references member on delete set null,
        opened_at timestamptz not null,
        due_at timestamptz not null,
        asked_at timestamptz,
        answered_at timestamptz,
        revision integer not null default 1
      )`);
    await runner.query(
      `comment on column appeal.decider_id is 'whoever made the decision: for them the appeal does not exist'`,
    );
    await runner.query(`create index appeal_open on appeal (due_at, id) where state in ('open', 'held', 'asked')`);
    await runner.query(
      `create index appeal_answered on appeal (answered_at desc, id desc) where answered_at is not null`,
    );
    await runner.query(`create index appeal_member on appeal (member_id)`);
    await runner.query(`
      create table appeal_text (
        id uuid primary key,
        appeal_id uuid not null references appeal on delete cascade,
        author_id uuid references member on delete set null,
        is_from_member boolean not null,
        text text not null,
        written_at timestamptz not null
      )`);
    await runner.query(`create index appeal_text_appeal on appeal_text (appeal_id, written_at, id)`);
    for (const table of ['appeal', 'appeal_text']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy system_rows on ${table} using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`,
      );
    }
    const isInCharge = `
      (select entraide_viewer()) = 'member' and member_id is distinct from (select entraide_member_id())
      and decider_id is distinct from (select entraide_member_id()) and (
        (select current_setting('entraide.is_administrator', true)) = 'yes'
        or community_id = any ((select entraide_moderated_communities())::uuid[]))`;
    await runner.query(`create policy own_rows on appeal for select using (member_id = (select entraide_member_id()))`);
    await runner.query(`create policy moderated_rows on appeal for select using (${isInCharge})`);
    await runner.query(`create policy handled_rows on appeal for update using (${isInCharge})`);
    const isOfTheirAppeal = `exists (select 1 from appeal where appeal.id = appeal_text.appeal_id)`;
    await runner.query(`create policy read_rows on appeal_text for select using (${isOfTheirAppeal})`);
    await runner.query(`create policy written_rows on appeal_text for insert
      with check (author_id = (select entraide_member_id()) and ${isOfTheirAppeal})`);
  }

  async down(): Promise<void> {
    throw new Error('Objections are never taken away: restore a backup instead.');
  }
}
