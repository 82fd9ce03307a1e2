import { spawn } from 'node:child_process';
import path from 'node:path';
import { compileMessages } from './messages.ts';
import { compileOperations } from './operations.ts';

const root = path.resolve(import.meta.dirname, '..');

function run(args: string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } }).once(
      'exit',
      (code) => resolve(code ?? 1),
    );
  });
}

/** Generated sources, then the server and the web client side by side. */
await compileMessages();
await compileOperations();
const codes = await Promise.all([
  run([path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'], root),
  run([path.join(root, 'node_modules/@react-router/dev/bin.cjs'), 'build'], path.join(root, 'apps/web')),
]);
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
