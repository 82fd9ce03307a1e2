export { curationFeature } from './curation.feature.ts';
