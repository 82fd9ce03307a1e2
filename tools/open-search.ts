import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findMeilisearch, startMeilisearch } from '../libs/server/platform/src/search/meilisearch-program.ts';
import { freePort } from './embedded-postgres.ts';

export interface OpenSearch {
  /** The settings with which the server reaches it; empty when PostgreSQL searches alone. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

interface Running {
  readonly pid: number;
  readonly url: string;
}

const nothing: OpenSearch = { environment: {}, close: () => Promise.resolve() };

/**
 * The search engine beside the database: the one of `MEILISEARCH_URL`, else the `meilisearch` program of the PATH on a
 * folder of ours, else none. Nothing hangs on it, so this never fails.
 * @param sharing `true` to use the one of a running Entraide (command line)
 * @param tell takes a sentence when it could not be started
 */
export async function openSearch(
  folder: string,
  environment: NodeJS.ProcessEnv,
  sharing: boolean,
  tell: (message: string) => void,
): Promise<OpenSearch> {
  const program = findMeilisearch(environment['PATH']);
  if (environment['MEILISEARCH_URL'] || !program) return nothing;
  try {
    return await openOwn(program, path.join(folder, 'meilisearch'), sharing);
  } catch (error) {
    tell(`PostgreSQL searches alone: ${error instanceof Error ? error.message : 'Meilisearch did not start.'}`);
    return nothing;
  }
}

async function openOwn(program: string, dataDir: string, sharing: boolean): Promise<OpenSearch> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const key = keyIn(dataDir);
  const left = await findRunning(dataDir, key);
  if (left && sharing) return { environment: environmentOf(left.url, key), close: () => Promise.resolve() };
  // Of a run that was killed: two must never write to one folder.
  if (left) await end(left.pid);
  const own = await startMeilisearch({ program, dataDir, port: await freePort(), masterKey: key });
  writeFileSync(noteIn(dataDir), JSON.stringify({ pid: own.pid, url: own.url }), { mode: 0o600 });
  return {
    environment: environmentOf(own.url, key),
    close: async () => {
      await own.stop();
      rmSync(noteIn(dataDir), { force: true });
    },
  };
}

const environmentOf = (url: string, key: string): Record<string, string> => ({
  MEILISEARCH_URL: url,
  MEILISEARCH_KEY: key,
});

const noteIn = (dataDir: string): string => path.join(dataDir, 'running.json');

/** Drawn at the first start. */
function keyIn(dataDir: string): string {
  const file = path.join(dataDir, 'key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** A process that was noted and answers to our key: the number alone may be another program's by now. */
async function findRunning(dataDir: string, key: string): Promise<Running | undefined> {
  if (!existsSync(noteIn(dataDir))) return undefined;
  try {
    const running = JSON.parse(readFileSync(noteIn(dataDir), 'utf8')) as Running;
    const answer = await fetch(`${running.url}/version`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(2_000),
    });
    return answer.ok ? running : undefined;
  } catch {
    return undefined;
  }
}

async function end(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      process.kill(pid, attempt === 0 ? 'SIGTERM' : 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('a Meilisearch of an earlier run does not end.');
}
