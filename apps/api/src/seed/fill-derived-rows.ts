import type pg from 'pg';

/** What features keep beside their rows, computed in sets; search follows through its own job, in its own queue. */
export async function fillDerivedRows(client: pg.Client): Promise<void> {
  for (const [name, subjects] of Object.entries(counted))
    await client.query(
      `insert into counter (name, subject_id, value) select $1, subject_id, value from (${subjects}) as counted
       on conflict (subject_id, name) do update set value = excluded.value`,
      [name],
    );
  // The rebuild reads every row after this, so the single changes that still wait have nothing left to do.
  await client.query(
    `select graphile_worker.complete_jobs(coalesce(array_agg(id), '{}')) from graphile_worker.jobs
     where task_identifier = 'index_subject' and locked_at is null`,
  );
  await client.query(
    `select entraide_enqueue('rebuild_search', '{}'::json, 'rebuild_search:everything', now(), 'rebuild_search', 25)`,
  );
}

/** Each counter of the forum as the rows of the corpus add up to it. */
const counted: Readonly<Record<string, string>> = {
  'thread.replies': `
    select id as subject_id, reply_count as value from thread where origin = 'synthetic' and reply_count > 0`,
  'community.threads': `
    select community_id as subject_id, count(*) as value from thread
    join community on community.id = community_id and community.origin = 'synthetic' group by community_id`,
  'community.members': `
    select community_id as subject_id, count(*) as value from membership
    join community on community.id = community_id and community.origin = 'synthetic'
    where membership.state = 'active' group by community_id`,
};
