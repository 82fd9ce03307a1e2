import { type BenchRequest, measure } from '../bench/measure.ts';
import { findOperation, persistedRequest, variablesFor } from '../bench/operations.ts';
import type { ServerProcess } from '../bench/server-process.ts';
import { readGoldQueries } from './gold-set.ts';
import { sampleOf } from './seeded-choice.ts';

/** What somebody types until the question is whole, key by key; one letter alone asks nothing. */
export const keyStrokes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(0, at + 2));

/** The same strokes in the same order in every run: those of some gold questions, one question after the other. */
export const typedStrokes = (questions: number): string[] =>
  sampleOf(readGoldQueries(), questions).flatMap(({ text }) => keyStrokes(text));

export interface SpeedFigures {
  readonly clients: number;
  readonly asked: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

export const clientCounts = [1, 10, 50] as const;

/** Through the product: GraphQL over HTTP as the page asks while somebody types. */
export async function measureHttp(server: ServerProcess, seconds: number): Promise<SpeedFigures[]> {
  const operation = findOperation(['SearchWhileTyping', 'SearchSuggestions', 'SearchPage']);
  if (!operation) throw new Error('This build has no operation for searching.');
  const strokes = typedStrokes(20);
  const figures: SpeedFigures[] = [];
  for (const clients of clientCounts) {
    let at = 0;
    const nextRequest = (): BenchRequest => {
      const text = strokes[at++ % strokes.length] as string;
      return persistedRequest(operation, variablesFor(operation, { text, filter: {}, first: 8 }), {
        origin: server.url,
      });
    };
    const plan = { url: server.url, connections: clients, usage: () => server.usage(), nextRequest };
    await measure({ ...plan, seconds: 1 });
    const { requests, p50Ms, p95Ms, requestsPerSecond, failures } = await measure({ ...plan, seconds });
    if (failures > 0) console.error(`${failures} of ${requests} questions failed.`);
    figures.push({ clients, asked: requests, p50Ms, p95Ms, perSecond: requestsPerSecond });
  }
  return figures;
}
