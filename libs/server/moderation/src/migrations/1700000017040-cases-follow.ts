import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An open case is for the moderators of the community where its thread or post stands now. Threads and posts go
 * elsewhere by acts of an earlier feature, which knows of no cases: the database takes their cases along, in the same
 * transaction.
 */
export class CasesFollow1700000017040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner);
    await createTriggers(runner);
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    await runner.query(`
      select entraide_cases_follow(target_kind, target_id) from moderation_case
      where state <> 'decided' and target_kind in ('thread', 'post')`);
    await runner.query(`select set_config('entraide.viewer', '', true)`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: restore a backup instead.');
  }
}

async function createFunctions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function entraide_place_of(wanted_kind text, wanted_id uuid) returns uuid language sql stable as $$
      select case wanted_kind
        when 'post' then (select community_id from post where id = wanted_id)
        when 'thread' then (
          select coalesce(opening.community_id, thread.community_id)
          from thread left join post opening on opening.id = thread.former_opening_id where thread.id = wanted_id)
      end
    $$`);
  await runner.query(`
    comment on function entraide_place_of is
      'the community where a post stands, or a thread or what became of it; null for other things and what never was'`);
  // Whoever held it and is not in charge there has it no longer: nobody could decide it.
  await runner.query(`
    create function entraide_cases_follow(moved_kind text, moved_id uuid) returns void
    language sql set entraide.viewer to 'system' as $$
      update moderation_case followed set
        community_id = place.id, revision = revision + 1,
        state = case when place.is_theirs then state else 'new' end,
        assigned_to_id = case when place.is_theirs then assigned_to_id end,
        assigned_at = case when place.is_theirs then assigned_at end,
        opinion_asked_at = case when place.is_theirs then opinion_asked_at end,
        opinion_of_id = null
      from (
        select open.id as case_id, there.id,
          exists (select 1 from member where member.id = open.assigned_to_id and member.is_administrator)
          or exists (select 1 from community_moderator office
                     where office.member_id = open.assigned_to_id and office.community_id = there.id) as is_theirs
        from moderation_case open cross join (select entraide_place_of(moved_kind, moved_id) as id) there
        where open.target_kind = moved_kind and open.target_id = moved_id and open.state <> 'decided'
          and there.id is not null and there.id is distinct from open.community_id) place
      where followed.id = place.case_id
    $$`);
}

async function createTriggers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function entraide_post_moved() returns trigger language plpgsql as $$
    begin
      perform entraide_cases_follow('post', new.id);
      perform entraide_cases_follow('thread', thread.id) from thread where thread.former_opening_id = new.id;
      return null;
    end $$`);
  await runner.query(`
    create trigger cases_follow after update of community_id on post for each row
    when (old.community_id is distinct from new.community_id) execute function entraide_post_moved()`);
  await runner.query(`
    create function entraide_thread_moved() returns trigger language plpgsql as $$
    begin
      perform entraide_cases_follow('thread', new.id);
      return null;
    end $$`);
  await runner.query(`
    create trigger cases_follow after update of community_id, former_opening_id on thread for each row
    when ((old.community_id, old.former_opening_id) is distinct from (new.community_id, new.former_opening_id))
    execute function entraide_thread_moved()`);
}
