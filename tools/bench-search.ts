import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.ts';

const root = path.resolve(import.meta.dirname, '..');
const usage = `npm run bench:search -- [--only gold,medquad,typing,speed,fresh] [--engine postgresql,meilisearch]
                        [--queries 400] [--seconds 5] [--size medium] [--fresh] [--no-build]

Measures how well and how fast search answers, beside a plain BM25 baseline over the same texts, and prints one JSON
line for each figure and tables at the end. Its databases are kept in .data/bench-search and loaded anew when the build
or the data have changed, or with --fresh. Of the 10,706 questions over health pages a sample is asked (--queries, the
same one in every run; as many of those about common conditions); --queries 10706 asks all, which takes an hour.`;

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    only: { type: 'string', default: 'gold,medquad,typing,speed,fresh' },
    engine: { type: 'string', default: 'postgresql,meilisearch' },
    queries: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '5' },
    size: { type: 'string', default: 'medium' },
    fresh: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(usage);
else await bench();

/** What measures imports the build, so it is loaded after building. */
async function bench(): Promise<void> {
  if (options.build && !buildIfStale(root, (message) => console.error(message))) process.exit(1);
  await import('reflect-metadata');
  const { parts, runBench } = await import('./bench-search/run.ts');
  const engines = ['postgresql', 'meilisearch'] as const;
  const chosen = <T extends string>(given: string, known: readonly T[]): Set<T> => {
    const names = given.split(',').map((name) => name.trim());
    const unknown = names.filter((name) => !known.some((each) => each === name));
    if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
    return new Set(known.filter((name) => names.includes(name)));
  };
  await runBench({
    parts: chosen(options.only, parts),
    engines: chosen(options.engine, engines),
    queries: Number(options.queries),
    seconds: Number(options.seconds),
    size: options.size,
    isFresh: options.fresh,
  });
  process.exit(0);
}
