import { randomBytes, randomUUID } from 'node:crypto';
import { findOperation, persistedRequest, variablesFor } from '../bench/operations.ts';
import type { Readers } from '../bench/readers.ts';
import type { ServerProcess } from '../bench/server-process.ts';

export interface FreshnessFigures {
  readonly posts: number;
  /** From the acknowledgement of a post until a search of its only word answers with it. */
  readonly medianMs: number;
  readonly longestMs: number;
}

const patienceMs = 60_000;
const pauseMs = 50;

/** Publishes replies one after the other, each with a word of its own, and asks for the word until it is found. */
export async function measureFreshness(
  server: ServerProcess,
  readers: Readers,
  posts: number,
): Promise<FreshnessFigures> {
  const tookMs: number[] = [];
  for (let post = 0; post < posts; post += 1) tookMs.push(await untilFound(server, readers, post));
  const sorted = tookMs.toSorted((one, other) => one - other);
  return {
    posts,
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
    longestMs: Math.round(sorted.at(-1) ?? Number.NaN),
  };
}

async function untilFound(server: ServerProcess, { members, answerable }: Readers, post: number): Promise<number> {
  const member = members[post % members.length];
  const threadId = answerable.get(member?.communityId ?? '')?.[post];
  if (!member || !threadId) throw new Error('The corpus is too small to write in.');
  const word = `newword${[...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
  const headers = { cookie: member.cookie, origin: server.url };
  const input = { threadId, text: `A reply to be found by ${word} alone.`, idempotencyKey: randomUUID() };
  await send(server, 'PublishPost', { input }, headers);
  const written = performance.now();
  while (performance.now() - written < patienceMs) {
    const answer = await send(server, 'SearchPage', { text: word, filter: {} }, headers);
    if (/"hits":\[\{/.test(answer)) return performance.now() - written;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`A post was not found within ${patienceMs / 1000} s.`);
}

async function send(
  server: ServerProcess,
  name: string,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const operation = findOperation([name]);
  if (!operation) throw new Error(`This build has no operation ${name}.`);
  const request = persistedRequest(operation, variablesFor(operation, variables), headers);
  const response = await fetch(new URL(request.path, server.url), request);
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"')) throw new Error(`${name} failed: ${answer.slice(0, 200)}`);
  return answer;
}
