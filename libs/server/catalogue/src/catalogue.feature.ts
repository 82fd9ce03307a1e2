import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { Catalogue1700000001000 } from './migrations/1700000001000-catalogue.ts';

@Module({ providers: [], exports: [] })
class CatalogueModule {}

export const catalogueFeature: Feature = {
  name: 'catalogue',
  module: CatalogueModule,
  entities: [],
  migrations: [Catalogue1700000001000],
};
