import { Module } from '@nestjs/common';
import { Clock, Database, type Feature, SEARCH_ENGINE, SETTINGS } from '@entraide/server-platform';
import { FOLLOWING_ENGINE } from './engine/following-engine.ts';
import { openMeilisearchEngine } from './engine/meilisearch/open-meilisearch.ts';
import { PostgresSearchEngine } from './engine/postgres-search.engine.ts';
import { FollowerHealth } from './engine/resilient/follower-health.ts';
import { ResilientSearchEngine } from './engine/resilient/resilient-search.engine.ts';
import { CommunitiesToAskQuery } from './finding/communities-to-ask.query.ts';
import { CompleteNamesQuery } from './finding/complete-names.query.ts';
import { FilterSlugsQuery } from './finding/filter-slugs.query.ts';
import { FoundLinksReader } from './finding/found-links.reader.ts';
import { FoundRowsReader } from './finding/found-rows.reader.ts';
import { SearchQuery } from './finding/search.query.ts';
import { SearchResolver } from './finding/search.resolver.ts';
import { SuggestNamesQuery } from './finding/suggest-names.query.ts';
import { SuggestWhileTypingQuery } from './finding/suggest-while-typing.query.ts';
import { FollowIndexJob } from './following/follow-index.job.ts';
import { FollowerStateRepository } from './following/follower-state.ts';
import { IndexFollower } from './following/index-follower.ts';
import { PendingDocumentsReader } from './following/pending-documents.reader.ts';
import { FollowerIndexes, SearchAdministration } from './following/search-administration.ts';
import { SearchVerification } from './following/search-verification.ts';
import { VerifySearchJob } from './following/verify-search.job.ts';
import { WriterLease } from './following/writer-lease.ts';
import { ConceptNamesWriter } from './indexing/concept-names.writer.ts';
import { FillEmptyIndexJob } from './indexing/fill-empty-index.job.ts';
import { IndexSubjectJob } from './indexing/index-subject.job.ts';
import { RebuildSearchJob } from './indexing/rebuild-search.job.ts';
import { RefreshWordsJob } from './indexing/refresh-words.job.ts';
import { SubjectDocumentsReader } from './indexing/subject-documents.reader.ts';
import { Search1700000005000 } from './migrations/1700000005000-search.ts';
import { SearchFollower1700000012000 } from './migrations/1700000012000-search-follower.ts';
import { SearchFacets1700000013000 } from './migrations/1700000013000-search-facets.ts';
import { SearchCuration1700000013010 } from './migrations/1700000013010-search-curation.ts';
import { SearchHeadings1700000018000 } from './migrations/1700000018000-search-headings.ts';
import { SearchInitials1700000018010 } from './migrations/1700000018010-search-initials.ts';
import { ReadQuestionQuery } from './question/read-question.query.ts';
import { ChangeSynonym } from './vocabulary/change-synonym.command.ts';
import { CreateSynonym } from './vocabulary/create-synonym.command.ts';
import { ListSynonyms } from './vocabulary/list-synonyms.query.ts';
import { MeantConceptReader } from './vocabulary/meant-concept.reader.ts';
import { PreviewSynonym } from './vocabulary/preview-synonym.query.ts';
import { ShadowedNamesReader } from './vocabulary/shadowed-names.reader.ts';
import { SynonymCheck } from './vocabulary/synonym-check.ts';
import { SynonymPresenter } from './vocabulary/synonym.presenter.ts';
import { SynonymRepository } from './vocabulary/synonym.repository.ts';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.ts';
import { CountWantedQuestion } from './wanting/count-wanted-question.command.ts';
import { DismissWanted } from './wanting/dismiss-wanted.command.ts';
import { ForgetWantedJob } from './wanting/forget-wanted.job.ts';
import { ListWanted } from './wanting/list-wanted.query.ts';
import { WantedSecrets } from './wanting/wanted-secrets.ts';
import { WantingResolver } from './wanting/wanting.resolver.ts';
import { RetryDocuments } from './administration/retry-documents.command.ts';
import { SearchAdministrationResolver } from './administration/administration.resolver.ts';
import { ShowSearchState } from './administration/show-search-state.query.ts';

const vocabulary = [
  ChangeSynonym,
  CreateSynonym,
  ListSynonyms,
  MeantConceptReader,
  PreviewSynonym,
  ShadowedNamesReader,
  SynonymCheck,
  SynonymPresenter,
  SynonymRepository,
  VocabularyResolver,
];

const wanting = [CountWantedQuestion, DismissWanted, ForgetWantedJob, ListWanted, WantedSecrets, WantingResolver];

const administration = [RetryDocuments, SearchAdministrationResolver, ShowSearchState];

@Module({
  providers: [
    ...vocabulary,
    ...wanting,
    ...administration,
    CommunitiesToAskQuery,
    CompleteNamesQuery,
    ConceptNamesWriter,
    FillEmptyIndexJob,
    FilterSlugsQuery,
    FollowIndexJob,
    FollowerHealth,
    FollowerIndexes,
    FollowerStateRepository,
    FoundLinksReader,
    FoundRowsReader,
    IndexFollower,
    IndexSubjectJob,
    PendingDocumentsReader,
    PostgresSearchEngine,
    ReadQuestionQuery,
    RebuildSearchJob,
    RefreshWordsJob,
    ResilientSearchEngine,
    SearchAdministration,
    SearchQuery,
    SearchResolver,
    SearchVerification,
    SubjectDocumentsReader,
    SuggestNamesQuery,
    SuggestWhileTypingQuery,
    VerifySearchJob,
    WriterLease,
    { provide: FOLLOWING_ENGINE, useFactory: openMeilisearchEngine, inject: [SETTINGS, Clock, Database] },
    { provide: SEARCH_ENGINE, useExisting: ResilientSearchEngine },
  ],
  exports: [SEARCH_ENGINE],
})
class SearchModule {}

export const searchFeature: Feature = {
  name: 'search',
  module: SearchModule,
  entities: [],
  migrations: [
    Search1700000005000,
    SearchFollower1700000012000,
    SearchFacets1700000013000,
    SearchCuration1700000013010,
    SearchHeadings1700000018000,
    SearchInitials1700000018010,
  ],
};
