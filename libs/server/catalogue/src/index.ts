export { catalogueFeature } from './catalogue.feature.ts';
export { ConceptObject } from './concept/concept.object.ts';
export { ConceptLinkObject } from './concept/concept-link.object.ts';
export { type AskedConceptRow, conceptLinksColumn, toConceptLinks } from './concept/concept-links.ts';
export { ConceptReader } from './concept/concept.reader.ts';
export { type IndexableConcept, IndexableConceptReader } from './concept/indexable-concept.reader.ts';
export { LoadStarterCatalogue } from './starter/load-starter-catalogue.ts';
export { ImportCatalogue, type ImportReport } from './importing/import-catalogue.command.ts';
export { MalformedLine } from './importing/malformed-line.ts';
