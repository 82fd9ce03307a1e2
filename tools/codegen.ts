import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessages } from './messages.ts';
import { compileOperations } from './operations.ts';

const root = path.resolve(import.meta.dirname, '..');
const onlyDerived = process.argv.includes('--derived');

/**
 * Everything generated: messages, the printed schema (committed), typed operations and their manifest.
 * `--derived` leaves the schema as committed, for builds and tests.
 */
await compileMessages();
if (!onlyDerived) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  // Types may not fit yet: operations are written from the schema that this prints.
  spawnSync(process.execPath, [tsc, '-b', 'apps/api'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const printed = spawnSync(process.execPath, ['apps/api/dist/print-schema.js'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (printed.status !== 0) process.exit(1);
  writeFileSync(path.join(root, 'libs/contract/schema.graphql'), printed.stdout);
}
await compileOperations();
