import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type MeilisearchProgram, findMeilisearch, startMeilisearch } from '@entraide/server-platform';

/** A real Meilisearch for one spec, with indexes of its own. */
export interface TestMeilisearch {
  readonly url: string;
  readonly key: string;
  readonly prefix: string;
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** One that the spec may end and start again, and whose data it may delete. */
export interface OwnMeilisearch extends TestMeilisearch {
  readonly dataDir: string;
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  startAgain(): Promise<void>;
}

const program = findMeilisearch(process.env['PATH']);
const given = process.env['MEILISEARCH_URL'];

/** Why there is no server to run specs against; `undefined` when there is one. */
export const withoutMeilisearch: string | undefined =
  program || given ? undefined : 'no program `meilisearch` on the PATH and no MEILISEARCH_URL';

/** Why there is no program that drills could end and start again. */
export const withoutMeilisearchProgram: string | undefined = program
  ? undefined
  : 'no program `meilisearch` on the PATH';

/** The server of `MEILISEARCH_URL`, else a program of this machine on a folder of its own. */
export async function openMeilisearch(): Promise<TestMeilisearch> {
  if (!given) return startOwnMeilisearch();
  const key = process.env['MEILISEARCH_KEY'] ?? '';
  const prefix = `test_${randomBytes(6).toString('hex')}`;
  return { ...addressOf(given, key, prefix), stop: () => Promise.resolve() };
}

/** @throws when there is no program */
export async function startOwnMeilisearch(): Promise<OwnMeilisearch> {
  if (!program) throw new Error('There is no Meilisearch on this machine.');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'entraide-meilisearch-'));
  const plan = { program, dataDir, port: await freePort(), masterKey: randomBytes(24).toString('hex') };
  let running: MeilisearchProgram = await startMeilisearch(plan);
  return {
    ...addressOf(running.url, plan.masterKey, 'test'),
    dataDir,
    end: (signal) => running.stop(signal),
    startAgain: async () => {
      running = await startMeilisearch(plan);
    },
    stop: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const addressOf = (url: string, key: string, prefix: string): Omit<TestMeilisearch, 'stop'> => ({
  url,
  key,
  prefix,
  settings: {
    MEILISEARCH_URL: url,
    MEILISEARCH_PREFIX: prefix,
    ...(key === '' ? {} : { MEILISEARCH_KEY: key }),
  },
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
