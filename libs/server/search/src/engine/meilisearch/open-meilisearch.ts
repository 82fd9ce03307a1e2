import type { Clock, Database, Settings } from '@entraide/server-platform';
import { PostgresCandidateRanking } from '../candidate-ranking.ts';
import { MeilisearchConnection } from './meilisearch-connection.ts';
import { MeilisearchEngine } from './meilisearch.engine.ts';

/** The engine of the settings; null where none is set. Nothing is sent to it yet. */
export const openMeilisearchEngine = (
  settings: Settings,
  clock: Clock,
  database: Database,
): MeilisearchEngine | null =>
  settings.meilisearchUrl === undefined
    ? null
    : new MeilisearchEngine(
        new MeilisearchConnection({
          url: settings.meilisearchUrl,
          key: settings.meilisearchKey,
          prefix: settings.meilisearchPrefix,
        }),
        clock,
        new PostgresCandidateRanking(database, clock),
      );
