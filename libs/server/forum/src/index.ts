export { AppointModeratorCommand } from './community/appoint-moderator.command.ts';
export { CommunityCardObject } from './community/community-card.object.ts';
export { CommunityLinkObject } from './community/community-link.object.ts';
export type { CreateCommunityInput, SaveHouseRulesInput } from './community/community.inputs.ts';
export { SaveCommunityCommand } from './community/save-community.command.ts';
export { SaveHouseRulesCommand } from './community/save-house-rules.command.ts';
export {
  type ArrangeableReply,
  type ArrangeableThread,
  ArrangeableThreadReader,
} from './curation/arrangeable-thread.reader.ts';
export type { CurationAct } from './curation/curation-act.ts';
export { CurationTopicObject } from './curation/thread-curation.object.ts';
export { ThreadCuration } from './curation/thread-curation.ts';
export { ContentStateEnum } from './forum.enums.ts';
export { forumFeature } from './forum.feature.ts';
export { JoinCommunityCommand } from './membership/membership.commands.ts';
export { ForumModeration } from './moderation/forum-moderation.ts';
export type { ForumSnapshot, ForumSubjectKind } from './moderation/forum-snapshot.ts';
export { DeletePostCommand } from './post/delete-post.command.ts';
export { EditPostCommand } from './post/edit-post.command.ts';
export { MarkHelpfulCommand } from './post/mark-helpful.command.ts';
export type { EditPostInput, PublishPostInput, ReactionInput } from './post/post.inputs.ts';
export { PublishPostCommand } from './post/publish-post.command.ts';
export { ReactCommand } from './post/react.command.ts';
export type { CommunityHit } from './reading/community-hit.ts';
export { ForumReader } from './reading/forum.reader.ts';
export { IndexableForumReader } from './reading/indexable-forum.reader.ts';
export type { IndexableCommunity, IndexableText } from './reading/indexable.ts';
export { type AskedRole, MemberRolesReader } from './reading/member-roles.reader.ts';
export type { PostHit } from './reading/post-hit.ts';
export {
  type ConceptHome,
  communityHitsColumn,
  conceptHomesColumn,
  mostCountedThreads,
} from './reading/search-columns.ts';
export { StartThreadCommand } from './thread/start-thread.command.ts';
export type { StartThreadInput } from './thread/start-thread.input.ts';
export { ThreadCardObject } from './thread/thread-card.object.ts';
export type { CreateTopicInput } from './topic/topic.inputs.ts';
export { SaveTopicCommand } from './topic/save-topic.command.ts';
