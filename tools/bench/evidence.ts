import { spawn } from 'node:child_process';
import path from 'node:path';
import type pg from 'pg';
import { serverHeapOptions } from '../server-heap.ts';
import { onDatabase } from './bench-database.ts';
import { rounded } from './measure.ts';
import { usageOf } from './process-usage.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm run admin -- evidence refresh --json` prints. */
interface PrintedRefresh {
  readonly cells: number;
  readonly people: number;
  readonly waiting: number;
  readonly rowsWritten: number;
  readonly ms: number;
  /** Of the process from its start; PostgreSQL's is not in it. */
  readonly cpuMs: number;
  readonly peakResidentMb: number;
}

/** Counts everything from nothing, and once more without news; each in a process of its own. One line for each. */
export async function measureEvidence(databaseUrl: string, print: (line: object) => void): Promise<void> {
  const corpus = await onDatabase(databaseUrl, async (client) => {
    if (!(await isUncounted(client))) await forgetCounts(client);
    return describeCorpus(client);
  });
  for (const name of ['evidence refresh, from nothing', 'evidence refresh, without news']) {
    const { result, databaseCpuMs } = await watchDatabase(databaseUrl, () => refresh(databaseUrl));
    const { ms, cpuMs, ...report } = result;
    print({
      case: name,
      ...corpus,
      seconds: rounded(ms / 1000, 2),
      cpuSeconds: rounded(cpuMs / 1000, 2),
      databaseCpuSeconds: rounded(databaseCpuMs / 1000, 2),
      ...report,
    });
  }
}

/** `true` in a database that was never counted, or whose tables for it are not there yet. */
export async function isUncounted(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is_there: boolean }>(
    `select to_regclass('evidence_refresh') is not null as is_there`,
  );
  if (!rows[0]?.is_there) return true;
  return (await client.query(`select 1 from evidence_refresh limit 1`)).rowCount === 0;
}

async function forgetCounts(client: pg.Client): Promise<void> {
  await asSystem(client, async () => {
    for (const table of ['evidence_cell', 'evidence_group', 'evidence_spent', 'evidence_refresh'])
      await client.query(`delete from ${table}`);
  });
  for (const table of ['evidence_cell', 'evidence_side_effect', 'evidence_group', 'evidence_member'])
    await client.query(`vacuum analyze ${table}`);
}

async function describeCorpus(client: pg.Client): Promise<{ experiences: number; treatments: number }> {
  return asSystem(client, async () => {
    const { rows } = await client.query<{ experiences: number; treatments: number }>(
      `select count(*)::integer as experiences, count(distinct treatment_id)::integer as treatments
       from experience where state = 'published'`,
    );
    return rows[0] ?? { experiences: 0, treatments: 0 };
  });
}

async function asSystem<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  await client.query(`select set_config('entraide.viewer', 'system', true)`);
  const result = await work();
  await client.query('commit');
  return result;
}

/** Runs with the memory settings that the server is started with. */
async function refresh(databaseUrl: string): Promise<PrintedRefresh> {
  const program = path.join(root, 'apps/api/dist/cli/admin.js');
  const child = spawn(process.execPath, [program, 'evidence', 'refresh', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      NODE_OPTIONS: serverHeapOptions.join(' '),
      DATABASE_URL: databaseUrl,
    },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('The refresh failed.');
  return JSON.parse(printed) as PrintedRefresh;
}

const lookMs = 200;

/** Adds up what the connections of the work have used of the processor, as far as PostgreSQL runs on this machine. */
async function watchDatabase<T>(
  databaseUrl: string,
  work: () => Promise<T>,
): Promise<{ result: T; databaseCpuMs: number }> {
  return onDatabase(databaseUrl, async (client) => {
    const used = new Map<number, number>();
    const done = new AbortController();
    const look = async (): Promise<void> => {
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and application_name = 'entraide'`,
      );
      for (const { pid } of rows) used.set(pid, usageOf(pid).cpuMs ?? used.get(pid) ?? 0);
    };
    const watching = (async () => {
      while (!done.signal.aborted) {
        await look();
        await new Promise((resolve) => setTimeout(resolve, lookMs));
      }
    })();
    const result = await work().finally(() => done.abort());
    await watching;
    return { result, databaseCpuMs: [...used.values()].reduce((sum, ms) => sum + ms, 0) };
  });
}
