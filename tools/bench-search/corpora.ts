import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { onDatabase } from '../bench/bench-database.ts';
import { type EmbeddedPostgres, freePort, startPostgres } from '../embedded-postgres.ts';
import { findMedquad, pageDocument, readPages } from './medquad.ts';
import { type OpenProduct, loadStartData, migrate, openProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * `gold`: what a fresh `npm start` holds. `medquad`: the health pages and nothing else. `medquad_named`: the same pages
 * beside the starter catalogue and the imported condition catalogue.
 */
export type CorpusName = 'gold' | 'medquad' | 'medquad_named';

export interface Filling {
  readonly documents: number;
  readonly seconds: number;
}

const madeFrom: Record<CorpusName, string[]> = {
  gold: ['apps/api/demo/**/*.json', 'libs/server/catalogue/starter/*'],
  medquad: [],
  medquad_named: ['libs/server/catalogue/starter/*'],
};
const madeBy = [
  'libs/server/*/dist/migrations/*.js',
  'libs/server/search/dist/{indexing,question}/*.js',
  'libs/server/search/dist/engine/document-statement.js',
];

/** The databases of the bench, in a PostgreSQL of its own that is kept between runs. */
export class BenchDatabases {
  private readonly postgres: EmbeddedPostgres;

  private constructor(postgres: EmbeddedPostgres) {
    this.postgres = postgres;
  }

  static async open(folder: string): Promise<BenchDatabases> {
    return new BenchDatabases(await startPostgres({ dataDir: path.join(folder, 'postgres'), port: await freePort() }));
  }

  readonly urlOf = (name: string): string => this.postgres.url(name);
  close(): Promise<void> {
    return this.postgres.stop();
  }

  /** The corpus as this build makes it: loaded anew when the build or the data are others than when it was loaded. */
  async ensure(name: CorpusName, isFresh: boolean): Promise<Filling | undefined> {
    const wanted = fingerprintOf([...madeFrom[name], ...madeBy]);
    if (!isFresh && (await this.sourceOf(name)) === wanted) return undefined;
    console.error(`Loading ${name} …`);
    await this.create(name, name === 'medquad_named' ? 'medquad' : 'template1');
    const filling = await fillers[name](this.urlOf(name));
    await this.onServer(`comment on database ${name} is '${wanted}'`);
    return filling;
  }

  private async create(name: CorpusName, template: string): Promise<void> {
    await this.onServer(`drop database if exists ${name} with (force)`);
    await this.onServer(`create database ${name} template ${template}`);
  }

  async sourceOf(name: CorpusName): Promise<string | undefined> {
    const rows = await this.onServer<{ source: string }>(
      `select shobj_description(oid, 'pg_database') as source from pg_database where datname = '${name}'`,
    );
    return rows[0]?.source;
  }

  private onServer<Row extends object>(sql: string): Promise<Row[]> {
    return onDatabase(this.urlOf('postgres'), async (client) => (await client.query<Row>(sql)).rows);
  }
}

const fillers: Record<CorpusName, (url: string) => Promise<Filling>> = {
  gold: fillGold,
  medquad: fillMedquad,
  medquad_named: nameConditions,
};

async function fillGold(url: string): Promise<Filling> {
  await migrate(url);
  return withProduct(url, true, async (product) => {
    await loadStartData(product);
    return timed(async () => {
      await product.rebuild();
      const { documents } = await product.postgres.status();
      return documents.reduce((sum, { count }) => sum + count, 0);
    });
  });
}

async function fillMedquad(url: string): Promise<Filling> {
  const pages = readPages(medquadFolder());
  await migrate(url);
  return withProduct(url, false, async (product) => {
    const filling = await timed(async () => {
      for (let at = 0; at < pages.length; at += 500) {
        await product.postgres.upsert(pages.slice(at, at + 500).map(pageDocument), new Date());
      }
      return pages.length;
    });
    await product.refreshWords();
    await onDatabase(url, (client) => client.query('vacuum analyze search_document'));
    return filling;
  });
}

/** The same import as `npm run import -- conditions`. */
async function nameConditions(url: string): Promise<Filling> {
  return withProduct(url, false, async (product) => {
    await loadStartData(product);
    const file = path.resolve(medquadFolder(), '../disease-ontology/do_terms.jsonl.gz');
    const imported = spawnSync(process.execPath, ['apps/api/dist/cli/import.js', 'conditions', file], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DATABASE_URL: url },
    });
    if (imported.status !== 0) throw new Error('The condition catalogue could not be imported.');
    return timed(async () => {
      await product.rebuild('concept');
      const { documents } = await product.postgres.status();
      return documents.filter(({ value }) => value === 'condition').reduce((sum, { count }) => sum + count, 0);
    });
  });
}

function medquadFolder(): string {
  const folder = findMedquad(root);
  if (!folder) throw new Error('The health pages are not beside the project (../shared/data/medquad).');
  return folder;
}

async function withProduct<T>(url: string, loadsDemo: boolean, work: (product: OpenProduct) => Promise<T>): Promise<T> {
  const product = await openProduct(url, loadsDemo);
  try {
    return await work(product);
  } finally {
    await product.close();
  }
}

/** @param work gives the number of documents it has written */
export async function timed(work: () => Promise<number>): Promise<Filling> {
  const started = performance.now();
  const documents = await work();
  return { documents, seconds: Number(((performance.now() - started) / 1000).toFixed(1)) };
}

/** A digest of files' names and contents. */
export function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync([...patterns], { cwd: root }).toSorted()) {
    const place = path.join(root, file);
    if (statSync(place).isFile()) hash.update(file).update(readFileSync(place));
  }
  return hash.digest('hex').slice(0, 16);
}
