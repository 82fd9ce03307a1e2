import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { Moderation1700000006000 } from './migrations/1700000006000-moderation.ts';

@Module({ providers: [], exports: [] })
class ModerationModule {}

export const moderationFeature: Feature = {
  name: 'moderation',
  module: ModerationModule,
  entities: [],
  migrations: [Moderation1700000006000],
};
