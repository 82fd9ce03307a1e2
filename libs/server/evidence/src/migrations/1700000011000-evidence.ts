import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What may be published of experiences, and, behind row-level security, who is counted in it.
 * The first three tables hold sums over whole counting groups and nothing else, so everybody may read them.
 */
export class Evidence1700000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...published, ...counted]) await runner.query(statement);
    for (const table of privateTables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`
        create policy system_rows on ${table}
        using ((select entraide_viewer()) = 'system') with check ((select entraide_viewer()) = 'system')`);
    }
  }

  async down(): Promise<void> {
    throw new Error('The groups cannot be formed again as they were: restore a backup instead.');
  }
}

const privateTables = ['evidence_secret', 'evidence_group', 'evidence_member', 'evidence_spent'];

const published = [
  `create table evidence_cell (
     treatment_id uuid not null references concept,
     purpose_id uuid not null references concept,
     people integer not null check (people >= 5),
     rated integer not null,
     helped integer not null,
     worse integer not null,
     helped_lower double precision not null,
     overall_answered integer not null,
     severe integer not null,
     taking_answered integer not null,
     stopped integer not null,
     figures jsonb not null,
     primary key (treatment_id, purpose_id)
   )`,
  `comment on column evidence_cell.helped_lower is 'lower bound of helped of rated, for the order of lists; -1 when too few are rated'`,
  `create index evidence_cell_treatment on evidence_cell (treatment_id, people desc, purpose_id)`,
  `create index evidence_cell_purpose on evidence_cell (purpose_id, helped_lower desc)`,
  `create table evidence_side_effect (
     symptom_id uuid not null references concept,
     treatment_id uuid not null,
     purpose_id uuid not null,
     people integer not null check (people >= 5),
     mild integer not null,
     moderate integer not null,
     severe integer not null,
     lasting integer not null,
     of_people integer not null,
     share_lower double precision not null,
     primary key (treatment_id, purpose_id, symptom_id),
     foreign key (treatment_id, purpose_id) references evidence_cell on delete cascade
   )`,
  `create index evidence_side_effect_symptom on evidence_side_effect (symptom_id, share_lower desc, treatment_id, purpose_id)`,
  `create table evidence_refresh (
     id uuid primary key default uuidv7(),
     started_at timestamptz not null,
     finished_at timestamptz not null,
     cells integer not null,
     people integer not null,
     rows_written integer not null
   )`,
  `create index evidence_refresh_finished on evidence_refresh (finished_at desc)`,
];

const counted = [
  `create table evidence_secret (
     is_the_one boolean primary key default true check (is_the_one),
     secret bytea not null check (length(secret) >= 32)
   )`,
  `insert into evidence_secret (secret) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))`,
  `create table evidence_group (
     id uuid primary key,
     treatment_id uuid not null references concept,
     purpose_id uuid not null references concept,
     circle text not null,
     perspective text check (perspective in ('own', 'caring_for')),
     role text,
     size integer not null check (size >= 5),
     withheld text[] not null,
     withheld_symptom_ids uuid[] not null,
     ties jsonb not null
   )`,
  `create index evidence_group_cell on evidence_group (treatment_id, purpose_id)`,
  `create table evidence_member (
     group_id uuid not null references evidence_group on delete cascade,
     person_id uuid not null references member on delete cascade,
     answered_at timestamptz not null,
     answers jsonb not null,
     primary key (group_id, person_id)
   )`,
  `create index evidence_member_person on evidence_member (person_id)`,
  `create table evidence_spent (
     treatment_id uuid not null references concept,
     purpose_id uuid not null references concept,
     person_id uuid not null references member on delete cascade,
     answered_at timestamptz not null,
     primary key (treatment_id, purpose_id, person_id)
   )`,
  `comment on table evidence_spent is 'people whose group has gone because somebody else left it: they count again with a newer answer'`,
  `create index evidence_spent_person on evidence_spent (person_id)`,
  `create index experience_cell on experience (treatment_id, purpose_id, author_id) where state = 'published' and counts_in_statistics`,
  `create index experience_changed on experience (updated_at)`,
  `create index experience_follow_up_answered on experience_follow_up (answered_at) where answered_at is not null`,
];
