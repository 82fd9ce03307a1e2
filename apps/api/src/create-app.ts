import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import { manifest } from '@entraide/contract';
import {
  Database,
  type Settings,
  VIEWER_SOURCE,
  type ViewerSource,
  assemble,
  isInManifest,
  runInRequest,
  startMeter,
  statementsSoFar,
} from '@entraide/server-platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { features } from './features.ts';
import { comesFromOurPages } from './http/origin-check.ts';
import { RequestContextFactory } from './http/request-context.factory.ts';
import { mountPages } from './web/mount-pages.ts';

const maxBodyBytes = 1_048_576;

/**
 * The whole server, not listening yet.
 * @param webBuild folder of the web build; without it only GraphQL is served
 */
export async function createApp(settings: Settings, webBuild?: string): Promise<NestFastifyApplication> {
  let contexts: RequestContextFactory | undefined;
  const module = assemble({
    settings,
    features,
    manifest,
    contextOf: async (request, reply) => {
      if (!contexts) throw new Error('a request came before the application was ready');
      const prepared = await contexts.prepare(request as FastifyRequest, 'api');
      return {
        ...prepared.context,
        setSessionToken: (token: string | null) => {
          prepared.context.setSessionToken(token);
          void (reply as FastifyReply).header('set-cookie', prepared.cookies);
        },
      };
    },
  });
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustsProxy && isProxyInFront,
    bodyLimit: maxBodyBytes,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: settings.logLevel === 'silent' ? false : levelsFrom(settings.logLevel),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  contexts = new RequestContextFactory(settings, app.get<ViewerSource>(VIEWER_SOURCE));
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fastify.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  carryRequestIds(fastify);
  if (settings.showsStatementCount) countStatements(fastify);
  guardGraphql(fastify, settings);
  addHealth(fastify, app);
  if (webBuild) await mountPages(app, { settings, contexts, webBuild });
  return app;
}

/** One hop: what stands before the proxy's own entry was written by the client, who could be anybody else each time. */
const isProxyInFront = (_address: string, hop: number): boolean => hop === 0;

/** In both hooks: reading a body starts from the socket's events, outside of the first one. */
function carryRequestIds(fastify: FastifyInstance): void {
  const enter = (request: FastifyRequest, _reply: FastifyReply, done: () => void): void =>
    runInRequest(request.id, done);
  fastify.addHook('onRequest', enter);
  fastify.addHook('preValidation', enter);
}

/** For benchmarks: every answer says how many SQL statements it took, finding out who asks included. */
function countStatements(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (_request, _reply, done) => {
    startMeter(done);
  });
  fastify.addHook('onSend', async (_request, reply) => {
    void reply.header('x-sql-statements', String(statementsSoFar()));
    return Promise.resolve();
  });
}

/** Writes come from our own pages, and operations from our own build, before either is looked at any further. */
function guardGraphql(fastify: FastifyInstance, settings: Settings): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isGraphql(request))
      void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    done();
  });
  fastify.addHook('preHandler', async (request, reply) => {
    if (settings.allowsAdHocOperations || !isGraphql(request)) return;
    const body = request.method === 'GET' ? request.query : request.body;
    if (isInManifest(manifest, body)) return;
    const message = 'This server answers the operations of its own pages only.';
    await reply.status(400).send({ errors: [{ message, extensions: { code: 'OPERATION_NOT_IN_MANIFEST' } }] });
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isGraphql(request) || request.method === 'GET') return;
    if (request.headers.origin === undefined && request.headers.cookie === undefined) return;
    if (comesFromOurPages(request.headers, settings.ownOrigins)) return;
    await reply.status(403).send({
      errors: [{ message: 'This request came from another site.', extensions: { code: 'FORBIDDEN_ORIGIN' } }],
    });
  });
}

const isGraphql = (request: FastifyRequest): boolean => /^\/graphql(?:[/?]|$)/.test(request.url);

function addHealth(fastify: FastifyInstance, app: NestFastifyApplication): void {
  fastify.get('/health', (_request, reply) => reply.send({ status: 'alive' }));
  fastify.get('/ready', async (_request, reply) => {
    try {
      await app.get(Database).query('select 1');
      return await reply.send({ status: 'ready' });
    } catch {
      return reply.status(503).header('retry-after', '5').send({ status: 'the database does not answer' });
    }
  });
}

function levelsFrom(lowest: 'debug' | 'info' | 'warn' | 'error'): ('debug' | 'log' | 'warn' | 'error' | 'fatal')[] {
  const order = ['debug', 'log', 'warn', 'error', 'fatal'] as const;
  return order.slice({ debug: 0, info: 1, warn: 2, error: 3 }[lowest]);
}
