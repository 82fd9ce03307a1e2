import { type Language, type MemberViewer, type Viewer, isMember, visitor } from '@entraide/domain-kernel';
import {
  type Feature,
  Database,
  type Door,
  type ExecutedResult,
  GraphqlExecutor,
  JobRunner,
  type RequestContext,
  VIEWER_SOURCE,
  type ViewerSource,
  assemble,
  meterStatements,
  readSettings,
} from '@entraide/server-platform';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestDatabase, createTestDatabase } from './test-database.ts';

export interface Answer<Data> extends Omit<ExecutedResult, 'data'> {
  readonly data: Data;
  /** The statements it took, transaction control left out. */
  readonly statements: readonly string[];
  /** What the answer would set as session token; `undefined` when it leaves it alone. */
  readonly sessionToken: string | null | undefined;
}

/** A running application of some features on a database of its own, spoken to through GraphQL. */
export class TestApp {
  private constructor(
    readonly nest: NestFastifyApplication,
    private readonly testDatabase: TestDatabase,
    readonly dataDir: string,
  ) {}

  /**
   * @param features in their order; the accounts feature must be among them.
   * @param given settings besides those of every test, such as a search engine's address
   */
  static async start(features: readonly Feature[], given: Readonly<Record<string, string>> = {}): Promise<TestApp> {
    const testDatabase = await createTestDatabase(features);
    const dataDir = mkdtempSync(path.join(tmpdir(), 'entraide-test-'));
    const settings = readSettings({
      DATABASE_URL: testDatabase.url,
      DATABASE_POOL: '6',
      DATA_DIR: dataDir,
      GRAPHQL_ADHOC: 'true',
      ...given,
    });
    const module = assemble({
      settings,
      features,
      manifest: {},
      contextOf: () => Promise.reject(new Error('no HTTP here')),
    });
    const nest = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
    await nest.init();
    return new TestApp(nest, testDatabase, dataDir);
  }

  async stop(): Promise<void> {
    await this.nest.close();
    await this.testDatabase.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** The address of the app's own database, as its owner. */
  get databaseUrl(): string {
    return this.testDatabase.url;
  }

  get database(): Database {
    return this.nest.get(Database);
  }

  /** Runs what the queue holds, as the worker would. */
  runJobs(): Promise<void> {
    return this.nest.get(JobRunner).runDueJobs();
  }

  /** The viewer as the next request of this member would see them: call again after roles change. */
  async viewer(memberId: string): Promise<MemberViewer> {
    const viewer = await this.nest.get<ViewerSource>(VIEWER_SOURCE).viewerOfMember(memberId);
    if (!viewer || !isMember(viewer)) throw new Error(`No active member ${memberId}`);
    return viewer;
  }

  visitor(language: Language = 'en'): Viewer {
    return visitor(language);
  }

  /** Runs one GraphQL document as the viewer. Faults stay in `errors`; check `data` or `errors`. */
  async run<Data = Record<string, never>>(
    viewer: Viewer,
    source: string,
    variables: Record<string, unknown> = {},
    door: Door = 'page',
  ): Promise<Answer<Data>> {
    let sessionToken: string | null | undefined;
    const context: RequestContext = {
      viewer,
      door,
      requestId: randomUUID(),
      clientKey: 'test',
      device: 'Test',
      setSessionToken: (token) => {
        sessionToken = token;
      },
    };
    const id = createHash('sha256').update(source).digest('hex');
    const { result, statements } = await meterStatements(() =>
      this.nest.get(GraphqlExecutor).execute({ id, source }, variables, context),
    );
    return { ...result, data: result.data as Data, statements, sessionToken };
  }
}
