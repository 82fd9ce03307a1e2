import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  SEARCH_ENGINE,
  type SearchEngine,
} from '@entraide/server-platform';
import { DataSource } from 'typeorm';
import { indexedSubjects } from './indexed-subject.ts';
import { rebuildSearch } from './rebuild-search.job.ts';
import { SubjectDocumentsReader, kindsOf } from './subject-documents.reader.ts';

/** To be raised when documents, names or words are made otherwise: the next start fills the index anew. */
const indexVersion = '4';

/**
 * Has a kind filled of which there are rows and no document, after an import, a restore, or a lost index; and everything
 * after an upgrade that indexes otherwise.
 */
@Injectable()
@HandlesJob({ name: 'fill_empty_index', cron: '*/10 * * * *' })
export class FillEmptyIndexJob implements JobHandler, OnApplicationBootstrap {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: SubjectDocumentsReader,
    private readonly database: Database,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The schema is also printed without a database. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.dataSource.isInitialized) await this.handle();
  }

  async handle(): Promise<void> {
    if (await this.followsUpgrade()) return;
    const { documents } = await this.engine.status();
    const filled = new Set(documents.filter(({ count }) => count > 0).map(({ value }) => value));
    for (const subject of indexedSubjects) {
      if (kindsOf[subject].some((kind) => filled.has(kind))) continue;
      const [first] = await this.documents.byIds(subject, await this.documents.idsAfter(subject, null, 20));
      if (!first) continue;
      await this.database.inTransaction('system', (transaction) => transaction.enqueue(rebuildSearch(subject)));
    }
  }

  /** @returns `true` when everything is to be filled anew. An index that was never filled counts as up to date. */
  private followsUpgrade(): Promise<boolean> {
    return this.database.inTransaction('system', async (transaction) => {
      const [before] = await transaction.query<{ version: string | null; is_empty: boolean }>(
        `select (select version from applied_data where name = 'search_index') as version,
           not exists (select 1 from search_document) as is_empty`,
      );
      if (before?.version === indexVersion) return false;
      await transaction.query(
        `insert into applied_data (name, version, applied_at) values ('search_index', $1, $2)
         on conflict (name) do update set version = excluded.version, applied_at = excluded.applied_at`,
        [indexVersion, this.clock.now()],
      );
      if (before?.is_empty !== false) return false;
      await transaction.enqueue(rebuildSearch(null));
      return true;
    });
  }
}
