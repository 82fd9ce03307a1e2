import { Module } from '@nestjs/common';
import { type Feature, SEARCH_ENGINE } from '@entraide/server-platform';
import { PostgresSearchEngine } from './engine/postgres-search.engine.ts';
import { FoundRowsReader } from './finding/found-rows.reader.ts';
import { SearchQuery } from './finding/search.query.ts';
import { SearchResolver } from './finding/search.resolver.ts';
import { SuggestNamesQuery } from './finding/suggest-names.query.ts';
import { ConceptNamesWriter } from './indexing/concept-names.writer.ts';
import { FillEmptyIndexJob } from './indexing/fill-empty-index.job.ts';
import { IndexSubjectJob } from './indexing/index-subject.job.ts';
import { RebuildSearchJob } from './indexing/rebuild-search.job.ts';
import { RefreshWordsJob } from './indexing/refresh-words.job.ts';
import { SubjectDocumentsReader } from './indexing/subject-documents.reader.ts';
import { Search1700000005000 } from './migrations/1700000005000-search.ts';
import { ReadQuestionQuery } from './question/read-question.query.ts';

@Module({
  providers: [
    ConceptNamesWriter,
    FillEmptyIndexJob,
    FoundRowsReader,
    IndexSubjectJob,
    PostgresSearchEngine,
    ReadQuestionQuery,
    RebuildSearchJob,
    RefreshWordsJob,
    SearchQuery,
    SearchResolver,
    SubjectDocumentsReader,
    SuggestNamesQuery,
    { provide: SEARCH_ENGINE, useExisting: PostgresSearchEngine },
  ],
  exports: [SEARCH_ENGINE],
})
class SearchModule {}

export const searchFeature: Feature = {
  name: 'search',
  module: SearchModule,
  entities: [],
  migrations: [Search1700000005000],
};
