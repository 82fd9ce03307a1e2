export { catalogueFeature } from './catalogue.feature.ts';
