import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureCorpus, onDatabase, openBenchDatabase, untilJobsAreDone } from '../bench/bench-database.ts';
import { endSessions, prepareReaders } from '../bench/readers.ts';
import { type ServerProcess, startServer } from '../bench/server-process.ts';
import { chooseDataFolder, makeDataFolder } from '../data-folder.ts';
import { measureFreshness } from './freshness.ts';
import { measureGold, measurePages } from './quality.ts';
import { type Figure, tableOf } from './report.ts';
import { measureHttp } from './speed.ts';
import { BenchStage, type EngineName } from './stage.ts';
import { measureTyping } from './typing-quality.ts';

const root = path.resolve(import.meta.dirname, '../..');

export const parts = ['gold', 'medquad', 'typing', 'speed', 'fresh'] as const;
export type Part = (typeof parts)[number];

export interface RunPlan {
  readonly parts: ReadonlySet<Part>;
  readonly engines: ReadonlySet<EngineName>;
  /** Known-item questions, and as many typing errors. */
  readonly queries: number;
  readonly seconds: number;
  readonly size: string;
  readonly isFresh: boolean;
}

/** Measures what is asked for; prints a line of JSON for each figure, and tables at the end. */
export async function runBench(plan: RunPlan): Promise<void> {
  const tables: string[] = [];
  const print = (title: string, columns: readonly string[], figures: readonly object[]): void => {
    if (figures.length === 0) return;
    for (const figure of figures) console.log(JSON.stringify({ measured: title, ...figure }));
    tables.push(`${title}\n\n${tableOf(columns, figures as Figure[])}`);
  };
  const folder = path.join(chooseDataFolder(root, undefined).folder, 'bench-search');
  makeDataFolder(folder);
  const stage = await BenchStage.set(folder, plan);
  const close = closeOnce(() => stage.strike());
  try {
    if (typeof stage.meilisearch === 'string') console.error(`Meilisearch is left out: ${stage.meilisearch}.`);
    await measureQuality(stage, plan, print);
    print('filling', ['corpus', 'engine', 'documents', 'seconds', 'perSecond'], stage.fillings.map(withRate));
    if (plan.parts.has('speed') || plan.parts.has('fresh')) await measureServers(stage, plan, print);
    print('Meilisearch', ['residentMb', 'diskMb'], meilisearchUse(stage));
  } finally {
    await close();
  }
  console.log(`\n${tables.join('\n\n')}`);
}

type Print = (title: string, columns: readonly string[], figures: readonly object[]) => void;

const qualityColumns = ['set', 'part', 'engine', 'queries', 'ndcgAt10', 'mrrAt10', 'recallAt50', 'withoutResult'];

async function measureQuality(stage: BenchStage, plan: RunPlan, print: Print): Promise<void> {
  if (plan.parts.has('gold')) print('gold set', qualityColumns, await measureGold(stage));
  if (plan.parts.has('medquad')) {
    const figures = await measurePages(stage, plan.queries);
    if (figures.length === 0) console.error('The health pages are left out: ../shared/data/medquad is not there.');
    print(`health pages, a sample of ${plan.queries} (--queries)`, qualityColumns, figures);
  }
  if (plan.parts.has('typing')) {
    const columns = ['set', 'engine', 'queries', 'cleanRecallAt10', 'misspeltRecallAt10', 'kept'];
    print('typing errors', columns, await measureTyping(stage, plan.queries));
  }
}

/** The product on the load corpus, once with each engine. */
async function measureServers(stage: BenchStage, plan: RunPlan, print: Print): Promise<void> {
  const database = await openBenchDatabase(plan.size, undefined);
  try {
    await ensureCorpus(database.url, plan.size);
    for (const engine of plan.engines) {
      const settings = engine === 'meilisearch' ? meilisearchSettings(stage) : {};
      if (!settings) continue;
      const server = await startServer(database.url, undefined, settings);
      try {
        await untilJobsAreDone(database.url);
        await measureServer(server, database.url, { engine, plan, print });
      } finally {
        await server.stop();
      }
    }
  } finally {
    await onDatabase(database.url, endSessions).catch(() => undefined);
    await database.close();
  }
}

interface ServerRun {
  readonly engine: EngineName;
  readonly plan: RunPlan;
  readonly print: Print;
}

async function measureServer(
  server: ServerProcess,
  databaseUrl: string,
  { engine, plan, print }: ServerRun,
): Promise<void> {
  const corpus = plan.size;
  if (plan.parts.has('speed')) {
    const figures = await measureHttp(server, plan.seconds);
    const columns = ['engine', 'corpus', 'clients', 'asked', 'p50Ms', 'p95Ms', 'perSecond'];
    print(
      `while typing, ${engine}`,
      columns,
      figures.map((figure) => ({ engine, corpus, ...figure })),
    );
  }
  if (plan.parts.has('fresh')) {
    const readers = await onDatabase(databaseUrl, prepareReaders);
    const figures = await measureFreshness(server, readers, 10);
    const columns = ['engine', 'corpus', 'posts', 'medianMs', 'longestMs'];
    print(`until a new post is found, ${engine}`, columns, [{ engine, corpus, ...figures }]);
  }
}

/** @returns `undefined` without a server, or with one that a run before has filled for another database */
function meilisearchSettings({ meilisearch }: BenchStage): Record<string, string> | undefined {
  if (typeof meilisearch === 'string') return undefined;
  const { url, key } = meilisearch.address;
  return { MEILISEARCH_URL: url, ...(key ? { MEILISEARCH_KEY: key } : {}), MEILISEARCH_PREFIX: 'bench_load' };
}

const withRate = (filling: { documents: number; seconds: number }): object => ({
  ...filling,
  perSecond: Math.round(filling.documents / Math.max(0.1, filling.seconds)),
});

function meilisearchUse({ meilisearch }: BenchStage): object[] {
  if (typeof meilisearch === 'string' || meilisearch.dataDir === undefined || !existsSync(meilisearch.dataDir))
    return [];
  const used = spawnSync('du', ['-sm', meilisearch.dataDir], { encoding: 'utf8' });
  const diskMb = used.status === 0 ? Number.parseInt(used.stdout, 10) : null;
  return [{ residentMb: meilisearch.usage()?.residentMb ?? null, diskMb }];
}

/** Also when the run is ended from outside. */
function closeOnce(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  const once = (): Promise<void> => (closing ??= close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void once().finally(() => process.exit(1)));
  return once;
}
