import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  Clock,
  Database,
  type SearchBatch,
  type SearchEngine,
  type SearchKind,
  type SearchQuestion,
  type Settings,
  readSettings,
} from '@entraide/server-platform';

const root = path.resolve(import.meta.dirname, '../..');
const subjects = ['concept', 'community', 'thread', 'post', 'experience'] as const;
const batchSize = 500;

/** A question as the product reads it. */
export type ReadQuestion = Pick<SearchQuestion, 'terms' | 'meanings'>;

interface DocumentsReader {
  byIds(subject: string, ids: readonly string[]): Promise<SearchBatch['documents']>;
  idsAfter(subject: string, after: string | null, limit: number): Promise<string[]>;
}

type Made<T> = abstract new (...given: never[]) => T;

interface ProductApp {
  init(): Promise<unknown>;
  get<T>(what: Made<T>): T;
  close(): Promise<void>;
}

/** The built product on a database, without its server and its worker. */
export interface OpenProduct {
  readonly app: ProductApp;
  readonly postgres: SearchEngine;
  /** What puts candidates of other engines in order. */
  readonly ranking: unknown;
  readQuestion(text: string): Promise<ReadQuestion>;
  /** Brings what PostgreSQL finds into step with the rows: of one kind of subject, or of all. */
  rebuild(subject?: (typeof subjects)[number]): Promise<void>;
  /** Counts the words of the texts, which misspelt ones are compared with. */
  refreshWords(): Promise<void>;
  /** Everything that may be found, as documents, in batches. */
  documents(): AsyncGenerator<SearchBatch>;
  close(): Promise<void>;
}

/** Part of the build by its file: tools may not import features, and a part may be missing in this build. */
export async function builtPart<T>(file: string, name: string): Promise<T> {
  const part = ((await import(pathToFileURL(path.join(root, file)).href)) as Record<string, T>)[name];
  if (part === undefined) throw new Error(`This build has no ${name} in ${file}.`);
  return part;
}

const searchPart = <T>(file: string, name: string): Promise<Made<T>> =>
  builtPart(`libs/server/search/dist/${file}.js`, name);

/** Brings a database to this build's shape. */
export async function migrate(databaseUrl: string): Promise<void> {
  await (
    await builtPart<(url: string) => Promise<void>>('apps/api/dist/migrate-database.js', 'migrateDatabase')
  )(databaseUrl);
}

/** @param loadsDemo whether an empty database gets the catalogue and the demo community, as on the first `npm start` */
export async function openProduct(databaseUrl: string, loadsDemo = false): Promise<OpenProduct> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'entraide-bench-'));
  const settings = readSettings({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    DEMO_COMMUNITY: String(loadsDemo),
    LOG_LEVEL: 'error',
    ROLE: 'api',
  });
  const createApp = await builtPart<(of: Settings) => Promise<ProductApp>>('apps/api/dist/create-app.js', 'createApp');
  const app = await createApp(settings);
  await app.init();
  const [Ranking, questions, words, rebuilding, postgres, reader] = await Promise.all([
    builtPart<new (database: Database, clock: Clock) => unknown>(
      'libs/server/search/dist/engine/candidate-ranking.js',
      'PostgresCandidateRanking',
    ),
    searchPart<{ execute(text: string): Promise<ReadQuestion> }>('question/read-question.query', 'ReadQuestionQuery'),
    searchPart<{ handle(): Promise<void> }>('indexing/refresh-words.job', 'RefreshWordsJob'),
    searchPart<{ handle(payload: object): Promise<void> }>('indexing/rebuild-search.job', 'RebuildSearchJob'),
    searchPart<SearchEngine>('engine/postgres-search.engine', 'PostgresSearchEngine'),
    searchPart<DocumentsReader>('indexing/subject-documents.reader', 'SubjectDocumentsReader'),
  ]);
  return {
    app,
    postgres: app.get(postgres),
    ranking: new Ranking(app.get(Database), app.get(Clock)),
    readQuestion: (text) => app.get(questions).execute(text),
    rebuild: (subject) => app.get(rebuilding).handle(subject ? { kind: subject } : {}),
    refreshWords: () => app.get(words).handle(),
    documents: () => everyDocument(app.get(reader)),
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function* everyDocument(reader: DocumentsReader): AsyncGenerator<SearchBatch> {
  for (const subject of subjects) {
    for (let after: string | null = null; ;) {
      const ids: string[] = await reader.idsAfter(subject, after, batchSize);
      if (ids.length === 0) break;
      yield { documents: await reader.byIds(subject, ids), readAt: new Date() };
      after = ids.at(-1) ?? null;
    }
  }
}

/** Loads the starter catalogue and, where the product was opened for it, the demo community. */
export async function loadStartData(product: OpenProduct): Promise<void> {
  const load = await builtPart<(app: ProductApp, tell: (words: string) => void) => Promise<void>>(
    'apps/api/dist/start-data.js',
    'loadStartData',
  );
  await load(product.app, (words) => console.error(words));
}

export const everyKind: readonly SearchKind[] = [
  'thread',
  'post',
  'experience',
  'condition',
  'symptom',
  'treatment',
  'community',
];
