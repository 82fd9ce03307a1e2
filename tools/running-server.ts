import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Who uses the embedded database of a data folder just now. */
export interface RunningServer {
  readonly pid: number;
  readonly postgresPort: number;
}

const fileIn = (folder: string): string => path.join(folder, 'running.json');

export function noteRunning(folder: string, server: RunningServer): void {
  writeFileSync(fileIn(folder), JSON.stringify(server), { mode: 0o600 });
}

export function forgetRunning(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

/** The process that has the folder's database open; `undefined` when there is none, or it was killed. */
export function findRunning(folder: string): RunningServer | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  try {
    const server = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as RunningServer;
    process.kill(server.pid, 0);
    return isOneOfOurs(server.pid) ? server : undefined;
  } catch {
    return undefined;
  }
}

/** A number may have been given to another program since: where the system tells, look at what runs under it. */
function isOneOfOurs(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || /tools\/(start|run)\.ts/.test(readFileSync(commandLine, 'utf8'));
}
