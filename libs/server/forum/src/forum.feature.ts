import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { Forum1700000003000 } from './migrations/1700000003000-forum.ts';

@Module({ providers: [], exports: [] })
class ForumModule {}

export const forumFeature: Feature = {
  name: 'forum',
  module: ForumModule,
  entities: [],
  migrations: [Forum1700000003000],
};
