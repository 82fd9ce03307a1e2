import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { communityProviders } from './community/community.providers.ts';
import { ForumFactsRepository } from './forum-facts.repository.ts';
import { membershipProviders } from './membership/membership.providers.ts';
import { Forum1700000003000 } from './migrations/1700000003000-forum.ts';
import { postProviders } from './post/post.providers.ts';
import { threadProviders } from './thread/thread.providers.ts';
import { topicProviders } from './topic/topic.providers.ts';

@Module({
  providers: [
    ForumFactsRepository,
    ...communityProviders,
    ...membershipProviders,
    ...topicProviders,
    ...threadProviders,
    ...postProviders,
  ],
})
class ForumModule {}

export const forumFeature: Feature = {
  name: 'forum',
  module: ForumModule,
  entities: [],
  migrations: [Forum1700000003000],
};
