import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

/** A Meilisearch of our own on this machine, for `npm start` and for tests. Nothing but Node is needed to start it. */
export interface MeilisearchProgram {
  readonly url: string;
  readonly pid: number;
  /** `SIGTERM` lets it end in order; `SIGKILL` is for drills. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface MeilisearchPlan {
  readonly program: string;
  readonly dataDir: string;
  readonly port: number;
  /** At least 16 bytes. */
  readonly masterKey: string;
}

/** @param searchPath the environment's `PATH` @returns the program's file; `undefined` when there is none */
export function findMeilisearch(searchPath: string | undefined): string | undefined {
  const name = process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch';
  return (searchPath ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const startLimitMs = 20_000;

/**
 * Starts Meilisearch on a folder of its own, reachable from this machine alone, without analytics. The key travels by
 * the environment, so that it is in no list of processes.
 * @throws with its own words when it does not start
 */
export async function startMeilisearch(plan: MeilisearchPlan): Promise<MeilisearchProgram> {
  mkdirSync(plan.dataDir, { recursive: true, mode: 0o700 });
  const child = spawn(plan.program, ['--no-analytics'], {
    cwd: plan.dataDir,
    stdio: ['ignore', 'ignore', 'pipe'],
    // In a group of its own: Ctrl-C in the terminal reaches only us, and we end it in order.
    detached: true,
    env: {
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
      MEILI_MASTER_KEY: plan.masterKey,
      MEILI_HTTP_ADDR: `127.0.0.1:${plan.port}`,
      MEILI_DB_PATH: path.join(plan.dataDir, 'data.ms'),
      MEILI_DUMP_DIR: path.join(plan.dataDir, 'dumps'),
      MEILI_SNAPSHOT_DIR: path.join(plan.dataDir, 'snapshots'),
      MEILI_LOG_LEVEL: 'ERROR',
    },
  });
  const url = `http://127.0.0.1:${plan.port}`;
  await untilWell(child, url);
  return { url, pid: child.pid ?? 0, stop: (signal = 'SIGTERM') => ended(child, signal) };
}

async function untilWell(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  let fault: string | undefined;
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + String(chunk)).slice(-2_000)));
  child.once('error', (error) => (fault = error.message));
  child.once('exit', (code) => (fault = said.trim() || `it ended with code ${code}`));
  for (let waitedMs = 0; waitedMs < startLimitMs; waitedMs += 50) {
    if (fault !== undefined) throw new Error(`Meilisearch did not start: ${fault}`);
    const isWell = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isWell) {
      // What it says from now on is read and dropped: it could quote what people ask.
      child.stderr?.removeAllListeners('data').resume();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`Meilisearch did not start within ${startLimitMs / 1000} s.`);
}

const endLimitMs = 10_000;

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const patience = setTimeout(() => child.kill('SIGKILL'), endLimitMs);
    child.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    child.kill(signal);
  });
}
