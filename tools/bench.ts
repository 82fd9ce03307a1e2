import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  ensureCorpus,
  letWriteWithoutPause,
  onDatabase,
  openBenchDatabase,
  untilJobsAreDone,
} from './bench/bench-database.ts';
import { benchCases } from './bench/cases.ts';
import { measureFloor } from './bench/floor.ts';
import { measure } from './bench/measure.ts';
import { findFault } from './bench/probe.ts';
import { isUncounted, measureEvidence } from './bench/evidence.ts';
import { endSessions, prepareReaders } from './bench/readers.ts';
import { buildIfStale } from './build-if-stale.ts';
import { type ServerProcess, startServer } from './bench/server-process.ts';

const root = path.resolve(import.meta.dirname, '..');
const usage = `npm run bench -- [evidence|safety] [--size small|medium|large] [--database-url postgres://…] [--seconds 5]
                 [--connections 10] [--encoding br] [--node-options=OPTIONS] [--only TEXT] [--no-build] [--no-floor]

Measures the built server on a load corpus and prints one JSON line for each case. Without --database-url it uses a
PostgreSQL of its own, kept in .data/bench-SIZE so that the corpus is loaded once. Replies are really written.
With "evidence" it counts the figures from nothing and once more, and measures the pages and operations that show them.
With "safety" it counts how well texts that tell of danger are found, and how fast; it needs no database.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    size: { type: 'string', default: 'small' },
    'database-url': { type: 'string' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '10' },
    encoding: { type: 'string' },
    'node-options': { type: 'string' },
    only: { type: 'string', default: '' },
    build: { type: 'boolean', default: true },
    floor: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
});
const seconds = Number(options.seconds);
const connections = Number(options.connections);
const isEvidence = positionals[0] === 'evidence';
const isSafety = positionals[0] === 'safety';
const isWanted = (name: string): boolean => name.includes(options.only) && (!isEvidence || name.startsWith('evidence'));
const print = (line: object): void => console.log(JSON.stringify(line));

if (options.help || positionals.some((word) => word !== 'evidence' && word !== 'safety')) console.log(usage);
else if (isSafety) await safety();
else await bench();

/** What is measured imports the built library, so it is loaded after building that one; nothing else is needed. */
async function safety(): Promise<void> {
  const compiler = [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', path.join(root, 'libs/domain/safety')];
  if (options.build && spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status !== 0) process.exit(1);
  const { benchSafety } = await import('./bench/safety.ts');
  benchSafety(print);
}

async function bench(): Promise<void> {
  if (options.build && !buildIfStale(root, (message) => console.error(message))) process.exit(1);
  const database = await openBenchDatabase(options.size, options['database-url']);
  let server: ServerProcess | undefined;
  const close = async (): Promise<void> => {
    await server?.stop();
    await onDatabase(database.url, endSessions).catch(() => undefined);
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(1)));
  try {
    await ensureCorpus(database.url, options.size);
    await prepareFigures(database.url);
    server = await startServer(database.url, options['node-options']);
    await untilJobsAreDone(database.url);
    await onDatabase(database.url, letWriteWithoutPause);
    print({ case: 'start to first answer, existing database', ms: server.startMs });
    await measureCases(server, database.url);
  } finally {
    await close();
  }
}

/** Counts what was never counted, so that the pages of it have something to show. */
async function prepareFigures(databaseUrl: string): Promise<void> {
  if (isEvidence) await measureEvidence(databaseUrl, print);
  else if (await onDatabase(databaseUrl, isUncounted)) await measureEvidence(databaseUrl, () => undefined);
}

async function measureCases(server: ServerProcess, databaseUrl: string): Promise<void> {
  const readers = await onDatabase(databaseUrl, prepareReaders);
  let threadPageBytes = 25_000;
  for (const each of benchCases(readers, server.url).filter(({ name }) => isWanted(name))) {
    if ('skipped' in each) {
      print({ case: each.name, skipped: each.skipped });
      continue;
    }
    const fault = await findFault(server.url, each.nextRequest());
    if (fault) {
      print({ case: each.name, skipped: fault });
      continue;
    }
    const plan = {
      url: server.url,
      connections: each.connections ?? connections,
      usage: server.usage,
      encoding: options.encoding,
    };
    await measure({ ...plan, seconds: 1, nextRequest: each.nextRequest });
    const result = await measure({ ...plan, seconds, nextRequest: each.nextRequest });
    print({ case: each.name, ...result });
    if (each.name.startsWith('thread html')) threadPageBytes = result.bytesPerResponse;
  }
  if (!options.floor || isEvidence) return;
  const threadIds = readers.threads.map(({ id }) => id);
  const floor = await measureFloor({ databaseUrl, seconds, connections, threadIds, bytes: threadPageBytes });
  for (const result of floor) print(result);
}
