import path from 'node:path';
import pg from 'pg';
import { makeDataFolder } from './data-folder.ts';
import { freePort, startPostgres } from './embedded-postgres.ts';
import { findRunning, forgetRunning, noteRunning } from './running-server.ts';

const databaseName = 'entraide';

export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** Tells in one sentence what is wrong and what to do. */
export class DatabaseFault extends Error {}

/**
 * The database to use: the given address once it has answered, else the embedded server of the folder, which is started.
 * @param sharing `true` to use the server of a running Entraide (command line); else a running one is a fault
 * @throws DatabaseFault
 */
export async function openDatabase(folder: string, given: string | undefined, sharing: boolean): Promise<OpenDatabase> {
  if (given) {
    const fault = await findDatabaseFault(given);
    if (fault) throw new DatabaseFault(fault);
    return { url: given, close: () => Promise.resolve() };
  }
  makeDataFolder(folder);
  const running = findRunning(folder);
  if (running && !sharing) {
    throw new DatabaseFault(
      `Entraide already runs with the data in ${folder} (process ${running.pid}). End it, or choose another folder: DATA_DIR=… npm start`,
    );
  }
  if (running)
    return {
      url: `postgres://entraide@127.0.0.1:${running.postgresPort}/${databaseName}`,
      close: () => Promise.resolve(),
    };
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: await freePort() });
  noteRunning(folder, { pid: process.pid, postgresPort: postgres.port });
  await createDatabase(postgres.url('postgres'));
  return {
    url: postgres.url(databaseName),
    close: async () => {
      await postgres.stop();
      forgetRunning(folder);
    },
  };
}

/** What is wrong with a database address in one sentence; `undefined` when it answers. */
export async function findDatabaseFault(url: string): Promise<string | undefined> {
  if (!/^postgres(ql)?:\/\//.test(url)) return undefined;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : 'unknown';
    return `DATABASE_URL: the database does not answer (${cause}). Start it, or leave DATABASE_URL out to use the one that comes with Entraide.`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (!rowCount) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
