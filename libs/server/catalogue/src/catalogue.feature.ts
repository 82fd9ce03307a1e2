import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Feature } from '@entraide/server-platform';
import { ConceptReader } from './concept/concept.reader.ts';
import { ConceptResolver } from './concept/concept.resolver.ts';
import { FindConceptOptions } from './concept/find-concept-options.query.ts';
import { IndexableConceptReader } from './concept/indexable-concept.reader.ts';
import { ListConcepts } from './concept/list-concepts.query.ts';
import { ShowConcept } from './concept/show-concept.query.ts';
import { ConceptWriter } from './editing/concept-writer.ts';
import { CreateConcept } from './editing/create-concept.command.ts';
import { EditSynonyms } from './editing/edit-synonyms.command.ts';
import { EditingResolver } from './editing/editing.resolver.ts';
import { UndoConceptChange } from './editing/undo-concept-change.command.ts';
import { UpdateConcept } from './editing/update-concept.command.ts';
import { ImportCatalogue } from './importing/import-catalogue.command.ts';
import { ConceptFollowers } from './joining/concept-followers.ts';
import { JoiningResolver } from './joining/joining.resolver.ts';
import { ListMerges } from './joining/list-merges.query.ts';
import { MergeConcepts } from './joining/merge-concepts.command.ts';
import { PartConcepts } from './joining/part-concepts.command.ts';
import { Catalogue1700000001000 } from './migrations/1700000001000-catalogue.ts';
import { ConceptMerges1700000016020 } from './migrations/1700000016020-concept-merges.ts';
import { LoadStarterCatalogue } from './starter/load-starter-catalogue.ts';

const reading = [ConceptReader, ConceptResolver, FindConceptOptions, IndexableConceptReader, ListConcepts, ShowConcept];
const editing = [ConceptWriter, CreateConcept, EditingResolver, EditSynonyms, UndoConceptChange, UpdateConcept];
const joining = [ConceptFollowers, JoiningResolver, ListMerges, MergeConcepts, PartConcepts];
const files = [ImportCatalogue, LoadStarterCatalogue];

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [...reading, ...editing, ...joining, ...files],
  exports: [
    ConceptReader,
    ConceptWriter,
    FindConceptOptions,
    ImportCatalogue,
    IndexableConceptReader,
    LoadStarterCatalogue,
    MergeConcepts,
    PartConcepts,
    ShowConcept,
  ],
})
class CatalogueModule {}

export const catalogueFeature: Feature = {
  name: 'catalogue',
  module: CatalogueModule,
  entities: [],
  migrations: [Catalogue1700000001000, ConceptMerges1700000016020],
};
