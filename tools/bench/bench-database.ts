import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { defaultWritingRules } from '@entraide/domain-safety';
import pg from 'pg';
import { chooseDataFolder } from '../data-folder.ts';
import { type OpenDatabase, openDatabase } from '../open-database.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The given database, or one of our own that is kept, so that the corpus is loaded once. */
export function openBenchDatabase(size: string, givenUrl: string | undefined): Promise<OpenDatabase> {
  const folder = path.join(chooseDataFolder(root, undefined).folder, `bench-${size}`);
  return openDatabase(folder, givenUrl, false);
}

/** Brings the load corpus, with everything it stands on, unless it is there. */
export async function ensureCorpus(url: string, size: string): Promise<void> {
  if (await holdsCorpus(url)) return;
  console.error('The database holds no load corpus yet.');
  const seed = spawnSync(process.execPath, ['apps/api/dist/cli/seed.js', '--size', size], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DATABASE_URL: url },
  });
  if (seed.status !== 0) throw new Error('The load corpus could not be loaded.');
}

async function holdsCorpus(url: string): Promise<boolean> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ is_there: boolean }>(
      `select to_regclass('community') is not null as is_there`,
    );
    if (!rows[0]?.is_there) return false;
    const { rowCount } = await client.query(`select 1 from community where origin = 'synthetic' limit 1`);
    return rowCount !== 0;
  });
}

const patienceS = 20;

/** Waits until the jobs that are due have run, so that none of them disturbs a measurement, or nobody works on them. */
export async function untilJobsAreDone(url: string): Promise<void> {
  await onDatabase(url, async (client) => {
    let before = -1;
    for (let second = 0, idleS = 0; idleS < patienceS; second += 1, idleS += 1) {
      // A job may be locked by a server that was killed: work goes on only where a connection is busy.
      const { rows } = await client.query<{ due: number; running: number }>(
        `select count(*)::integer as due,
                (select count(*)::integer from pg_stat_activity
                 where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()) as running
         from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`,
      );
      const { due, running } = rows[0] ?? { due: 0, running: 0 };
      if (due === 0) return;
      if (second % 15 === 0) console.error(`Waiting for ${due} jobs to be done.`);
      if (due !== before || running > 0) idleS = 0;
      before = due;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    console.error('Nobody works on the jobs that are left.');
  });
}

/** A few members write thousands of replies here, which nobody does by hand: they are not asked to wait. */
export async function letWriteWithoutPause(client: pg.Client): Promise<void> {
  const rules = { ...defaultWritingRules, flooding: { ...defaultWritingRules.flooding, texts: 0 } };
  await client.query(
    `insert into writing_rules (rules) values ($1) on conflict (only_one) do update set rules = excluded.rules`,
    [JSON.stringify(rules)],
  );
}

export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
