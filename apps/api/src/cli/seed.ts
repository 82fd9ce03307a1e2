import 'reflect-metadata';
import path from 'node:path';
import { LoadStarterCatalogue } from '@entraide/server-catalogue';
import { Clock, Database, createDataSource, readSettings } from '@entraide/server-platform';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { migrateDatabase } from '../migrate-database.ts';
import { type CorpusSizeName, corpusSizeNames, corpusSizes } from '../seed/corpus-size.ts';
import { loadCorpus } from '../seed/load-corpus.ts';
import { readSourceTexts } from '../seed/source-texts.ts';

const openData = path.resolve(import.meta.dirname, '../../../../../shared/data');

interface SeedOptions {
  readonly size: CorpusSizeName;
  readonly again?: true;
}

/** `npm run seed -- --size medium`: fills the database of `DATABASE_URL` with a load corpus. */
async function seed({ size, again }: SeedOptions): Promise<void> {
  const { databaseUrl } = readSettings(process.env);
  const texts = readSourceTexts(process.env['SHARED_DATA'] ?? openData);
  console.log(
    texts.found.length > 0
      ? `Texts from ${texts.found.join(', ')} and our own sentences.`
      : 'No open data found: all texts are our own sentences (SHARED_DATA names its folder).',
  );
  await migrateDatabase(databaseUrl);
  await loadCatalogue(databaseUrl);
  const bar = new SingleBar({ format: '{bar} {percentage} % · {table} · {value} rows', hideCursor: true });
  const started = performance.now();
  const counted = new Map<string, number>();
  bar.start(estimatedRows(size), 0, { table: '' });
  try {
    await loadCorpus({ databaseUrl, size: corpusSizes[size], texts, again: again === true }, (table, rows) => {
      counted.set(table, (counted.get(table) ?? 0) + rows);
      bar.increment(rows, { table });
    });
  } finally {
    bar.stop();
  }
  const seconds = (performance.now() - started) / 1000;
  const total = [...counted.values()].reduce((sum, rows) => sum + rows, 0);
  for (const [table, rows] of counted) console.log(`${String(rows).padStart(10)}  ${table}`);
  console.log(`${total} rows in ${seconds.toFixed(1)} s: ${Math.round(total / seconds)} rows a second.`);
}

/** The corpus is about the concepts of the starter catalogue. */
async function loadCatalogue(url: string): Promise<void> {
  const source = await createDataSource({ url, poolSize: 2, entities: [], as: 'application' }).initialize();
  try {
    await new LoadStarterCatalogue(new Database(source), new Clock()).execute();
  } finally {
    await source.destroy();
  }
}

/** Near enough for a bar: reactions, memberships and side effects come by chance. */
function estimatedRows(size: CorpusSizeName): number {
  const { members, threads, posts, experiences } = corpusSizes[size];
  return Math.round(members * 4 + threads * 2 + posts * 2.2 + experiences * 4.9);
}

const program = new Command('seed')
  .description('Fills a database with a load corpus: synthetic people, threads, posts and experiences.')
  .addOption(new Option('--size <size>', 'how much').choices(corpusSizeNames).default('small'))
  .option('--again', 'replace the load corpus that is there')
  .action(seed);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The load failed for an unknown reason.');
  process.exit(1);
});
