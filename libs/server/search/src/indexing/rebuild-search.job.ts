import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  HandlesJob,
  type JobHandler,
  type JobRequest,
  SEARCH_ENGINE,
  type SearchBatch,
  type SearchEngine,
} from '@entraide/server-platform';
import { ConceptNamesWriter } from './concept-names.writer.ts';
import { type IndexedSubject, indexedSubjects, isIndexedSubject } from './indexed-subject.ts';
import { RefreshWordsJob } from './refresh-words.job.ts';
import { SubjectDocumentsReader, kindsOf } from './subject-documents.reader.ts';

const batchSize = 500;

/** The job that fills a kind of subject anew, or everything. */
export const rebuildSearch = (subject: IndexedSubject | null): JobRequest => ({
  name: 'rebuild_search',
  payload: subject === null ? {} : { kind: subject },
  key: `rebuild_search:${subject ?? 'everything'}`,
  queue: 'rebuild_search',
});

/** Fills the index anew from the rows, in batches; what has no row any more leaves it at the end. */
@Injectable()
@HandlesJob({ name: 'rebuild_search' })
export class RebuildSearchJob implements JobHandler {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: SubjectDocumentsReader,
    private readonly names: ConceptNamesWriter,
    private readonly words: RefreshWordsJob,
    private readonly clock: Clock,
  ) {}

  /** @param payload `{ kind }` for one kind of subject; everything without it */
  async handle({ kind }: Readonly<Record<string, unknown>>): Promise<void> {
    const subjects = isIndexedSubject(kind) ? [kind] : indexedSubjects;
    for (const subject of subjects) await this.engine.rebuild(kindsOf[subject], this.batchesOf(subject));
    await this.words.handle();
  }

  private async *batchesOf(subject: IndexedSubject): AsyncGenerator<SearchBatch> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.documents.idsAfter(subject, after, batchSize);
      if (ids.length === 0) return;
      if (subject === 'concept') await this.names.replace(ids);
      const readAt = this.clock.now();
      yield { documents: await this.documents.byIds(subject, ids), readAt };
      after = ids.at(-1) ?? null;
    }
  }
}
