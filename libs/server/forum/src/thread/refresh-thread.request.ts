import type { JobRequest, Transaction } from '@entraide/server-platform';

/** Asks for the thread's stored reply count and place in the lists to be worked out again. */
export const refreshThread = (transaction: Transaction, threadId: string): Promise<void> =>
  transaction.enqueue(threadRefreshing(threadId));

/** The job of {@link refreshThread}. */
export const threadRefreshing = (threadId: string): JobRequest => ({
  name: 'refresh_thread',
  payload: { threadId },
  key: `refresh_thread:${threadId}`,
});
