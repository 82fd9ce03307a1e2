import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { ConceptReader } from './concept/concept.reader.ts';
import { Catalogue1700000001000 } from './migrations/1700000001000-catalogue.ts';

@Global()
@Module({ providers: [ConceptReader], exports: [ConceptReader] })
class CatalogueModule {}

export const catalogueFeature: Feature = {
  name: 'catalogue',
  module: CatalogueModule,
  entities: [],
  migrations: [Catalogue1700000001000],
};
