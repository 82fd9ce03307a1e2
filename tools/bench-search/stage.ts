import path from 'node:path';
import type { SearchEngine } from '@entraide/server-platform';
import { BenchDatabases, type CorpusName, type Filling } from './corpora.ts';
import { findMedquad, pageDocument, readPages } from './medquad.ts';
import { type BenchMeilisearch, openMeilisearch } from './meilisearch.ts';
import { type OpenProduct, everyKind, openProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');

export type EngineName = 'postgresql' | 'meilisearch';

/** A corpus that is loaded, with the engines that hold it. */
export interface OpenCorpus {
  readonly url: string;
  readonly product: OpenProduct;
  readonly engines: ReadonlyMap<EngineName, SearchEngine>;
}

export interface FillingOf extends Filling {
  readonly engine: EngineName;
  readonly corpus: CorpusName;
}

/** What the bench runs on: databases, engines, corpora. Everything is opened when it is first needed. */
export class BenchStage {
  /** What filling took, for engines and corpora that were filled in this run or are known from before. */
  readonly fillings: FillingOf[] = [];
  readonly databases: BenchDatabases;
  readonly meilisearch: BenchMeilisearch | string;
  private readonly wanted: ReadonlySet<EngineName>;
  private readonly isFresh: boolean;
  private readonly prepared = new Set<CorpusName>();
  private readonly open = new Map<CorpusName, OpenCorpus>();

  private constructor(databases: BenchDatabases, meilisearch: BenchMeilisearch | string, plan: StagePlan) {
    this.databases = databases;
    this.meilisearch = meilisearch;
    this.wanted = plan.engines;
    this.isFresh = plan.isFresh;
  }

  static async set(folder: string, plan: StagePlan): Promise<BenchStage> {
    const databases = await BenchDatabases.open(folder);
    const meilisearch = plan.engines.has('meilisearch') ? await openMeilisearch(folder) : 'not asked for';
    return new BenchStage(databases, meilisearch, plan);
  }

  /** Loads corpora before any is opened: one may be made from another that nobody reads meanwhile. */
  async prepare(...names: readonly CorpusName[]): Promise<void> {
    for (const name of names.filter((each) => !this.prepared.has(each))) {
      const filling = await this.databases.ensure(name, this.isFresh);
      if (filling) this.fillings.push({ engine: 'postgresql', corpus: name, ...filling });
      this.prepared.add(name);
    }
  }

  async corpus(name: CorpusName): Promise<OpenCorpus> {
    const known = this.open.get(name);
    if (known) return known;
    await this.prepare(name);
    const url = this.databases.urlOf(name);
    const product = await openProduct(url);
    const engines = new Map<EngineName, SearchEngine>();
    if (this.wanted.has('postgresql')) engines.set('postgresql', product.postgres);
    if (typeof this.meilisearch !== 'string') engines.set('meilisearch', await this.fill(name, product));
    const opened = { url, product, engines };
    this.open.set(name, opened);
    return opened;
  }

  async strike(): Promise<void> {
    for (const { product } of this.open.values()) await product.close();
    if (typeof this.meilisearch !== 'string') await this.meilisearch.stop();
    await this.databases.close();
  }

  /** The health pages are the same with and without names beside them: they are indexed once. */
  private async fill(name: CorpusName, product: OpenProduct): Promise<SearchEngine> {
    const server = this.meilisearch as BenchMeilisearch;
    const prefix = name === 'gold' ? 'gold' : 'medquad';
    const source = (await this.databases.sourceOf(prefix)) ?? '';
    const fill = prefix === 'gold' ? fillGold(product) : fillMedquad;
    const filling = await server.ensure(prefix, this.isFresh ? `${source} ${Date.now()}` : source, fill);
    if (name === prefix) this.fillings.push({ engine: 'meilisearch', corpus: name, ...filling });
    return server.engineFor(prefix, product.ranking);
  }
}

export interface StagePlan {
  readonly engines: ReadonlySet<EngineName>;
  readonly isFresh: boolean;
}

const fillGold =
  (product: OpenProduct) =>
  async (engine: SearchEngine): Promise<number> => {
    await engine.rebuild(everyKind, product.documents());
    return (await engine.status()).documents.reduce((sum, { count }) => sum + count, 0);
  };

async function fillMedquad(engine: SearchEngine): Promise<number> {
  const pages = readPages(findMedquad(root) ?? '');
  const batches = Array.from({ length: Math.ceil(pages.length / 500) }, (_, at) =>
    pages.slice(at * 500, at * 500 + 500),
  );
  await engine.rebuild(['thread'], documentsOf(batches.map((batch) => batch.map(pageDocument))));
  return pages.length;
}

async function* documentsOf<T>(
  batches: readonly (readonly T[])[],
): AsyncGenerator<{ documents: readonly T[]; readAt: Date }> {
  for (const documents of batches) yield await Promise.resolve({ documents, readAt: new Date() });
}
