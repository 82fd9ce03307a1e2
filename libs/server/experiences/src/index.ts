export { experiencesFeature } from './experiences.feature.ts';
