import Fastify from 'fastify';
import pg from 'pg';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { AddressInfo } from 'node:net';

/** What this machine can do at most: run by `floor.ts` as a process of its own, spoken to by messages. */
export interface FloorRequest {
  readonly databaseUrl: string;
  readonly seconds: number;
  readonly connections: number;
  readonly threadIds: readonly string[];
  /** Size of the answer of the bare route. */
  readonly bytes: number;
}

export type FloorMessage =
  | { readonly kind: 'sql' | 'render'; readonly durationsMs: number[]; readonly cpuMs: number; readonly bytes: number }
  | { readonly kind: 'listening'; readonly port: number };

const postsOfThread = `
  select post.id, post.tree, post.created_at, member.pseudonym from post left join member on member.id = post.author_id
  where post.thread_id = $1 order by post.created_at, post.id limit 20`;

interface PostRow {
  readonly id: string;
  readonly tree: readonly { readonly children: readonly { readonly text: string }[] }[];
  readonly created_at: Date;
  readonly pseudonym: string;
}

process.once('message', (request: FloorRequest) => void run(request));

async function run(request: FloorRequest): Promise<void> {
  const pool = new pg.Pool({ connectionString: request.databaseUrl, max: request.connections });
  const next = around(request.threadIds);
  const query = async (): Promise<PostRow[]> =>
    (await pool.query<PostRow>({ name: 'posts', text: postsOfThread, values: [next()] })).rows;
  const posts = await query();
  await report('sql', request.seconds, request.connections, () => query().then((rows) => rows.length));
  await report('render', request.seconds, 1, () => Promise.resolve(renderToString(page(posts)).length));
  const body = '.'.repeat(request.bytes);
  const server = Fastify();
  server.get('/', (_request, reply) => reply.type('text/html').send(body));
  server.get('/query', async (_request, reply) => reply.type('text/html').send(renderToString(page(await query()))));
  await server.listen({ port: 0, host: '127.0.0.1' });
  send({ kind: 'listening', port: (server.server.address() as AddressInfo).port });
}

/** Repeats some work for some seconds, several at once. */
async function report(
  kind: 'sql' | 'render',
  seconds: number,
  atOnce: number,
  work: () => Promise<number>,
): Promise<void> {
  const durationsMs: number[] = [];
  let bytes = 0;
  const before = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now();
      bytes = await work();
      durationsMs.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const used = process.cpuUsage(before);
  send({ kind, durationsMs, cpuMs: (used.user + used.system) / 1000, bytes });
}

/** A page of 20 posts with the mark-up of the real one in number of elements, and nothing else. */
function page(posts: readonly PostRow[]): ReturnType<typeof createElement> {
  const post = (row: PostRow): ReturnType<typeof createElement> =>
    createElement(
      'article',
      { key: row.id, id: row.id, className: 'post card stack' },
      createElement(
        'header',
        { className: 'byline' },
        createElement('a', { href: '/' }, row.pseudonym),
        row.created_at.toISOString(),
      ),
      row.tree.map((paragraph, at) =>
        createElement(
          'p',
          { key: at },
          paragraph.children.map((inline) => inline.text),
        ),
      ),
      createElement(
        'footer',
        { className: 'row' },
        ['a', 'b', 'c', 'd'].map((kind) => createElement('button', { key: kind }, kind)),
      ),
    );
  return createElement('html', null, createElement('body', null, createElement('main', null, posts.map(post))));
}

function around(items: readonly string[]): () => string {
  let at = -1;
  return () => {
    at = (at + 1) % items.length;
    return items[at] ?? '';
  };
}

const send = (message: FloorMessage): void => void process.send?.(message);
