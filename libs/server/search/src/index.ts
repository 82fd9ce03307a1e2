export { type SearchFacts, factsOf } from './administration/search-facts.ts';
export type { FollowerState } from './following/follower-state.ts';
export type { DocumentApart } from './following/pending-documents.reader.ts';
export { SearchAdministration, type SearchReport, type VerificationReport } from './following/search-administration.ts';
export type { Drift } from './following/search-verification.ts';
export { rebuildSearch } from './indexing/rebuild-search.job.ts';
export { searchFeature } from './search.feature.ts';
