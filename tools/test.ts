import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compileMessages } from './messages.ts';
import { compileOperations } from './operations.ts';

/** Runs jest on the sources; what is generated is made first. Arguments go to jest. */
await compileMessages();
await compileOperations();
const root = path.resolve(import.meta.dirname, '..');
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
