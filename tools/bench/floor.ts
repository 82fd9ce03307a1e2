import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { FloorMessage, FloorRequest } from './floor-process.ts';
import { type Measurement, measure, rounded } from './measure.ts';
import { usageOf } from './process-usage.ts';
import { ended } from './server-process.ts';

export type FloorResult = Partial<Measurement> & { readonly case: string };

/** Measures what the product's figures are to be compared with, each in a process of its own without the product. */
export async function measureFloor(request: FloorRequest): Promise<FloorResult[]> {
  const child = fork(path.join(import.meta.dirname, 'floor-process.ts'), {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  });
  const results: FloorResult[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (message: FloorMessage) => {
      if (message.kind === 'listening') resolve(message.port);
      else results.push(describe(message, request.seconds));
    });
    child.once('exit', (code) => {
      reject(new Error(`The process for the floor cases ended with code ${code}.`));
    });
    child.send(request);
  });
  try {
    results.push(
      { case: 'floor: bare Fastify route of a thread page’s size', ...(await overHttp(child, port, '/', request)) },
      {
        case: 'floor: Fastify, one query, React page of 20 posts',
        ...(await overHttp(child, port, '/query', request)),
      },
    );
    return results;
  } finally {
    await ended(child);
  }
}

function overHttp(child: ChildProcess, port: number, page: string, request: FloorRequest): Promise<Measurement> {
  return measure({
    url: `http://127.0.0.1:${port}`,
    seconds: request.seconds,
    connections: request.connections,
    nextRequest: () => ({ path: page }),
    usage: () => usageOf(child.pid ?? 0),
  });
}

function describe(message: Exclude<FloorMessage, { kind: 'listening' }>, seconds: number): FloorResult {
  const sorted = message.durationsMs.sort((a, b) => a - b);
  const percentile = (share: number): number => rounded(sorted[Math.floor(sorted.length * share)] ?? NaN, 2);
  return {
    case: message.kind === 'sql' ? 'floor: 20 posts by one query through pg' : 'floor: renderToString of 20 posts',
    requestsPerSecond: rounded(sorted.length / seconds, 1),
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
    cpuMsPerRequest: rounded(message.cpuMs / sorted.length, 2),
    ...(message.kind === 'render' ? { bytesPerResponse: message.bytes } : {}),
    requests: sorted.length,
  };
}
