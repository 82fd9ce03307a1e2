import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Runs `work`, and all that it starts, as part of the request with this id: log lines carry it. */
export const runInRequest = <T>(requestId: string, work: () => T): T => scope.run(requestId, work);

/** The id of the running request, `-` outside of one. */
export const currentRequestId = (): string => scope.getStore() ?? '-';
