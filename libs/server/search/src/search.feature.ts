import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { Search1700000005000 } from './migrations/1700000005000-search.ts';

@Module({ providers: [], exports: [] })
class SearchModule {}

export const searchFeature: Feature = {
  name: 'search',
  module: SearchModule,
  entities: [],
  migrations: [Search1700000005000],
};
