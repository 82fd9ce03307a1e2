export { forumFeature } from './forum.feature.ts';
