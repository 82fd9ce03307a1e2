import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, HandlesJob, type JobHandler, SEARCH_ENGINE, type SearchEngine } from '@entraide/server-platform';
import { DataSource } from 'typeorm';
import { indexedSubjects } from './indexed-subject.ts';
import { rebuildSearch } from './rebuild-search.job.ts';
import { SubjectDocumentsReader, kindsOf } from './subject-documents.reader.ts';

/** Has a kind filled of which there are rows and no document: after an import, a restore, or a lost index. */
@Injectable()
@HandlesJob({ name: 'fill_empty_index', cron: '*/10 * * * *' })
export class FillEmptyIndexJob implements JobHandler, OnApplicationBootstrap {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: SubjectDocumentsReader,
    private readonly database: Database,
    private readonly dataSource: DataSource,
  ) {}

  /** The schema is also printed without a database. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.dataSource.isInitialized) await this.handle();
  }

  async handle(): Promise<void> {
    const { documents } = await this.engine.status();
    const filled = new Set(documents.filter(({ count }) => count > 0).map(({ value }) => value));
    for (const subject of indexedSubjects) {
      if (kindsOf[subject].some((kind) => filled.has(kind))) continue;
      const [first] = await this.documents.byIds(subject, await this.documents.idsAfter(subject, null, 20));
      if (!first) continue;
      await this.database.inTransaction('system', (transaction) => transaction.enqueue(rebuildSearch(subject)));
    }
  }
}
