import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merges by hand with everything that is needed to take them back, and what concepts were before a change. */
export class ConceptMerges1700000016020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concept_merge (
        id uuid primary key,
        from_id uuid not null references concept,
        into_id uuid not null references concept,
        merged_by_id uuid not null,
        merged_at timestamptz not null,
        before jsonb not null,
        undone_by_id uuid,
        undone_at timestamptz,
        check (from_id <> into_id),
        check ((undone_by_id is null) = (undone_at is null))
      )`);
    await runner.query(
      `comment on column concept_merge.before is 'what the merge added to the surviving concept, by ids and folded names, so that it can be taken away again'`,
    );
    await runner.query(`create index concept_merge_into on concept_merge (into_id, merged_at desc)`);
    await runner.query(`create index concept_merge_recent on concept_merge (merged_at desc, id desc)`);
    await runner.query(`create unique index concept_merge_in_force on concept_merge (from_id) where undone_at is null`);
    await runner.query(`
      create table concept_reference_moved (
        merge_id uuid not null references concept_merge on delete cascade,
        kind text not null,
        subject_id uuid not null,
        primary key (merge_id, kind, subject_id)
      )`);
    await runner.query(
      `comment on table concept_reference_moved is 'which rows of other features followed a merge; kind names the column of the feature'`,
    );
    await runner.query(`
      create table concept_change (
        concept_id uuid not null references concept on delete cascade,
        revision integer not null,
        before jsonb not null,
        changed_by_id uuid not null,
        changed_at timestamptz not null,
        primary key (concept_id, revision)
      )`);
    await runner.query(
      `comment on column concept_change.revision is 'the revision that the change made; before holds the texts it replaced'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('What was merged could not be parted any more: restore a backup instead.');
  }
}
