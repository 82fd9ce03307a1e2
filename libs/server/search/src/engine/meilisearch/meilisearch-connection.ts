import {
  type FederatedMultiSearchParams,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type SearchResponse,
  type Task,
} from 'meilisearch';
import { type IndexGroup, indexGroups } from './index-groups.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { SearchEngineFault } from '../search-engine-fault.ts';

export interface MeilisearchAddress {
  readonly url: string;
  readonly key: string | undefined;
  /** Begins the names of our indexes. */
  readonly prefix: string;
}

/** Longer than any answer that somebody waits for. */
export const searchTimeoutMs = 1_000;
/** Compressed answers come in small pieces, of which the network holds back the last for 40 ms: ten times the search. */
const plain = { 'accept-encoding': 'identity' };
const requestTimeoutMs = 20_000;
const taskTimeoutMs = 300_000;
const [firstPollMs, longestPollMs] = [4, 100];

/**
 * The way to a Meilisearch server. Everything has an end in time, and what fails becomes a {@link SearchEngineFault}
 * that holds a code alone: the client's own errors quote what was asked.
 */
export class MeilisearchConnection {
  readonly prefix: string;
  private readonly asking: Meilisearch;
  private readonly writing: Meilisearch;

  constructor({ url, key, prefix }: MeilisearchAddress) {
    const address = { host: url, ...(key === undefined ? {} : { apiKey: key }), requestInit: { headers: plain } };
    this.prefix = prefix;
    this.asking = new Meilisearch({ ...address, timeout: searchTimeoutMs });
    this.writing = new Meilisearch({ ...address, timeout: requestTimeoutMs });
  }

  readonly uidOf = (group: IndexGroup): string => `${this.prefix}_${group}`;

  /** Where an index is filled before it takes the other's place. */
  readonly nextUidOf = (group: IndexGroup): string => `${this.prefix}_${group}_next`;

  /** Our indexes that the server has. */
  async presentGroups(): Promise<IndexGroup[]> {
    const { results } = await this.request((client) => client.getRawIndexes({ limit: 1_000 }));
    const uids = new Set(results.map((index) => index.uid));
    return indexGroups.filter((group) => uids.has(this.uidOf(group)));
  }

  ask(request: FederatedMultiSearchParams): Promise<SearchResponse<IndexedDocument>> {
    return orFault(() => this.asking.multiSearch<FederatedMultiSearchParams, IndexedDocument>(request));
  }

  /** Runs a request that answers at once. */
  request<T>(work: (client: Meilisearch) => Promise<T>): Promise<T> {
    return orFault(() => work(this.writing));
  }

  /** Hands in a task. @returns its number, for {@link finished} */
  async submit(work: (client: Meilisearch) => Promise<{ taskUid: number }>): Promise<number> {
    return (await this.request(work)).taskUid;
  }

  /** Hands in a task and waits until it has succeeded. */
  async perform(work: (client: Meilisearch) => Promise<{ taskUid: number }>): Promise<void> {
    await this.finished(await this.submit(work));
  }

  /** @throws SearchEngineFault when the task has failed, was cancelled, or takes too long */
  async finished(taskUid: number): Promise<void> {
    for (let waitedMs = 0, pauseMs = firstPollMs; waitedMs < taskTimeoutMs; waitedMs += pauseMs) {
      const task = await this.request((client) => client.tasks.getTask(taskUid));
      if (task.status === 'succeeded') return;
      if (task.status === 'failed' || task.status === 'canceled') throw faultOfTask(task);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = Math.min(longestPollMs, pauseMs * 2);
    }
    throw new SearchEngineFault('task_timeout');
  }
}

const faultOfTask = (task: Task): SearchEngineFault => new SearchEngineFault(task.error?.code ?? `task_${task.status}`);

async function orFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFault(error);
  }
}

function toFault(error: unknown): SearchEngineFault {
  if (error instanceof SearchEngineFault) return error;
  if (error instanceof MeilisearchApiError) {
    return new SearchEngineFault(error.cause?.code ?? `http_${error.response.status}`);
  }
  if (error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchRequestTimeOutError) {
    return new SearchEngineFault('timeout');
  }
  return new SearchEngineFault('unreachable');
}
