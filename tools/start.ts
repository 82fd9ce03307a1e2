import { fork, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { buildIfStale } from './build-if-stale.ts';
import { chooseDataFolder, makeDataFolder } from './data-folder.ts';
import { type EmbeddedPostgres, freePort, startPostgres } from './embedded-postgres.ts';

const root = path.resolve(import.meta.dirname, '..');
const databaseName = 'entraide';
const startedAt = performance.now();
let postgres: EmbeddedPostgres | undefined;
let server: ChildProcess | undefined;
let isStopping = false;

/** Ends the server, then the database, in this order, once. */
async function stop(code: number): Promise<never> {
  if (!isStopping) {
    isStopping = true;
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await postgres?.stop();
    if (code === 0) console.log('Stopped. Everything is saved.');
    process.exit(code);
  }
  return new Promise(() => undefined);
}

async function fail(message: string): Promise<never> {
  console.error(`\n${message}\n`);
  return stop(1);
}

/** `true` when nothing else listens there. */
function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

async function databaseUrl(folder: string): Promise<string> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    const client = new pg.Client({ connectionString: given, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.query('select 1');
    } catch (error) {
      return await fail(`DATABASE_URL: the database does not answer (${error instanceof Error ? error.message : 'unknown'}). Start it, or leave DATABASE_URL out to use the one that comes with Entraide.`);
    } finally {
      await client.end().catch(() => undefined);
    }
    return given;
  }
  postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: await freePort() });
  const client = new pg.Client(postgres.url('postgres'));
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
  if (!rowCount) await client.query(`create database ${databaseName}`);
  await client.end();
  return postgres.url(databaseName);
}

function serve(url: string, folder: string): Promise<void> {
  server = fork(path.join(root, 'apps/api/dist/main.js'), {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, DATA_DIR: folder },
    stdio: 'inherit',
    detached: true,
  });
  return new Promise((resolve) => {
    server?.on('message', (message: { kind: string; message?: string }) => {
      if (message.kind === 'progress') console.log(message.message);
      if (message.kind === 'ready') resolve();
    });
    server?.once('exit', (code) => {
      if (!isStopping) void stop(code === 0 ? 1 : (code ?? 1));
    });
  });
}

async function checkSettings(folder: string): Promise<void> {
  const { readSettings, SettingsFault } = (await import('../libs/server/platform/dist/config/settings.js')) as typeof import('../libs/server/platform/src/config/settings.ts');
  const faults: string[] = [];
  let port = 3000;
  let host = '127.0.0.1';
  try {
    ({ port, host } = readSettings({ ...process.env, DATABASE_URL: process.env['DATABASE_URL'] || 'postgres://embedded/entraide', DATA_DIR: folder }));
  } catch (error) {
    if (!(error instanceof SettingsFault)) throw error;
    faults.push(...error.faults);
  }
  if (!faults.some((fault) => fault.startsWith('PORT')) && !(await isPortFree(port, host))) {
    faults.push(`PORT: something else already listens on ${port}. End it, or choose another port: PORT=3001 npm start`);
  }
  if (faults.length > 0) await fail(`Entraide was not started. Please put this right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

const { folder, isElsewhere } = chooseDataFolder(root, process.env['DATA_DIR']);
if (!buildIfStale(root, console.log)) await fail('The build failed; nothing was started.');
await checkSettings(folder);
try {
  makeDataFolder(folder);
  if (isElsewhere) console.log(`Data is kept in ${folder}: PostgreSQL's account cannot use a folder inside this clone.`);
  await serve(await databaseUrl(folder), folder);
} catch (error) {
  await fail(error instanceof Error ? error.message : 'Entraide could not start.');
}
const port = process.env['PORT'] || '3000';
console.log(`
Entraide answers at  ${process.env['PUBLIC_URL'] || `http://localhost:${port}`}   (${((performance.now() - startedAt) / 1000).toFixed(1)} s)
Stop with Ctrl-C.`);
