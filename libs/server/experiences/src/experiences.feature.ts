import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { Experiences1700000004000 } from './migrations/1700000004000-experiences.ts';

@Module({ providers: [], exports: [] })
class ExperiencesModule {}

export const experiencesFeature: Feature = {
  name: 'experiences',
  module: ExperiencesModule,
  entities: [],
  migrations: [Experiences1700000004000],
};
