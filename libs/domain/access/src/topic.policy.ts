import type { Viewer } from '@entraide/domain-kernel';
import { type Decision, type Rule, allOf, allowedIf, anyOf, isHeardIn, moderatesIts } from './decision.ts';
import { type CommunityFacts, decideCommunity } from './community.policy.ts';

/** What the rules ask of a topic. */
export interface TopicFacts {
  readonly communityId: string;
  readonly isArchived: boolean;
  readonly community: CommunityFacts;
}

/** `write`: its title, description and summary, and what it recommends. */
export const topicActions = ['read', 'start_thread', 'arrange', 'write'] as const;
export type TopicAction = (typeof topicActions)[number];

const isLive: Rule<TopicFacts> = (_, topic) => allowedIf(!topic.isArchived, 'locked');
const isInItsCommunity: Rule<TopicFacts> = (_, topic) => allowedIf(topic.communityId === topic.community.communityId);
const readCommunity: Rule<TopicFacts> = (viewer, topic) => decideCommunity('read', viewer, topic.community);

const rules: Record<TopicAction, Rule<TopicFacts>> = {
  read: allOf<TopicFacts>(isInItsCommunity, readCommunity),
  start_thread: allOf<TopicFacts>(isInItsCommunity, isLive, (viewer, topic) =>
    decideCommunity('start_thread', viewer, topic.community),
  ),
  arrange: allOf<TopicFacts>(isInItsCommunity, anyOf<TopicFacts>(moderatesIts)),
  write: allOf<TopicFacts>(isInItsCommunity, moderatesIts, isHeardIn),
};

/** May the viewer do this with the topic? An archived topic keeps its threads and takes no new one. */
export const decideTopic = (action: TopicAction, viewer: Viewer, topic: TopicFacts): Decision =>
  rules[action](viewer, topic);
