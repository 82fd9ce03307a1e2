import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision tells what it was about, by which ground and version of the rules, what was before, and where it stands.
 * What the person concerned is told stands in its own row, because for them its case does not exist.
 */
export class Decisions1700000015011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner);
    await fillEarlierRows(runner);
    await protect(runner);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}

async function addColumns(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table decision drop constraint decision_action_check`);
  await runner.query(`
    alter table decision
      add constraint decision_action_check check (action in
        ('keep', 'request_edit', 'fold', 'hide', 'slow', 'lock', 'move', 'merge', 'split', 'remove')),
      add column subject_id uuid references member on delete set null,
      add column target_kind text check (target_kind in ('thread', 'post', 'experience', 'member')),
      add column target_id uuid,
      add column community_id uuid references community on delete set null,
      add column title text,
      add column written_at timestamptz,
      add column language text check (language in ('en', 'fr')),
      add column is_by_machine boolean not null default false,
      add column is_told boolean not null default false,
      add column state text not null default 'standing'
        check (state in ('standing', 'appealed', 'upheld', 'overturned', 'undone')),
      add column ground text check (ground in
        ('danger', 'dosage_advice', 'misinformation', 'harassment', 'privacy', 'spam', 'illegal', 'other')),
      add column rule_version integer,
      add column rule_id text,
      add column sanction_id uuid references member_sanction on delete set null,
      add column before jsonb not null default '{}',
      add column undone_at timestamptz,
      add column undone_by_id uuid references member on delete set null,
      add column undoing_sent_at timestamptz,
      add column outcome text`);
  const meanings = {
    title: 'of what it is about, as the person concerned sees it',
    is_by_machine: 'whether the assessment of a text, a watched term or a rule for newcomers had part in finding it',
    is_told: 'whether the person concerned gets its reasons and reads it among the decisions about them',
    ground: 'why, of the closed list of reasons for reports; null for decisions from before it was asked',
    rule_version: 'the version of the community’s house rules; null where it has none, and for rules of the whole site',
    before: 'what it changed as it was, so that it can be undone exactly',
    outcome: 'what an appeal answered, for the person concerned',
  };
  for (const [column, meaning] of Object.entries(meanings))
    await runner.query(`comment on column decision.${column} is '${meaning}'`);
  await runner.query(`create index decision_subject on decision (subject_id, created_at desc, id desc)`);
}

async function fillEarlierRows(runner: QueryRunner): Promise<void> {
  await runner.query(`select set_config('entraide.viewer', 'system', true)`);
  await runner.query(`
    update decision set subject_id = told.subject_id, target_kind = told.target_kind, target_id = told.target_id,
      community_id = told.community_id, title = told.snapshot ->> 'title', is_told = decision.action <> 'keep',
      written_at = (told.snapshot ->> 'writtenAt')::timestamptz, language = told.snapshot ->> 'language'
    from (
      select c.id, c.subject_id, c.target_kind, c.target_id, c.community_id, latest.snapshot
      from moderation_case c cross join lateral (
        select snapshot from report where case_id = c.id order by created_at desc, id desc limit 1) latest) told
    where told.id = decision.case_id`);
  await runner.query(`select set_config('entraide.viewer', '', true)`);
}

async function protect(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create policy told_rows on decision for select using (
      is_told and (select entraide_viewer()) = 'member' and subject_id = (select entraide_member_id()))`);
  await runner.query(`
    create policy changed_rows on decision for update using (
      exists (select 1 from moderation_case where moderation_case.id = decision.case_id))`);
}
