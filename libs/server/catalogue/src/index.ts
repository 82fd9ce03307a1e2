export { catalogueFeature } from './catalogue.feature.ts';
export { ConceptLinkObject } from './concept/concept-link.object.ts';
export { ConceptReader } from './concept/concept.reader.ts';
