import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { chooseDataFolder } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { openSearch } from './open-search.ts';

const root = path.resolve(import.meta.dirname, '..');
const [command = '', ...args] = process.argv.slice(2);

/** Runs a command of the command line (admin, import, seed) on the database that `npm start` uses, running or not. */
async function main(): Promise<number> {
  if (!['admin', 'import', 'seed'].includes(command))
    throw new Error('Use npm run admin, npm run import or npm run seed.');
  if (!buildIfStale(root, (message) => console.error(message))) return 1;
  const { folder } = chooseDataFolder(root, process.env['DATA_DIR']);
  const database = await openDatabase(folder, process.env['DATABASE_URL'], true);
  const search = await openSearch(folder, process.env, true, (message) => console.error(message));
  try {
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(root, `apps/api/dist/cli/${command}.js`), ...args], {
        cwd: process.env['INIT_CWD'] ?? root,
        stdio: 'inherit',
        env: {
          ...process.env,
          ...search.environment,
          NODE_ENV: 'production',
          DATABASE_URL: database.url,
          DATA_DIR: folder,
        },
      });
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    await Promise.all([search.close(), database.close()]);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
