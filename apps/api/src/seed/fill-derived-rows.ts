import type pg from 'pg';

/** Whatever features keep beside their rows, computed in sets: search follows through one job. */
export async function fillDerivedRows(client: pg.Client): Promise<void> {
  await client.query(`select entraide_enqueue('rebuild_search', '{}'::json, 'rebuild_search', now(), 'index', 25)`);
}
