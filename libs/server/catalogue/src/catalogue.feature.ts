import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { ConceptReader } from './concept/concept.reader.ts';
import { ConceptResolver } from './concept/concept.resolver.ts';
import { FindConceptOptions } from './concept/find-concept-options.query.ts';
import { IndexableConceptReader } from './concept/indexable-concept.reader.ts';
import { ListConcepts } from './concept/list-concepts.query.ts';
import { ShowConcept } from './concept/show-concept.query.ts';
import { CreateConcept } from './editing/create-concept.command.ts';
import { EditingResolver } from './editing/editing.resolver.ts';
import { UpdateConcept } from './editing/update-concept.command.ts';
import { ImportCatalogue } from './importing/import-catalogue.command.ts';
import { LoadStarterCatalogue } from './starter/load-starter-catalogue.ts';
import { Catalogue1700000001000 } from './migrations/1700000001000-catalogue.ts';

@Global()
@Module({
  providers: [
    ConceptReader,
    ConceptResolver,
    CreateConcept,
    EditingResolver,
    FindConceptOptions,
    ImportCatalogue,
    IndexableConceptReader,
    ListConcepts,
    LoadStarterCatalogue,
    ShowConcept,
    UpdateConcept,
  ],
  exports: [ConceptReader, ImportCatalogue, IndexableConceptReader, LoadStarterCatalogue],
})
class CatalogueModule {}

export const catalogueFeature: Feature = {
  name: 'catalogue',
  module: CatalogueModule,
  entities: [],
  migrations: [Catalogue1700000001000],
};
