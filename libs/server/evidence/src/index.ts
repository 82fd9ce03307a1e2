export { evidenceFeature } from './evidence.feature.ts';
