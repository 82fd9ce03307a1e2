import { Global, Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { safetyFeature } from '@entraide/server-safety';
import { AppointModeratorCommand } from './community/appoint-moderator.command.ts';
import { ForumConceptFollower } from './concept/forum-concept-follower.ts';
import { SaveCommunityCommand } from './community/save-community.command.ts';
import { SaveHouseRulesCommand } from './community/save-house-rules.command.ts';
import { JoinCommunityCommand } from './membership/membership.commands.ts';
import { ForumModeration } from './moderation/forum-moderation.ts';
import { DeletePostCommand } from './post/delete-post.command.ts';
import { EditPostCommand } from './post/edit-post.command.ts';
import { MarkHelpfulCommand } from './post/mark-helpful.command.ts';
import { PublishPostCommand } from './post/publish-post.command.ts';
import { ReactCommand } from './post/react.command.ts';
import { ForumReader } from './reading/forum.reader.ts';
import { IndexableForumReader } from './reading/indexable-forum.reader.ts';
import { MemberRolesReader } from './reading/member-roles.reader.ts';
import { StartThreadCommand } from './thread/start-thread.command.ts';
import { SaveTopicCommand } from './topic/save-topic.command.ts';
import { communityProviders } from './community/community.providers.ts';
import { ArrangeableThreadReader } from './curation/arrangeable-thread.reader.ts';
import { curationProviders } from './curation/curation.providers.ts';
import { ThreadCuration } from './curation/thread-curation.ts';
import { ForumFactsRepository } from './forum-facts.repository.ts';
import { membershipProviders } from './membership/membership.providers.ts';
import { Forum1700000003000 } from './migrations/1700000003000-forum.ts';
import { HeldTexts1700000014000 } from './migrations/1700000014000-held-texts.ts';
import { Curation1700000016000 } from './migrations/1700000016000-curation.ts';
import { ActsOfDecisions1700000017060 } from './migrations/1700000017060-acts-of-decisions.ts';
import { TopicVersions1700000016010 } from './migrations/1700000016010-topic-versions.ts';
import { postProviders } from './post/post.providers.ts';
import { threadProviders } from './thread/thread.providers.ts';
import { topicProviders } from './topic/topic.providers.ts';

const readers = [ArrangeableThreadReader, ForumReader, IndexableForumReader, MemberRolesReader, ForumModeration];

@Global()
@Module({
  providers: [
    ForumConceptFollower,
    ForumFactsRepository,
    ...communityProviders,
    ...membershipProviders,
    ...topicProviders,
    ...threadProviders,
    ...postProviders,
    ...curationProviders,
    ...readers,
  ],
  exports: [
    ...readers,
    AppointModeratorCommand,
    DeletePostCommand,
    EditPostCommand,
    JoinCommunityCommand,
    MarkHelpfulCommand,
    PublishPostCommand,
    ReactCommand,
    SaveCommunityCommand,
    SaveHouseRulesCommand,
    SaveTopicCommand,
    StartThreadCommand,
    ThreadCuration,
  ],
})
class ForumModule {}

export const forumFeature: Feature = {
  name: 'forum',
  module: ForumModule,
  entities: [],
  needs: [safetyFeature],
  migrations: [
    Forum1700000003000,
    HeldTexts1700000014000,
    Curation1700000016000,
    TopicVersions1700000016010,
    ActsOfDecisions1700000017060,
  ],
};
