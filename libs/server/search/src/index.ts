export { rebuildSearch } from './indexing/rebuild-search.job.ts';
export { searchFeature } from './search.feature.ts';
