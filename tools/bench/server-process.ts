import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../embedded-postgres.ts';
import { serverHeapOptions } from '../server-heap.ts';
import { type ProcessUsage, usageOf } from './process-usage.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The load generator hangs up in the middle of its last requests; the server may finish them. */
const lastAnswersMs = 1_000;

export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  usage(): ProcessUsage;
  stop(): Promise<void>;
}

/**
 * Starts the built server on a database, as in production but for the count of statements in its answers.
 * @param nodeOptions options of the server's Node, to try them out
 * @param settings further settings, such as the search engine's address
 */
export async function startServer(
  databaseUrl: string,
  nodeOptions = serverHeapOptions.join(' '),
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'entraide-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      NODE_OPTIONS: nodeOptions,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      DATA_DIR: dataDir,
      SHOW_STATEMENT_COUNT: 'true',
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
  await untilReady(child);
  return {
    url,
    startMs: Math.round(performance.now() - started),
    usage: () => usageOf(child.pid ?? 0),
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, lastAnswersMs));
      await ended(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { kind?: string; message?: string }) => {
      if (message.kind === 'ready') resolve();
      if (message.kind === 'progress' && message.message) console.error(message.message);
    });
    child.once('exit', (code) => {
      reject(new Error(`The server ended with code ${code} before it was ready.`));
    });
  });
}

/** Ends a child in order; by force when it takes longer than 15 s. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
