import autocannon from 'autocannon';
import type { ProcessUsage } from './process-usage.ts';

/** One request of a case; made anew for each time it is sent. */
export interface BenchRequest {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface MeasurePlan {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  readonly nextRequest: () => BenchRequest;
  /** Sent as `accept-encoding`; without one answers come as they are. */
  readonly encoding?: string | undefined;
  /** The server's process, for its processor time and memory. */
  readonly usage: () => ProcessUsage;
}

export interface Measurement {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Processor time of the server's process, user and system; PostgreSQL's is not in it. */
  readonly cpuMsPerRequest: number | null;
  /** Mean of the header `x-sql-statements`; `null` when no answer carried it. */
  readonly statementsPerRequest: number | null;
  /** Size of the bodies as sent, mean. */
  readonly bytesPerResponse: number;
  readonly residentMb: number | null;
  readonly requests: number;
  /** Answers other than 2xx, and connections that failed. */
  readonly failures: number;
}

interface Tally {
  readonly durationsMs: number[];
  bytes: number;
  statements: number;
  counted: number;
  failures: number;
}

/** Sends requests over keep-alive connections, one at a time on each, for some seconds. */
export async function measure(plan: MeasurePlan): Promise<Measurement> {
  const tally: Tally = { durationsMs: [], bytes: 0, statements: 0, counted: 0, failures: 0 };
  const before = plan.usage();
  const started = performance.now();
  await autocannon({
    url: plan.url,
    connections: plan.connections,
    duration: plan.seconds,
    setupClient: (client) => watch(client, tally),
    requests: [{ setupRequest: (request) => ({ ...request, ...encoded(plan) }) }],
  });
  const seconds = (performance.now() - started) / 1000;
  const after = plan.usage();
  const count = tally.durationsMs.length;
  const sorted = Float64Array.from(tally.durationsMs).sort();
  const percentile = (share: number): number =>
    rounded(sorted[Math.min(count - 1, Math.floor(count * share))] ?? NaN, 1);
  return {
    requestsPerSecond: rounded(count / seconds, 1),
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
    cpuMsPerRequest:
      before.cpuMs === null || after.cpuMs === null || count === 0
        ? null
        : rounded((after.cpuMs - before.cpuMs) / count, 2),
    statementsPerRequest: tally.counted === 0 ? null : rounded(tally.statements / tally.counted, 2),
    bytesPerResponse: Math.round(tally.bytes / Math.max(1, count)),
    residentMb: after.residentMb,
    requests: count,
    failures: tally.failures,
  };
}

function encoded({ nextRequest, encoding }: MeasurePlan): BenchRequest {
  const request = nextRequest();
  return encoding ? { ...request, headers: { ...request.headers, 'accept-encoding': encoding } } : request;
}

/** The events of autocannon's clients that its types leave out. */
interface ClientEvents {
  on(event: 'headers', listener: (answer: { headers: string[] }) => void): unknown;
  on(event: 'body', listener: (body: Buffer) => void): unknown;
  on(event: 'response', listener: (status: number, bytes: number, durationMs: number) => void): unknown;
  on(event: 'connError', listener: () => void): unknown;
}

function watch(client: unknown, tally: Tally): void {
  const events = client as ClientEvents;
  events.on('headers', ({ headers }) => {
    const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'x-sql-statements');
    if (at < 0) return;
    tally.statements += Number(headers[at + 1]);
    tally.counted += 1;
  });
  events.on('body', (body) => {
    tally.bytes += body.length;
  });
  events.on('response', (status, _bytes, durationMs) => {
    tally.durationsMs.push(durationMs);
    if (status < 200 || status > 299) tally.failures += 1;
  });
  events.on('connError', () => {
    tally.failures += 1;
  });
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
