import type { Provider } from '@nestjs/common';
import { ListThreadsQuery } from './list-threads.query.ts';
import { ReadThreadQuery } from './read-thread.query.ts';
import { RefreshThreadJob } from './refresh-thread.job.ts';
import { StartThreadCommand } from './start-thread.command.ts';
import { ThreadConcepts } from './thread-concepts.ts';
import { ThreadResolver } from './thread.resolver.ts';

export const threadProviders: Provider[] = [
  ListThreadsQuery,
  ReadThreadQuery,
  RefreshThreadJob,
  StartThreadCommand,
  ThreadConcepts,
  ThreadResolver,
];
