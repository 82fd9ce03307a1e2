import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members miss in the catalogue. Private rows: the person's own, and for moderators to answer. */
export class ConceptProposals1700000016021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concept_proposal (
        id uuid primary key,
        proposer_id uuid references member on delete set null,
        kind text not null check (kind in ('condition', 'symptom', 'treatment')),
        language text not null check (language in ('en', 'fr')),
        name text not null,
        name_key text collate "C" not null,
        other_names text[] not null default '{}',
        reason text not null default '',
        source_url text,
        state text not null default 'waiting' check (state in ('waiting', 'added', 'known', 'declined')),
        concept_id uuid references concept,
        answer text not null default '',
        answered_by_id uuid references member on delete set null,
        answered_at timestamptz,
        created_at timestamptz not null,
        check ((state in ('added', 'known')) = (concept_id is not null)),
        check ((state = 'waiting') = (answered_at is null))
      )`);
    await runner.query(
      `create index concept_proposal_waiting on concept_proposal (created_at, id) where state = 'waiting'`,
    );
    await runner.query(
      `create index concept_proposal_answered on concept_proposal (answered_at desc, id desc) where state <> 'waiting'`,
    );
    await runner.query(`create index concept_proposal_proposer on concept_proposal (proposer_id, created_at desc)`);
    await runner.query(`alter table concept_proposal enable row level security`);
    await runner.query(`alter table concept_proposal force row level security`);
    await runner.query(`
      create policy system_rows on concept_proposal
      using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
    await runner.query(`
      create policy own_rows on concept_proposal for select using (proposer_id = (select entraide_member_id()))`);
    await runner.query(`
      create policy own_new_rows on concept_proposal for insert
      with check (proposer_id = (select entraide_member_id()) and state = 'waiting')`);
    const mayAnswer = `
      (select entraide_viewer()) = 'member' and (
        (select current_setting('entraide.is_administrator', true)) = 'yes'
        or cardinality((select entraide_moderated_communities())::uuid[]) > 0)`;
    await runner.query(`create policy answered_rows on concept_proposal for select using (${mayAnswer})`);
    await runner.query(`create policy answering on concept_proposal for update using (${mayAnswer})`);
  }

  async down(): Promise<void> {
    throw new Error('Proposals are never taken away: restore a backup instead.');
  }
}
