import { randomUUID } from 'node:crypto';
import type { BenchRequest } from './measure.ts';
import { type KnownOperation, findOperation, persistedRequest, variablesFor } from './operations.ts';
import type { BenchThread, Readers, SignedInMember } from './readers.ts';

export interface BenchCase {
  readonly name: string;
  /** Fewer than the usual connections. */
  readonly connections?: number;
  readonly nextRequest: () => BenchRequest;
}

/** A case that cannot be measured with this build, and why. */
export interface SkippedCase {
  readonly name: string;
  readonly skipped: string;
}

const hotPages = 20;
const htmlHeaders = { accept: 'text/html', 'accept-language': 'en' };

/** Gives the items one after the other, over and over. */
function around<T>(items: readonly T[]): () => T {
  let at = -1;
  return () => {
    at = (at + 1) % items.length;
    const item = items[at];
    if (item === undefined) throw new Error('The corpus is too small for this case.');
    return item;
  };
}

/** Every case that this build can answer, in the order in which they are run. */
export function benchCases(readers: Readers, origin: string): (BenchCase | SkippedCase)[] {
  return [...pageCases(readers), ...graphqlCases(readers, origin), ...replyCases(readers, origin)];
}

function pageCases({ threads, communities, treatments, members }: Readers): BenchCase[] {
  const pages: Record<string, () => () => string> = {
    home: () => around(['/']),
    community: () => {
      const next = around(communities);
      return () => `/communities/${next().slug}`;
    },
    thread: () => {
      const next = around(threads);
      return () => `/threads/${pathOf(next())}`;
    },
  };
  // Only where something has been counted.
  if (treatments.length > 0)
    pages['evidence'] = () => {
      const next = around(treatments);
      return () => `/treatments/${next().slug}`;
    };
  const hot: Record<string, () => () => string> = {
    ...pages,
    thread: () => around(threads.slice(0, hotPages).map((thread) => `/threads/${pathOf(thread)}`)),
    evidence: () => around(treatments.slice(0, hotPages).map(({ slug }) => `/treatments/${slug}`)),
  };
  const names = Object.keys(pages);
  return [
    ...names.map((name) => ({ name: `${name} html, signed out, first read`, nextRequest: firstReads(pages[name]) })),
    ...names.map((name) => ({ name: `${name} html, signed out, hot`, nextRequest: reads(hot[name]) })),
    { name: 'search html, signed out', nextRequest: () => ({ path: `/search?q=${word()}`, headers: htmlHeaders }) },
    ...names.map((name) => ({ name: `${name} html, signed in`, nextRequest: signedInReads(pages[name], members) })),
  ];
}

const pathOf = (thread: BenchThread): string => `${thread.id}/${thread.slug}`;

type Pages = (() => () => string) | undefined;
const started = (pages: Pages): (() => string) => pages?.() ?? (() => '/');

function reads(pages: Pages): () => BenchRequest {
  const next = started(pages);
  return () => ({ path: next(), headers: htmlHeaders });
}

/** No address comes twice, so that no page kept for readers before can answer. */
function firstReads(pages: Pages): () => BenchRequest {
  const next = started(pages);
  let visit = 0;
  return () => {
    visit += 1;
    return { path: `${next()}?visit=${visit}`, headers: htmlHeaders };
  };
}

function signedInReads(pages: Pages, members: readonly SignedInMember[]): () => BenchRequest {
  const next = started(pages);
  const member = around(members);
  return () => ({ path: next(), headers: { ...htmlHeaders, cookie: member().cookie } });
}

function graphqlCases({ threads, communities, treatments }: Readers, origin: string): (BenchCase | SkippedCase)[] {
  const thread = around(threads);
  const community = around(communities);
  const treatment = around(treatments);
  const first = 20;
  return [
    graphqlCase(origin, 'home', ['HomeForVisitors'], () => ({ first })),
    graphqlCase(origin, 'community', ['CommunityThreads'], () => {
      const { id, conditionIds } = community();
      return { communityId: id, conditionIds, isFirstPage: true };
    }),
    graphqlCase(origin, 'thread', ['ThreadPage'], () => {
      const { id } = thread();
      return { id, threadId: id, first };
    }),
    graphqlCase(origin, 'evidence', ['TreatmentEvidence'], () => {
      const { id, purposeId } = treatment();
      return { treatmentId: id, purposeId };
    }),
    graphqlCase(origin, 'search', ['SearchPage'], () => ({ text: word(), filter: {}, first })),
  ];
}

/** Ordinary words of both languages, as they are while being typed. */
const word = around(['pain', 'fatig', 'sleep', 'douleur', 'migr', 'work', 'medic', 'sommeil', 'traitement', 'diab']);

function graphqlCase(
  origin: string,
  name: string,
  operations: readonly string[],
  atHand: () => Record<string, unknown>,
): BenchCase | SkippedCase {
  const title = `${name} graphql, signed out`;
  return withOperation(title, operations, (operation) => {
    variablesFor(operation, atHand());
    return () => persistedRequest(operation, variablesFor(operation, atHand()), { origin });
  });
}

function replyCases({ members, answerable }: Readers, origin: string): (BenchCase | SkippedCase)[] {
  const member = around(members);
  let written = 0;
  const reply = (operation: KnownOperation) => (): BenchRequest => {
    const { cookie, communityId } = member();
    const threads = answerable.get(communityId) ?? [];
    written += 1;
    const input = {
      threadId: threads[written % threads.length],
      text: `Reply number ${written} of a benchmark. It says little, and says it in two sentences.`,
      idempotencyKey: randomUUID(),
    };
    return persistedRequest(operation, { input }, { cookie, origin });
  };
  return [
    withOperation('reply', ['PublishPost'], reply),
    withOperation('reply, one at a time', ['PublishPost'], reply, 1),
  ];
}

function withOperation(
  name: string,
  operations: readonly string[],
  requests: (operation: KnownOperation) => () => BenchRequest,
  connections?: number,
): BenchCase | SkippedCase {
  const operation = findOperation(operations);
  if (!operation) return { name, skipped: `this build has no operation ${operations.join(' or ')}` };
  try {
    return { name, nextRequest: requests(operation), ...(connections ? { connections } : {}) };
  } catch (error) {
    return { name, skipped: error instanceof Error ? error.message : 'unknown fault' };
  }
}
