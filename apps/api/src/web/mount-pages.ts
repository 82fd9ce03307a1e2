import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { GraphqlExecutor, type Settings } from '@entraide/server-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { comesFromOurPages } from '../http/origin-check.ts';
import type { RequestContextFactory } from '../http/request-context.factory.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { addressOf } from './address-of.ts';
import type { PageHandler } from './page-server.ts';

/** The longest form: a table of watched terms, each letter of which may take six bytes of an address-encoded form. */
const maxFormBytes = 2 * 1_048_576;

interface PageMount {
  readonly settings: Settings;
  readonly contexts: RequestContextFactory;
  /** Folder of the web build, with `client` and `server`. */
  readonly webBuild: string;
}

/** Serves the build's assets for ever, and everything else through the pages, in process. */
export async function mountPages(app: NestFastifyApplication, mount: PageMount): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const module = (await import(pathToFileURL(path.join(mount.webBuild, 'server/index.js')).href)) as {
    createPageHandler(): PageHandler;
  };
  const handle = module.createPageHandler();
  const executor = app.get(GraphqlExecutor);
  await fastify.register(fastifyStatic, {
    root: path.join(mount.webBuild, 'client'),
    serve: true,
    wildcard: false,
    decorateReply: false,
    index: false,
    setHeaders: (reply, file) => {
      const isHashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { settings } = mount;
    const nonce = randomBytes(16).toString('base64');
    reply.headers(securityHeaders(nonce, settings.publicUrl.protocol === 'https:'));
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !comesFromOurPages(request.headers, settings.ownOrigins)) {
      return reply
        .status(403)
        .type('text/plain; charset=utf-8')
        .send('This form was sent from another site and was not taken.');
    }
    const prepared = await mount.contexts.prepare(request, 'page');
    const response = await handle(toFetchRequest(request, settings.publicUrl.origin, writes), {
      viewer: prepared.context.viewer,
      language: prepared.language,
      nonce,
      requestId: prepared.context.requestId,
      publicOrigin: settings.publicUrl.origin,
      execute: (operation, variables) => executor.execute(operation, variables, prepared.context),
    });
    reply.status(response.status);
    response.headers.forEach((value, name) => {
      if (name !== 'set-cookie') void reply.header(name, value);
    });
    const cookies = [...response.headers.getSetCookie(), ...prepared.cookies];
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    if (!response.headers.has('cache-control')) void reply.header('cache-control', 'private, no-store');
    // As bytes: as text, a file would lose its byte order mark.
    return reply.send(request.method === 'HEAD' ? '' : Buffer.from(await response.arrayBuffer()));
  };

  await fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxFormBytes }, (_request, form, parsed) =>
      parsed(null, form),
    );
    scope.all('/*', answer);
    done();
  });
}

function toFetchRequest(request: FastifyRequest, origin: string, hasBody: boolean): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value].flat()) if (item !== undefined) headers.append(name, item);
  }
  return new Request(addressOf(request.raw.url ?? '/', origin), {
    method: request.method,
    headers,
    ...(hasBody && { body: request.body as Buffer<ArrayBuffer> | undefined }),
  });
}
