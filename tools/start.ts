import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { findSettingsFaults } from './check-settings.ts';
import { chooseDataFolder } from './data-folder.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { type OpenSearch, openSearch } from './open-search.ts';
import { serverHeapOptions } from './server-heap.ts';

const root = path.resolve(import.meta.dirname, '..');
const startedAt = performance.now();
let database: OpenDatabase | undefined;
let search: OpenSearch | undefined;
let server: ChildProcess | undefined;
let isStopping = false;

/** Ends the server, then what it uses, in this order, once. */
async function stop(code: number): Promise<never> {
  if (!isStopping) {
    isStopping = true;
    if (server && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await Promise.all([search?.close(), database?.close()]);
    if (code === 0) console.log('Stopped. Everything is saved.');
    process.exit(code);
  }
  return new Promise(() => undefined);
}

function fail(message: string): Promise<never> {
  console.error(`\n${message}\n`);
  return stop(1);
}

/** Resolves when the server answers requests; its end before or after ends everything. */
function serve(url: string, folder: string): Promise<void> {
  server = fork(path.join(root, 'apps/api/dist/main.js'), {
    cwd: root,
    env: { ...process.env, ...search?.environment, NODE_ENV: 'production', DATABASE_URL: url, DATA_DIR: folder },
    execArgv: [...serverHeapOptions],
    stdio: 'inherit',
    detached: true,
  });
  server.once('exit', (code) => {
    if (!isStopping) void stop(code === null || code === 0 ? 1 : code);
  });
  return new Promise((resolve) => {
    server?.on('message', (message: { kind: string; message?: string }) => {
      if (message.kind === 'progress') console.log(message.message);
      if (message.kind === 'ready') resolve();
    });
  });
}

function describeDemo(folder: string): string {
  const file = path.join(folder, 'demo-accounts.txt');
  return existsSync(file) ? `\n${readFileSync(file, 'utf8').trimEnd()}\n` : '';
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

const { folder, isElsewhere } = chooseDataFolder(root, process.env['DATA_DIR']);
const faults = await findSettingsFaults(process.env);
if (faults.length > 0) {
  await fail(`Entraide was not started. Please put this right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}
if (!buildIfStale(root, console.log)) await fail('The build failed; nothing was started.');
try {
  if (isElsewhere)
    console.log(`Data is kept in ${folder}: the database's account cannot use a folder inside this clone.`);
  database = await openDatabase(folder, process.env['DATABASE_URL'], false);
  search = await openSearch(folder, process.env, false, console.log);
  await serve(database.url, folder);
} catch (error) {
  await fail(error instanceof Error ? error.message : 'Entraide could not start.');
}
const address = process.env['PUBLIC_URL'] || `http://localhost:${process.env['PORT'] || '3000'}`;
console.log(`
Entraide answers at  ${address}   (after ${((performance.now() - startedAt) / 1000).toFixed(1)} s)
${describeDemo(folder)}
Stop with Ctrl-C.`);
