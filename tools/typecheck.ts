import { spawn } from 'node:child_process';
import path from 'node:path';
import { compileMessages } from './messages.ts';
import { compileOperations } from './operations.ts';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const reactRouter = path.join(root, 'node_modules/@react-router/dev/bin.cjs');
const web = path.join(root, 'apps/web');

/** Runs a program of Node; resolves with `true` when it found no fault. */
function run(args: readonly string[], cwd = root): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd, stdio: 'inherit' }).once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** Libraries and the server with their specs; then the screens, and the tools with the browser journeys, side by side. */
await compileMessages();
await compileOperations();
const libraries = await run([tsc, '-b']);
const screens = async (): Promise<boolean> => (await run([reactRouter, 'typegen'], web)) && run([tsc, '--noEmit'], web);
const rest = await Promise.all([screens(), run([tsc, '-p', 'tools'])]);
process.exit([libraries, ...rest].every(Boolean) ? 0 : 1);
