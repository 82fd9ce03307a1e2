import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where reports come from, what is said on a case, what reporters are told, and how much a moderator has read. */
export class Cases1700000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await asSystem(runner, async () => {
      await extendCases(runner);
      await extendReports(runner);
    });
    await createNotes(runner);
    await createNews(runner);
    await createExposure(runner);
  }

  async down(): Promise<void> {
    throw new Error('What was written on cases would be lost: restore a backup instead.');
  }
}

/** The rows to change are behind row-level security, for the owner too. */
async function asSystem(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await runner.query(`select set_config('entraide.viewer', 'system', true)`);
  await work();
  await runner.query(`select set_config('entraide.viewer', '', true)`);
}

async function extendCases(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table moderation_case
      add column language text not null default 'en' check (language in ('en', 'fr')),
      add column assigned_at timestamptz,
      add column opinion_asked_at timestamptz`);
  await runner.query(`comment on column moderation_case.language is 'of the reported text'`);
  await runner.query(`
    comment on column moderation_case.opinion_asked_at is 'set while its holder waits for a second opinion'`);
  await runner.query(`
    update moderation_case c set
      language = coalesce((select snapshot->>'language' from report where case_id = c.id order by created_at limit 1), 'en'),
      assigned_at = case when assigned_to_id is not null then coalesce(decided_at, opened_at) end`);
}

async function extendReports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table report
      add column source text not null default 'member'
        check (source in ('member', 'visitor', 'author', 'assessment', 'watched_term', 'newcomer_rule')),
      add column signals text[] not null default '{}',
      add column raised_key bytea unique,
      add column target_kind text,
      add column target_id uuid`);
  await runner.query(`
    update report set source = case when is_by_visitor then 'visitor' else 'member' end,
      target_kind = c.target_kind, target_id = c.target_id
    from moderation_case c where c.id = report.case_id`);
  await runner.query(`alter table report alter column target_kind set not null, alter column target_id set not null`);
  await runner.query(`alter table report drop column is_by_visitor`);
  await runner.query(
    `create index report_reporter on report (reporter_id, created_at desc) where reporter_id is not null`,
  );
  await runner.query(`
    comment on column report.raised_key is 'a hash of what the machine found in which text: found again, it is the same report'`);
  await runner.query(`
    create policy own_rows on report for select
    using ((select entraide_viewer()) = 'member' and reporter_id = (select entraide_member_id()))`);
}

/** The rows of a case are for those who may read the case; the policy of the case itself decides who that is. */
const isOfTheirCase = (table: string): string =>
  `exists (select 1 from moderation_case where moderation_case.id = ${table}.case_id)`;

async function secure(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`
    create policy system_rows on ${table}
    using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
}

async function createNotes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table case_note (
      id uuid primary key default uuidv7(),
      case_id uuid not null references moderation_case on delete cascade,
      author_id uuid references member on delete set null,
      kind text not null check (kind in ('note', 'opinion_asked', 'opinion', 'to_reporters')),
      text text not null,
      advice text check (advice in ('keep', 'act', 'unsure')),
      corrects_id uuid references case_note on delete cascade,
      created_at timestamptz not null,
      check ((kind = 'opinion') = (advice is not null)),
      check (corrects_id is null or kind = 'note')
    )`);
  await runner.query(`comment on table case_note is 'append-only'`);
  await runner.query(`create index case_note_case on case_note (case_id, created_at)`);
  await secure(runner, 'case_note');
  await runner.query(`create policy moderated_rows on case_note for select using (${isOfTheirCase('case_note')})`);
  await runner.query(`
    create policy written_rows on case_note for insert
    with check (author_id = (select entraide_member_id()) and ${isOfTheirCase('case_note')})`);
}

async function createNews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table report_news (
      id uuid primary key default uuidv7(),
      case_id uuid not null references moderation_case on delete cascade,
      reporter_id uuid not null references member on delete cascade,
      kind text not null check (kind in ('seen', 'acted', 'no_rule_broken', 'message')),
      about_id uuid,
      text text not null default '',
      created_at timestamptz not null,
      mailed_at timestamptz,
      unique nulls not distinct (case_id, reporter_id, about_id)
    )`);
  await runner.query(`comment on column report_news.about_id is 'the decision or the message it tells of'`);
  await runner.query(`create index report_news_reporter on report_news (reporter_id, created_at desc)`);
  await secure(runner, 'report_news');
  await runner.query(`
    create policy own_rows on report_news for select
    using ((select entraide_viewer()) = 'member' and reporter_id = (select entraide_member_id()))`);
  await runner.query(`create policy moderated_rows on report_news for select using (${isOfTheirCase('report_news')})`);
  await runner.query(`
    create policy seen_rows on report_news for insert
    with check (kind = 'seen' and about_id is null and ${isOfTheirCase('report_news')})`);
}

async function createExposure(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table text_opening (
      moderator_id uuid not null references member on delete cascade,
      case_id uuid not null references moderation_case on delete cascade,
      opened_at timestamptz not null,
      primary key (moderator_id, case_id)
    )`);
  await runner.query(
    `comment on table text_opening is 'folded texts that stand open for somebody; forgotten within a day'`,
  );
  await runner.query(`create index text_opening_opened_at on text_opening (opened_at)`);
  await runner.query(`
    create table moderator_exposure (
      moderator_id uuid not null references member on delete cascade,
      slot timestamptz not null,
      texts integer not null default 0,
      danger integer not null default 0,
      images integer not null default 0,
      primary key (moderator_id, slot)
    )`);
  await runner.query(
    `comment on table moderator_exposure is 'folded texts opened in each quarter of an hour: numbers only'`,
  );
  for (const table of ['text_opening', 'moderator_exposure']) {
    await secure(runner, table);
    await runner.query(`
      create policy own_rows on ${table}
      using ((select entraide_viewer()) = 'member' and moderator_id = (select entraide_member_id()))
      with check ((select entraide_viewer()) = 'member' and moderator_id = (select entraide_member_id()))`);
  }
}
