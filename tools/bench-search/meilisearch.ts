import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Clock, type SearchEngine, findMeilisearch, startMeilisearch } from '@entraide/server-platform';
import { type ProcessUsage, usageOf } from '../bench/process-usage.ts';
import { freePort } from '../embedded-postgres.ts';
import { type Filling, fingerprintOf, timed } from './corpora.ts';
import { builtPart } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = 'libs/server/search/dist/engine/meilisearch';
const benchKey = 'a key for measurements alone';

/** A Meilisearch server at hand, and the engine that this build has for it. */
export interface BenchMeilisearch {
  readonly address: { readonly url: string; readonly key: string | undefined };
  /** An engine with indexes of its own. @param ranking of the product whose documents it holds */
  engineFor(prefix: string, ranking: unknown): SearchEngine;
  /** Fills the indexes of an engine unless they hold just this. @returns what it took, now or then */
  ensure(prefix: string, source: string, fill: (engine: SearchEngine) => Promise<number>): Promise<Filling>;
  /** `undefined` when the server is not ours. */
  usage(): ProcessUsage | undefined;
  readonly dataDir: string | undefined;
  stop(): Promise<void>;
}

type Constructor = new (...given: unknown[]) => unknown;

/** @returns why there is none, when there is none */
export async function openMeilisearch(folder: string): Promise<BenchMeilisearch | string> {
  const given = process.env['MEILISEARCH_URL'];
  const program = findMeilisearch(process.env['PATH']);
  if (!given && !program) return 'no MEILISEARCH_URL and no program meilisearch on the PATH';
  if (!existsSync(path.join(root, built, 'meilisearch.engine.js'))) return 'this build has no engine for it';
  const Engine = await builtPart<Constructor>(`${built}/meilisearch.engine.js`, 'MeilisearchEngine');
  const Connection = await builtPart<Constructor>(`${built}/meilisearch-connection.js`, 'MeilisearchConnection');
  const dataDir = path.join(folder, 'meilisearch');
  const own =
    !given && program
      ? await startMeilisearch({ program, dataDir, port: await freePort(), masterKey: benchKey })
      : undefined;
  const address = own ? { url: own.url, key: benchKey } : { url: given ?? '', key: process.env['MEILISEARCH_KEY'] };
  const engineFor = (prefix: string, ranking?: unknown): SearchEngine =>
    new Engine(new Connection({ ...address, prefix: `bench_${prefix}` }), new Clock(), ranking) as SearchEngine;
  return {
    address,
    engineFor,
    ensure: (prefix, source, fill) => ensureFilled(folder, { prefix, source, engine: engineFor(prefix), fill }),
    usage: () => (own ? usageOf(own.pid) : undefined),
    dataDir: own ? dataDir : undefined,
    stop: async () => own?.stop(),
  };
}

interface FillPlan {
  readonly prefix: string;
  readonly source: string;
  readonly engine: SearchEngine;
  readonly fill: (engine: SearchEngine) => Promise<number>;
}

interface KnownFilling extends Filling {
  readonly madeFrom: string;
}

async function ensureFilled(folder: string, { prefix, source, engine, fill }: FillPlan): Promise<Filling> {
  const file = path.join(folder, `meilisearch-${prefix}.json`);
  const madeFrom = `${source} ${fingerprintOf([`${built}/*.js`])}`;
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownFilling) : undefined;
  if (known?.madeFrom === madeFrom && (await isFilled(engine))) return known;
  console.error(`Filling Meilisearch with ${prefix} …`);
  const filling = await timed(() => fill(engine));
  writeFileSync(file, JSON.stringify({ ...filling, madeFrom }));
  return filling;
}

async function isFilled(engine: SearchEngine): Promise<boolean> {
  const { documents } = await engine.status();
  return documents.some(({ count }) => count > 0);
}
